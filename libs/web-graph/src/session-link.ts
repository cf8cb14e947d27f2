import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import type { Session } from './session';

/** Sends an operation with the session's proof. Whatever comes back is the answer; only a network that fails is an error here. */
export function sessionLink(session: Session): ApolloLink {
  return new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable((observer) => {
        let left = false;
        session.ask({ operationName, query: print(query), variables }).then(
          (answer) => {
            if (left) return;
            observer.next(answer as ApolloLink.Result);
            observer.complete();
          },
          (error: unknown) => {
            if (!left) observer.error(error);
          },
        );
        return () => {
          left = true;
        };
      }),
  );
}
