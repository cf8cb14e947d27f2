import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const accounts = ['evp', 'head', 'secretary', 'party-affairs', 'hr', 'discipline', 'staff', 'retired', 'sysadmin', 'secadmin', 'auditadmin', 'anonymous'] as const;
export type Account = (typeof accounts)[number];

/** Whose object is asked for: the account's own, somebody else's of the same institution, one of another institution. */
export const owners = ['own', 'another', 'foreign'] as const;
export type Owner = (typeof owners)[number];

/** v: a value (of a mutation: accepted) · n: null, an empty list, not there · f: refused with an error (of a mutation: also by a rule). */
export type Letter = 'v' | 'n' | 'f';

/** One line of the table: `Type.field` or `Type(variant).field`, and what each account gets. */
export interface Expectation {
  readonly type: string;
  readonly variant: string | null;
  readonly field: string;
  readonly at: string;
  readonly cells: Readonly<Record<Account, Readonly<Record<Owner, Letter>>>>;
}

const groups: Readonly<Record<string, readonly Account[]>> = {
  everyone: accounts.slice(0, 8),
  serving: accounts.slice(0, 7),
  admins: accounts.slice(8, 11),
};

/** The committed table: every `*.access.txt` of this folder. @throws Error naming the line that cannot be read */
export function readExpectations(folder = __dirname): readonly Expectation[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.access.txt')).sort();
  return files.flatMap((name) => parseExpectations(readFileSync(join(folder, name), 'utf8'), name));
}

export function parseExpectations(text: string, file: string): readonly Expectation[] {
  const seen = new Set<string>();
  return text.split('\n').flatMap((line, index) => {
    const at = `${file}:${index + 1}`;
    const [name = '', ...tokens] = (line.split('#')[0] ?? '').trim().split(/\s+/);
    if (name === '') return [];
    const match = /^(\w+)(?:\((\w+)\))?\.(\w+)$/.exec(name);
    if (!match) throw new Error(`${at}: “${name}” is no Type.field`);
    if (seen.has(name)) throw new Error(`${at}: ${name} stands there twice`);
    seen.add(name);
    const [, type = '', variant = null, field = ''] = match;
    return [{ type, variant, field, at, cells: cellsOf(tokens, at) }];
  });
}

function cellsOf(tokens: readonly string[], at: string): Expectation['cells'] {
  const cells = Object.fromEntries(accounts.map((account) => [account, { own: 'n', another: 'n', foreign: 'n' }])) as Record<Account, Record<Owner, Letter>>;
  for (const token of tokens) {
    const match = /^([a-z,-]+):([vnf]{3})$/.exec(token);
    if (!match) throw new Error(`${at}: “${token}” is no accounts:cells`);
    const [, names = '', letters = ''] = match;
    for (const account of names.split(',').flatMap((name) => groups[name] ?? accountNamed(name, at))) {
      cells[account] = { own: letters[0] as Letter, another: letters[1] as Letter, foreign: letters[2] as Letter };
    }
  }
  return cells;
}

function accountNamed(name: string, at: string): Account {
  const account = accounts.find((known) => known === name);
  if (!account) throw new Error(`${at}: nobody is called “${name}”`);
  return account;
}
