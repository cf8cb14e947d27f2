import { createInterface } from 'node:readline/promises';
import { UserError } from './user-error';

/** Asks y/N. Without a terminal nobody can answer, so the command line must have: @throws UserError naming the `flag` that does. */
export const confirmed = async (question: string, flag: string): Promise<boolean> => /^(y|yes|是)$/i.test(await answered(`${question} [y/N] `, flag));

/** Asks for a line. Without a terminal nobody can answer: @throws UserError naming the `flag` that does */
export async function answered(question: string, flag: string): Promise<string> {
  if (!process.stdin.isTTY) throw new UserError(`${question.trim()} 这里无法提问,请加 ${flag}`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a command: a UserError is its message, anything else its stack; both end with exit code 1. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof UserError ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}
