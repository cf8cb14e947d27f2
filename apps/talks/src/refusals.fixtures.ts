import { randomUUID } from 'node:crypto';
import { PracticeInstitution } from './practice-institution.fixtures';
import { isChinese, type Asker, type TalksService } from './talks.fixtures';

/** A mutation as somebody sends it. */
export type Sent = [who: Asker, verb: string, input: object];

interface Payload {
  done: { userErrors: { code: string; message: string }[] };
}

/** How a mutation refuses who has no person, and who has no part in any. */
interface Strangers {
  nobody?: string;
  administrator?: string;
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
    for (const { message } of told) expect(isChinese(message)).toBe(true);
    return told.map(({ code }) => code);
  }

  /** As `codes`, and nothing is saved, there or here. */
  async refused(sent: Sent, of = this.practice): Promise<string> {
    const saved = async () => [await this.saved(), of === this.practice ? null : await this.service.saved(of)];
    const before = await saved();
    const codes = await this.codes(sent, of);
    expect(await saved()).toEqual(before);
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

  /** What is refused whoever may otherwise, and whatever it is about: a key that is none, nobody, an administrator, an old directory. */
  async always(who: string, verb: string, input: object, { nobody = 'FORBIDDEN', administrator = 'FORBIDDEN' }: Strangers = {}): Promise<void> {
    const keyed = (idempotencyKey: string): Sent => [who, verb, { ...input, idempotencyKey }];
    const told = [
      await this.refused(keyed('x'.repeat(201))), await this.refused(keyed('x\ud800')), await this.refused([null, verb, input]), await this.refused([{ administrator: 'SYSTEM' }, verb, input]),
    ];
    await this.service.poll(61);
    told.push(await this.refused([who, verb, input]));
    await this.service.poll();
    expect(told).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', nobody, administrator, 'DIRECTORY_STALE']);
  }

  /** As `always`, of a record that is there; and one that is not there, another institution's, an id that is none. */
  async whatever(id: string, who: string, verb: string, about: (id: string) => object, { absent = 'NOT_FOUND', ...but }: Strangers & { absent?: string } = {}): Promise<void> {
    const other = this.elsewhere.get(who) ?? (await this.asElsewhere(who));
    const told = [await this.refused([who, verb, about(randomUUID())]), await this.refused([who, verb, about(id)], other), await this.refused([who, verb, about('1 or 1')])];
    expect(told).toEqual([absent, absent, 'BAD_USER_INPUT']);
    await this.always(who, verb, about(id), { nobody: 'UNAUTHENTICATED', administrator: absent, ...but });
  }

  private readonly elsewhere = new Map<string, PracticeInstitution>();
  /** Another institution, in which the very same person is what they are here. */
  private async asElsewhere(who: string): Promise<PracticeInstitution> {
    const other = new PracticeInstitution();
    const [there, here] = [other.person(who), this.practice.person(who)];
    for (const fact of [...other.facts.values()].flat()) if (fact.subjectId === there) fact.subjectId = here;
    other.people[who] = here;
    await this.service.hear(other);
    this.elsewhere.set(who, other);
    return other;
  }

  private saved = () => this.service.saved(this.practice);
}

export const whateverTheRecord = '%s of what is not there or another institution’s, of no id, under no key, by nobody, an administrator or on an old directory';
export const whoeverMay = '%s under no key, by nobody, an administrator or on an old directory';

/** Rows of mutations that are sent twice at once: what they are, how one is made, why the other one is refused. */
export const itTakesOneOfTwo = (refusals: () => Refusals, rows: [many: string, made: () => Promise<Sent>, code: string][]): void =>
  it.each(rows)('of two %s at once one is refused, and they leave what one leaves', async (_many, made, code) => {
    expect(await refusals().twice(made)).toEqual([code]);
  });
