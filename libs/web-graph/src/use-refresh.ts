import { useApolloClient } from '@apollo/client/react';
import { refresh } from './read-on';

/** Asks anew for everything that is on screen. */
export function useRefresh(): () => Promise<unknown> {
  const client = useApolloClient();
  return async () => refresh(client);
}
