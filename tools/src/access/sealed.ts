import { generateKeyPair, makeRecovery, publicKeyOf, seal, wrapPrivateKey, type KdfCost, type KeyPair } from '@tongxin/sealing';
import { randomUUID } from 'node:crypto';
import type { Caller, House } from '../journey/house';

/** The cheapest hash that is taken. */
const cost: KdfCost = { memoryKiB: 19_456, iterations: 2, parallelism: 1 };

export interface TwoOfATalk {
  readonly institutionId: string;
  readonly talkId: string;
  readonly talkerId: string;
  readonly talkeeId: string;
}

/** Keys of the people of the table, and what they seal. */
export class SealedPeople {
  private readonly pairs = new Map<string, Promise<KeyPair>>();

  constructor(private readonly house: House) {}

  /** Makes somebody's key, once. */
  key(caller: Exclude<Caller, null>, personId: string): Promise<KeyPair> {
    const known = this.pairs.get(personId) ?? this.make(caller);
    this.pairs.set(personId, known);
    return known;
  }

  private async make(caller: Exclude<Caller, null>): Promise<KeyPair> {
    const pair = await generateKeyPair();
    await this.house.ask(caller, 'mutation ($input: CreateSealingKeyInput!) { createSealingKey(input: $input) { userErrors { code } } }', { input: await wrapsOf(pair) });
    return pair;
  }

  /** A text by the author, sealed to the two of the talk, who all have keys. */
  async envelope(talk: TwoOfATalk, author: string, note: string, version: number, purpose: 'note' | 'agenda' | 'action'): Promise<string> {
    const to = await Promise.all([talk.talkerId, talk.talkeeId].map(async (id) => ({ id, publicKey: await publicKeyOf(await this.key({ institutionId: talk.institutionId, personId: id }, id)) })));
    return JSON.stringify(await seal('密封', { institution: talk.institutionId, talk: talk.talkId, author, note, version, purpose }, to));
  }

  /** Something that the author proposes the other one to do. @returns the note's id */
  async proposed(talk: TwoOfATalk, author: string): Promise<string> {
    const noteId = randomUUID();
    const ownerId = author === talk.talkerId ? talk.talkeeId : talk.talkerId;
    const input = { noteId, talkId: talk.talkId, ownerId, dueOn: '2026-12-20', envelope: await this.envelope(talk, author, noteId, 1, 'action') };
    await this.house.ask({ institutionId: talk.institutionId, personId: author }, 'mutation ($input: ProposeActionInput!) { proposeAction(input: $input) { note { id } } }', { input });
    return noteId;
  }

  /** A note, or an item of the agenda. @returns its id */
  async written(talk: TwoOfATalk, author: string, agenda: boolean): Promise<string> {
    const noteId = randomUUID();
    const input = { noteId, talkId: talk.talkId, agenda, envelope: await this.envelope(talk, author, noteId, 1, agenda ? 'agenda' : 'note') };
    await this.house.ask({ institutionId: talk.institutionId, personId: author }, 'mutation ($input: WriteSealedNoteInput!) { writeSealedNote(input: $input) { note { id } } }', { input });
    return noteId;
  }
}

/** What a client sends of a key. */
export async function wrapsOf(pair: KeyPair): Promise<{ publicKey: string; wrappedKey: string; recoveryKey: string }> {
  const { wrap } = await makeRecovery(pair);
  return { publicKey: await publicKeyOf(pair), wrappedKey: JSON.stringify(await wrapPrivateKey(pair, 'passphrase of a test', cost)), recoveryKey: JSON.stringify(wrap) };
}
