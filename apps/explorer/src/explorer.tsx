import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useState, type ComponentProps } from 'react';
import { fetchPractice, readInstitution, type Practice } from './practice';
import { OperationsMenu } from './operations-menu';
import { lookupQuery } from './saved-operations';
import { createSession } from './session';
import { TopBar } from './top-bar';
import { WORDS, type Language } from './words';

const WELCOME = `# 在左上方选择一个练习账号,再从「示例操作」中点选一项,按 Ctrl+Enter 执行。
# Choose a practice account, then a saved operation, and press Ctrl+Enter.
`;

// What is typed here may name people: it ends with the browser tab, unlike localStorage.
const storage = window.sessionStorage;
const ACCOUNT = 'tongxin:account';
const LANGUAGE = 'tongxin:language';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

export function Explorer() {
  const [language, setLanguage] = useState<Language>(storage.getItem(LANGUAGE) === 'en' ? 'en' : 'zh');
  const [practice, setPractice] = useState<Practice | null | undefined>();
  const [account, setAccount] = useState<string | null>(null);
  const [notice, setNotice] = useState('');
  const [menuPlace, setMenuPlace] = useState<HTMLElement | null>(null);
  const session = useMemo(createSession, []);
  const fetcher = useMemo<Fetcher>(() => async (request, options) => session.ask(request, options?.headers), [session]);
  const words = WORDS[language];

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = words.title;
    storage.setItem(LANGUAGE, language);
  }, [language, words]);

  const choose = async (next: string | null) => {
    setNotice('');
    try {
      await session.signIn(next);
      setAccount(next);
      storage.setItem(ACCOUNT, next ?? '');
    } catch {
      return setNotice(words.signInFailed);
    }
    const told = readInstitution(await session.ask({ query: lookupQuery('institution') }).catch(() => null));
    setPractice((known) => known && { ...known, today: told.today ?? known.today, institution: told.institution ?? known.institution });
  };

  useEffect(() => {
    fetchPractice().then(
      (found) => {
        setPractice(found);
        if (!found) return setNotice(words.noPractice);
        const before = storage.getItem(ACCOUNT);
        if (found.accounts.some((one) => one.account === before)) return void choose(before);
      },
      () => setNotice(words.unreachable),
    );
    // once, on arrival
  }, []);

  return (
    <>
      <TopBar
        words={words}
        practice={practice ?? null}
        account={account}
        notice={notice}
        menuRef={setMenuPlace}
        onAccount={(next) => void choose(next)}
        onLanguage={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      />
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        defaultQuery={WELCOME}
        defaultEditorToolsVisibility="variables"
        shouldPersistHeaders={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <OperationsMenu place={menuPlace} words={words} language={language} session={session} onNotice={setNotice} />
      </GraphiQL>
    </>
  );
}
