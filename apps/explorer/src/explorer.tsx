import { typeset } from '@tongxin/outcome';
import { codesIn, createSession, type Ended, type SignedIn } from '@tongxin/web-graph';
import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useRef, useState, type ComponentProps } from 'react';
import { bringsToken, isMutation, mayChange, readOnlyAnswer, STEP_UP_REQUIRED } from './changes';
import { ChangesState } from './changes-state';
import { CostPreview } from './cost-preview';
import { ExcelButton } from './excel-button';
import { FollowSystem } from './follow-system';
import { readInstitution, type Institution } from './institution';
import { OperationsMenu } from './operations-menu';
import { underOwnName } from './own-name';
import { lookupQuery } from './saved-operations';
import { TopBar } from './top-bar';
import { useChangesUntil } from './use-changes-until';
import { WORDS, type Language } from './words';

const WELCOME = typeset(`# 从「示例操作」中点选一项,按 Ctrl+Enter 执行。
# Choose a saved operation and press Ctrl+Enter.
`);

// What is typed here may name people: it ends with the browser tab, unlike localStorage.
const storage = window.sessionStorage;
const LANGUAGE = 'tongxin:language';
/** What was chosen here, or else at the desk, which keeps it for the whole browser. */
const chosenLanguage = (): Language => ((storage.getItem(LANGUAGE) ?? window.localStorage.getItem(LANGUAGE)) === 'en' ? 'en' : 'zh');

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

export function Explorer() {
  const [language, setLanguage] = useState<Language>(chosenLanguage);
  const [signedIn, setSignedIn] = useState<SignedIn | null | undefined>();
  const [told, setTold] = useState<Institution | null>(null);
  const [notice, setNotice] = useState('');
  const [menuPlace, setMenuPlace] = useState<HTMLElement | null>(null);
  const [statePlace, setStatePlace] = useState<HTMLElement | null>(null);
  const words = WORDS[language];
  const onEnded = useRef<(why: Ended) => void>(() => undefined);
  const session = useMemo(() => createSession((why) => onEnded.current(why)), []);
  const until = useChangesUntil(signedIn);
  // GraphiQL asks for the schema anew with every new fetcher: there is one, and it looks here.
  const shown = useRef({ words, signedIn });
  shown.current = { words, signedIn };
  const fetcher = useMemo<Fetcher>(
    () => async (given, options) => {
      const now = shown.current;
      const request = underOwnName(given);
      if (now.signedIn && isMutation(request) && !bringsToken(options?.headers) && !mayChange(now.signedIn, new Date())) {
        setNotice(now.words.notChanged);
        return readOnlyAnswer(now.words.notChanged);
      }
      if (request.operationName !== 'IntrospectionQuery') setNotice('');
      const answer = await session.ask(request, options?.headers);
      // The gateway knows better, for instance of a session that another tab has renewed.
      if (codesIn(answer).includes(STEP_UP_REQUIRED)) setSignedIn(await session.open());
      return answer;
    },
    [session],
  );

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = words.title;
  }, [language, words]);

  /** Shows who is signed in now; `say` makes the notice of it. */
  const open = async (say: (now: SignedIn | null) => string) => {
    try {
      const now = await session.open();
      setSignedIn(now);
      setNotice(say(now));
      setTold(now ? readInstitution(await session.ask({ query: lookupQuery('institution') })) : null);
    } catch {
      setNotice(words.unreachable);
    }
  };
  onEnded.current = (why) => {
    if (why === 'ANOTHER_ACCOUNT') return void open((now) => (now ? words.anotherAccount + now.signInName : words.signedOut));
    setSignedIn(null);
    setTold(null);
    setNotice(words.signedOut);
  };
  const choose = (chosen: Language) => {
    setLanguage(chosen);
    storage.setItem(LANGUAGE, chosen);
  };
  const signOut = async (everywhere: boolean) => {
    try {
      window.location.assign(await session.signOut(everywhere, language));
    } catch {
      setNotice(words.signOutFailed);
    }
  };

  useEffect(() => {
    void open((now) => (now ? '' : words.notSignedIn));
    // once, on arrival
  }, []);

  return (
    <>
      <TopBar
        words={words}
        language={language}
        signedIn={signedIn}
        told={told}
        notice={notice}
        menuRef={setMenuPlace}
        stateRef={setStatePlace}
        onSignOut={(everywhere) => void signOut(everywhere)}
        onLanguage={() => choose(language === 'zh' ? 'en' : 'zh')}
      />
      {signedIn !== undefined && (
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          defaultQuery={WELCOME}
          defaultEditorToolsVisibility="variables"
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <GraphiQL.Footer>
            <ExcelButton words={words} onNotice={setNotice} />
          </GraphiQL.Footer>
          <FollowSystem />
          {signedIn && <ChangesState place={statePlace} words={words} language={language} until={until} />}
          {signedIn && <CostPreview place={statePlace} language={language} />}
          <OperationsMenu place={menuPlace} words={words} language={language} session={session} onNotice={setNotice} />
        </GraphiQL>
      )}
    </>
  );
}
