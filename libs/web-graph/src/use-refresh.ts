import { useApolloClient } from '@apollo/client/react';

/** Asks anew for everything that is on screen. */
export function useRefresh(): () => Promise<unknown> {
  const client = useApolloClient();
  return async () => client.refetchQueries({ include: 'active' });
}
