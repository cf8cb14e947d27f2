import { operationText } from './operations';
import { UserError } from './user-error';

/** Sends one of this folder's operations. @throws UserError with the messages of the errors */
export type Graph = <Data>(operation: string, variables?: object) => Promise<Data>;

/** The graph for a client with a bearer token. */
export const graphClient = (gateway: string, token: string): Graph => async <Data>(operation: string, variables: object = {}): Promise<Data> => {
  const answer = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: operationText(operation), variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: readonly { message: string }[] };
  if (errors?.length || !data) throw new UserError(errors?.map(({ message }) => message).join('\n') || `网关应答 ${answer.status}`);
  return data;
};
