import { ApolloProvider } from '@apollo/client/react';
import { createGraphClient, createSession, type Ended, type SignedIn } from '@tongxin/web-graph';
import { ErrorState, PageSkeleton, SecrecyBanner } from '@tongxin/web-ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import * as facts from '../graph/cache-facts';
import { EndedDialog } from './ended-dialog';
import { Shell } from './shell';
import { SealedProvider } from '../shared/sealed';
import { SignedInProvider } from '../shared/signed-in';
import { useDeskWords } from './words';

/** The desk of whoever is signed in. The gateway leads everybody else to the sign-in before this page is given out. */
export function Desk() {
  const words = useDeskWords();
  const [signedIn, setSignedIn] = useState<SignedIn | null | undefined>();
  const [failed, setFailed] = useState(false);
  const [ended, setEnded] = useState<Ended | null>(null);
  const onEnded = useRef((why: Ended) => setEnded((before) => before ?? why));
  const { session, client } = useMemo(() => {
    const made = createSession((why) => onEnded.current(why));
    return { session: made, client: createGraphClient(made, facts) };
  }, []);

  const open = () => {
    setFailed(false);
    session.open().then((now) => (now ? setSignedIn(now) : setEnded('SIGNED_OUT')), () => setFailed(true));
  };
  // Once, on arrival.
  useEffect(open, [session]);

  if (failed) return <><SecrecyBanner /><ErrorState sentence={words.unreachable} onRetry={open} /></>;
  return (
    <>
      {!signedIn && <SecrecyBanner />}
      {signedIn ? (
        <ApolloProvider client={client}>
          <SignedInProvider signedIn={signedIn} upload={session.upload} signOut={(everywhere, language) => session.signOut(everywhere, language).then((location) => window.location.assign(location))}>
            <SealedProvider><Shell /></SealedProvider>
          </SignedInProvider>
        </ApolloProvider>
      ) : (
        !ended && <PageSkeleton />
      )}
      {ended && <EndedDialog why={ended} />}
    </>
  );
}
