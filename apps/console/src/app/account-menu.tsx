import { useAppearance, useLanguage, useNotices, type Scheme } from '@tongxin/web-ui';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useAccount } from '../shared/signed-in';
import { useDeskWords } from './words';

const SCHEMES: readonly Scheme[] = ['system', 'light', 'dark'];

type Entry = NonNullable<MenuProps['items']>[number];

/** A way out of the desk. Whoever opens the menu by keyboard stands on its first entry and not on the link in it, where Enter would do nothing. */
const way = (key: string, href: string, label: string): Entry => ({ key, label: <a href={href}>{label}</a>, onClick: ({ domEvent }) => { if (domEvent.type === 'keydown') window.location.assign(href); } });

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
          way('account', `/identity/account?lang=${language}`, words.ownAccount),
          way('explorer', '/explorer/', words.explorer),
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
