import { randomUUID } from 'node:crypto';
import type { Asker, Institution, OrganisationService } from './organisation.fixtures';

export interface UserErrors {
  userErrors: { code: string; message: string; path: string[] }[];
}
export type Verb = 'appointHead' | 'assignPortfolio' | 'movePerson' | 'recordDeparture' | 'designateBackbone' | 'nameRepresentative' | 'nameRepresentatives';
const inputs: Record<Verb, string> = {
  appointHead: 'AppointInput', assignPortfolio: 'AppointInput', movePerson: 'MovePersonInput', recordDeparture: 'RecordDepartureInput',
  designateBackbone: 'DesignateBackboneInput', nameRepresentative: 'NameRepresentativeInput', nameRepresentatives: 'NameRepresentativesInput',
};
const answers: Record<Verb, string> = {
  appointHead: 'department { code head { staffNo } }', assignPortfolio: 'department { code supervisingLeader { staffNo } }', movePerson: 'person { staffNo title department { code } }',
  recordDeparture: 'person { staffNo inService }', designateBackbone: 'person { staffNo }', nameRepresentative: 'branch { code }', nameRepresentatives: 'branch { code }',
};

/** Sends one mutation; the answer as the caller gets it. */
export const send = <Data = Record<string, unknown>>(service: OrganisationService, of: Institution, who: Asker, verb: Verb, input: object) =>
  service.ask<Record<Verb, UserErrors & Data> | null>(of, who, `mutation ($input: ${inputs[verb]}!) { ${verb}(input: $input) { ${answers[verb]} userErrors { code message path } } }`, { input });

/** The payload of a mutation that no request error stops. */
export async function act<Data = Record<string, unknown>>(service: OrganisationService, of: Institution, who: Asker, verb: Verb, input: object): Promise<UserErrors & Data> {
  const { data, errors } = await send<Data>(service, of, who, verb, input);
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data[verb];
}

/** A refusal by a rule: its code, a Chinese sentence, and nothing saved, not even the key. */
export async function expectRefused(service: OrganisationService, of: Institution, who: Asker, verb: Verb, input: object, code: string): Promise<void> {
  const before = await service.snapshot(of);
  const { userErrors } = await act(service, of, who, verb, { ...input, idempotencyKey: randomUUID() });
  expect(userErrors.map((e) => e.code)).toEqual([code]);
  expect(userErrors[0]?.message).toMatch(/[\u4e00-\u9fff]/);
  expect(await service.snapshot(of)).toEqual(before);
}

/** A request that is the caller's fault: its code, and nothing saved. */
export async function expectError(service: OrganisationService, of: Institution, who: Asker, verb: Verb, input: object, code: string): Promise<void> {
  const before = await service.snapshot(of);
  expect((await send(service, of, who, verb, input)).errors?.map((e) => e.extensions.code)).toEqual([code]);
  expect(await service.snapshot(of)).toEqual(before);
}

/** Those who may not change who works where. */
export const strangers: [string, Asker][] = [
  ['staff', 'P0008'], ['a head', 'P0006'], ['the EVP', 'P0001'], ['a branch committee', 'P0009'], ['the retired', 'P0080'],
  ['the system administrator', { administrator: 'SYSTEM' }], ['the audit administrator', { administrator: 'AUDIT' }], ['an anonymous caller', null],
];
