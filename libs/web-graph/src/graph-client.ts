import { ApolloClient, InMemoryCache } from '@apollo/client';
import { typePolicies, type CacheFacts } from './page-policies';
import type { Session } from './session';
import { sessionLink } from './session-link';

export const createCache = (facts: CacheFacts): InMemoryCache => new InMemoryCache({ possibleTypes: facts.possibleTypes, typePolicies: typePolicies(facts) });

/** The graph as this session sees it. Nothing is kept beyond the page. */
export function createGraphClient(session: Session, facts: CacheFacts): ApolloClient {
  // What is asked after something was done must not be answered by what was asked before it.
  return new ApolloClient({ link: sessionLink(session), cache: createCache(facts), queryDeduplication: false, devtools: { enabled: false } });
}
