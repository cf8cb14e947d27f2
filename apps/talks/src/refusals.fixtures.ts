import { randomUUID } from 'node:crypto';
import { PracticeInstitution } from './practice-institution.fixtures';
import type { Asker, TalksService } from './talks.fixtures';

/** A mutation as somebody sends it. */
export type Sent = [who: Asker, verb: string, input: object];

interface Payload {
  done: { userErrors: { code: string; message: string }[] };
}

/** Why mutations of an institution are refused, and what they leave behind. */
export class Refusals {
  private constructor(private readonly service: TalksService, private readonly practice: PracticeInstitution, private readonly inputs: ReadonlyMap<string, string>) {}

  static async of(service: TalksService, practice: PracticeInstitution): Promise<Refusals> {
    type Schema = { __schema: { mutationType: { fields: { name: string; args: { type: { ofType: { name: string } } }[] }[] } } };
    const { data } = await service.ask<Schema>(practice, null, '{ __schema { mutationType { fields { name args { type { ofType { name } } } } } } }');
    return new Refusals(service, practice, new Map(data.__schema.mutationType.fields.map(({ name, args }) => [name, args[0]?.type.ofType.name ?? ''])));
  }

  /** The codes, each with a sentence in Chinese; none where it was taken. */
  async codes([who, verb, input]: Sent, of = this.practice): Promise<string[]> {
    const { data, errors } = await this.service.ask<Payload | null>(of, who, `mutation ($input: ${this.inputs.get(verb)}!) { done: ${verb}(input: $input) { userErrors { code message } } }`, { input });
    const told = errors?.map(({ message, extensions: { code } }) => ({ code, message })) ?? data?.done.userErrors ?? [];
    for (const { message } of told) expect(message).toMatch(/[\u4e00-\u9fff]/);
    return told.map(({ code }) => code);
  }

  /** As `codes`, and nothing is saved. */
  async refused(sent: Sent, of = this.practice): Promise<string> {
    const before = await this.saved();
    const codes = await this.codes(sent, of);
    expect(await this.saved()).toEqual(before);
    return codes.join();
  }

  /** Sent together, each under a key of its own. @returns the codes of those that were refused, and how many rows more or fewer each table has for the others */
  async together(...sent: Sent[]): Promise<{ codes: string[]; left: Record<string, number> }> {
    const before = await this.saved();
    const answers = await Promise.all(sent.map(([who, verb, input]) => this.codes([who, verb, { ...input, idempotencyKey: randomUUID() }])));
    const after = await this.saved();
    const more = Object.entries(after).map(([table, { rows }]): [string, number] => [table, rows - (before[table]?.rows ?? 0)]);
    return { codes: answers.flat(), left: Object.fromEntries(more.filter(([, rows]) => rows !== 0)) };
  }

  /** Sends what `made` makes alone, and then, made anew, twice at once: what is left behind is the same. @returns why the second one was refused */
  async twice(made: () => Promise<Sent>): Promise<string[]> {
    const alone = await this.together(await made());
    expect(alone.codes).toEqual([]);
    const sent = await made();
    const { codes, left } = await this.together(sent, sent);
    expect(left).toEqual(alone.left);
    return codes;
  }

  private other: PracticeInstitution | undefined;
  /**
   * What is refused whatever the record is that `about` names, and whoever's: one that is not there, another institution's, an id that is none, a key that is none, nobody,
   * an administrator, an old directory.
   */
  async whatever(id: string, who: string, verb: string, about: (id: string) => object, but: { absent?: string; nobody?: string; administrator?: string } = {}): Promise<void> {
    if (!this.other) {
      this.other = new PracticeInstitution();
      this.other.people[who] = this.practice.person(who);
      await this.service.hear(this.other);
    }
    const keyed = (idempotencyKey: string): Sent => [who, verb, { ...about(id), idempotencyKey }];
    const told = [
      await this.refused([who, verb, about(randomUUID())]), await this.refused([who, verb, about(id)], this.other), await this.refused([who, verb, about('1 or 1')]),
      await this.refused(keyed('x'.repeat(201))), await this.refused(keyed('x\ud800')), await this.refused([null, verb, about(id)]),
      await this.refused([{ administrator: 'SYSTEM' }, verb, about(id)]),
    ];
    await this.service.poll(61);
    told.push(await this.refused([who, verb, about(id)]));
    await this.service.poll();
    const absent = but.absent ?? 'NOT_FOUND';
    expect(told).toEqual([absent, absent, 'BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT', but.nobody ?? 'UNAUTHENTICATED', but.administrator ?? absent, 'DIRECTORY_STALE']);
  }

  private saved = () => this.service.saved(this.practice);
}
