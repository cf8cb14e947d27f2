import { useAppearance, useLanguage, useNotices, type Scheme } from '@tongxin/web-ui';
import { Button, Dropdown } from 'antd';
import { useAccount } from '../shared/signed-in';
import { useDeskWords } from './words';

const SCHEMES: readonly Scheme[] = ['system', 'light', 'dark'];

/** Who is signed in, how the screen looks, the language, and the ways out. */
export function AccountMenu({ name }: { readonly name: string }) {
  const words = useDeskWords();
  const notices = useNotices();
  const { signOut } = useAccount();
  const { language, choose: chooseLanguage } = useLanguage();
  const { scheme, large, choose } = useAppearance();
  const leave = (everywhere: boolean) => void signOut(everywhere, language).catch(() => notices.failed(words.signOutFailed));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [scheme, ...(large ? ['large'] : [])],
        items: [
          { key: 'account', label: <a href={`/identity/account?lang=${language}`}>{words.ownAccount}</a> },
          { key: 'explorer', label: <a href="/explorer/">{words.explorer}</a> },
          { type: 'divider' },
          ...SCHEMES.map((each) => ({ key: each, label: words.schemes[each], onClick: () => choose({ scheme: each }) })),
          { key: 'large', label: words.large, onClick: () => choose({ large: !large }) },
          { key: 'language', label: <span lang={language === 'zh' ? 'en' : 'zh-CN'}>{words.otherLanguage}</span>, onClick: () => chooseLanguage(language === 'zh' ? 'en' : 'zh') },
          { type: 'divider' },
          { key: 'out', label: words.signOut, onClick: () => leave(false) },
          { key: 'everywhere', label: words.signOutEverywhere, onClick: () => leave(true) },
        ],
      }}
    >
      <Button aria-label={`${words.account} ${name}`} className="desk-account">{name}</Button>
    </Dropdown>
  );
}
