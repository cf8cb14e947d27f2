import type { Service } from '../ports';

/** The plainest question to a service that anybody of the personnel office may ask, and a table that its answer is read from. */
export interface PlainRead {
  readonly service: Service;
  readonly table: string;
  readonly query: string;
}

export const plainReads: readonly PlainRead[] = [
  { service: 'organisation', table: 'post', query: '{ answer: posts { id } }' },
  { service: 'education', table: 'programme', query: '{ answer: programmes { code } }' },
  { service: 'talks', table: 'talk_rule', query: '{ answer: talkRules { code } }' },
  { service: 'integrity', table: 'inspection_item', query: '{ answer: inspectionItems { id } }' },
  { service: 'identity', table: 'directory_fact', query: '{ answer: invitableStaff(first: 5) { totalCount } }' },
];
