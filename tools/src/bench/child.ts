import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A program of this folder in a process of its own, told `message`. @returns it and its first answer @throws when it ends without one */
export async function startChild<Answer>(script: string, message: object): Promise<{ child: ChildProcess; answer: Answer }> {
  const child = fork(join(__dirname, `${script}.js`), { execArgv: [], env: { PATH: process.env['PATH'], NODE_ENV: 'production' } });
  child.send(message);
  const answer = await Promise.race([
    once(child, 'message').then(([first]) => first as Answer),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${script} ended with ${code}`))),
  ]);
  return { child, answer };
}

/** The first message of the parent. */
export const fromParent = async <Message>(): Promise<Message> => {
  const [message] = await once(process, 'message');
  return message as Message;
};
