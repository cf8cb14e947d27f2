import { generateKeyPair, makeRecovery, open, publicKeyOf, recover, rewrap, renewRecovery, seal, unwrap, wrapPrivateKey, SealingError, type KdfCost, type KeyPair, type NoteContext } from '@tongxin/sealing';
import { randomUUID } from 'node:crypto';
import type { Graph } from '../graph-client';
import { UserError } from '../user-error';

export interface OpenedNote {
  readonly id: string;
  readonly kind: 'NOTE' | 'AGENDA' | 'ACTION';
  readonly authorId: string;
  readonly version: number;
  readonly text: string;
}

/** Sealed notes for somebody at a terminal: what leaves this process is closed, and only the public graph is asked. */
export interface TalkClient {
  /** Makes the person's key. @returns the recovery code, which is shown once and kept nowhere */
  createKey(passphrase: string): Promise<string>;
  /** The same key under a new passphrase. @returns the new recovery code */
  changePassphrase(from: string, to: string): Promise<string>;
  /** A new passphrase by the recovery code. @returns the next code: this one is used up */
  recover(code: string, passphrase: string): Promise<string>;
  /** What the two wrote for the talk, opened. */
  read(talkId: string, passphrase: string): Promise<readonly OpenedNote[]>;
  /** Seals a text to the two. @returns the note's id */
  write(talkId: string, text: string, agenda?: boolean): Promise<string>;
  /** Seals something that one will do by a day; the other side agrees. @returns its id */
  promise(talkId: string, text: string, dueOn: string): Promise<string>;
  /** Another revision of one's own note. */
  edit(talkId: string, noteId: string, text: string): Promise<void>;
}

interface Mine {
  readonly institution: { readonly id: string };
  readonly me: { readonly person: { readonly id: string } | null } | null;
  readonly mySealingKey: { readonly publicKey: string; readonly wrappedKey: string; readonly recoveryKey: string; readonly version: number } | null;
}
interface SealedTalk {
  readonly talk: {
    readonly id: string;
    readonly sealingKeys: readonly { readonly person: { readonly id: string }; readonly publicKey: string }[];
    readonly notes: readonly { readonly id: string; readonly talkId: string; readonly kind: OpenedNote['kind']; readonly version: number; readonly author: { readonly id: string }; readonly envelope: string }[];
  } | null;
}
interface Saved {
  readonly saved: { readonly userErrors: readonly { readonly message: string }[] };
}

/** `cost` is that of hashing a passphrase; by default as dear as a phone can bear. */
export function talkClient(graph: Graph, cost?: KdfCost): TalkClient {
  const mine = async () => {
    const { institution, me, mySealingKey } = await graph<Mine>('my-sealing-key');
    if (!me?.person) throw new UserError('这个账号不是教职工,没有密封记录');
    return { institution: institution.id, person: me.person.id, key: mySealingKey };
  };
  const ownKey = async () => {
    const { key } = await mine();
    if (!key) throw new UserError('还没有设置密封口令');
    return key;
  };
  const talkOf = async (id: string) => {
    const { talk } = await graph<SealedTalk>('sealed-talk', { id });
    if (!talk) throw new UserError('找不到这次谈话');
    return talk;
  };
  const save = async (operation: string, input: object): Promise<void> => {
    const { userErrors } = (await graph<Saved>(operation, { input })).saved;
    if (userErrors.length > 0) throw new UserError(userErrors.map(({ message }) => message).join('\n'));
  };
  const recipientsOf = (talk: Awaited<ReturnType<typeof talkOf>>) => {
    if (talk.sealingKeys.length < 2) throw new UserError('有一方还没有设置密封口令,双方都设置之后才能密封');
    return talk.sealingKeys.map(({ person, publicKey }) => ({ id: person.id, publicKey }));
  };

  const sealed = async (talkId: string, text: string, purpose: string) => {
    const [{ institution, person }, talk, noteId] = [await mine(), await talkOf(talkId), randomUUID()];
    const context = { institution, talk: talk.id, author: person, note: noteId, version: 1, purpose };
    return { noteId, author: person, envelope: JSON.stringify(await seal(text, context, recipientsOf(talk))) };
  };

  return {
    createKey: (passphrase) => sealing(async () => {
      const pair = await generateKeyPair();
      const { wrap, code } = await makeRecovery(pair);
      const wrapped = await wrapPrivateKey(pair, passphrase, cost);
      await save('create-sealing-key', { publicKey: await publicKeyOf(pair), wrappedKey: JSON.stringify(wrapped), recoveryKey: JSON.stringify(wrap) });
      return code;
    }),
    changePassphrase: (from, to) => sealing(async () => {
      const { publicKey, wrappedKey, version } = await ownKey();
      const wrapped = await rewrap(wrappedKey, from, to, cost);
      const { wrap, code } = await renewRecovery(wrapped, to);
      await save('rewrap-sealing-key', { publicKey, version, wrappedKey: JSON.stringify(wrapped), recoveryKey: JSON.stringify(wrap) });
      return code;
    }),
    recover: (code, passphrase) => sealing(async () => {
      const { publicKey, recoveryKey, version } = await ownKey();
      const { wrapped, recovery } = await recover(recoveryKey, code, passphrase, cost);
      await save('rewrap-sealing-key', { publicKey, version, wrappedKey: JSON.stringify(wrapped), recoveryKey: JSON.stringify(recovery.wrap) });
      return recovery.code;
    }),
    read: (talkId, passphrase) => sealing(async () => {
      const { institution, person, key } = await mine();
      if (!key) throw new UserError('还没有设置密封口令');
      const [talk, pair] = [await talkOf(talkId), await unwrap(key.wrappedKey, passphrase)];
      return Promise.all(talk.notes.map((note) => opened(note, institution, person, pair)));
    }),
    write: (talkId, text, agenda = false) => sealing(async () => {
      const { noteId, envelope } = await sealed(talkId, text, agenda ? 'agenda' : 'note');
      await save('write-sealed-note', { noteId, talkId, agenda, envelope });
      return noteId;
    }),
    promise: (talkId, text, dueOn) => sealing(async () => {
      const { noteId, envelope, author } = await sealed(talkId, text, 'action');
      await save('propose-action', { noteId, talkId, ownerId: author, dueOn, envelope });
      return noteId;
    }),
    edit: (talkId, noteId, text) => sealing(async () => {
      const [{ institution, person }, talk] = [await mine(), await talkOf(talkId)];
      const note = talk.notes.find(({ id }) => id === noteId);
      if (!note) throw new UserError('找不到这条记录');
      const context = { institution, talk: note.talkId, author: person, note: note.id, version: note.version + 1, purpose: note.kind.toLowerCase() };
      await save('edit-sealed-note', { noteId, version: note.version, envelope: JSON.stringify(await seal(text, context, recipientsOf(talk))) });
    }),
  };
}

async function opened(note: NonNullable<SealedTalk['talk']>['notes'][number], institution: string, me: string, pair: KeyPair): Promise<OpenedNote> {
  const context: NoteContext = { institution, talk: note.talkId, author: note.author.id, note: note.id, version: note.version, purpose: note.kind.toLowerCase() };
  return { id: note.id, kind: note.kind, authorId: note.author.id, version: note.version, text: await open(note.envelope, context, me, pair) };
}

const sentences: Partial<Record<SealingError['code'], string>> = {
  WRONG_PASSPHRASE: '口令不对', WRONG_RECOVERY_CODE: '恢复码不对,或已经用过', PASSPHRASE_TOO_SHORT: '口令至少 10 个字符', TEXT_TOO_LONG: '内容太长', CANNOT_OPEN: '记录被改动过,打不开',
  SEALED_TO_ANOTHER_KEY: '这条记录是用您以前的密钥密封的,打不开',
};

/** What libs/sealing throws, as a sentence. */
async function sealing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SealingError) throw new UserError(sentences[error.code] ?? `不能密封或打开(${error.code})`);
    throw error;
  }
}
