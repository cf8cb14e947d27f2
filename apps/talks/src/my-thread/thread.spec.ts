import { aMatter, analysed, answered, closed, withdrawn } from '../matters/matter.fixtures';
import { aRequest } from '../talk-requests/talk-request.fixtures';
import { aTalk } from '../talks/talk.fixtures';
import type { Talk } from '../talks/talk';
import { putAway, threadOfMatter, threadOfRequest, type OwnRequest, type ThreadStep } from './thread';

const today = '2026-06-20';
const mine = (what: Partial<OwnRequest> = {}): OwnRequest => ({ ...aRequest(), putAwayOn: null, chosenThere: true, requesterServes: true, ...what });
/** A offers a talk to B, who asked for it. */
const offer = (what: Partial<Talk> = {}) => aTalk({ offeredOn: '2026-06-02', ...what });
const held = offer({ acceptedOn: '2026-06-03', heldOn: '2026-06-04', recordedOn: '2026-06-04', talkerConfirmedOn: '2026-06-04', talkeeConfirmedOn: '2026-06-04' });
const taken = { talkId: 't' };

it.each<[string, Partial<OwnRequest>, Talk | null, object, string[]]>([
  ['asked', {}, null, { status: 'WAITING', canPutAway: false, personId: 'A', late: true, closedOn: null }, ['ASKED']],
  ['of any leader', { chosenId: null }, null, { status: 'WAITING', personId: null }, ['ASKED']],
  ['whose chosen person has no time', { unavailableOn: '2026-06-02' }, null, { status: 'MY_TURN', personId: null, late: false }, ['ASKED', 'TO_CHOOSE_ANOTHER']],
  ['asked anew of who is back', { askedOn: '2026-06-03' }, null, { status: 'WAITING', personId: 'A' }, ['ASKED']],
  ['turned to somebody else', { askedOn: '2026-06-03', turnedOn: '2026-06-03' }, null, { status: 'WAITING', personId: 'A' }, ['ASKED', 'TURNED_TO_ANOTHER']],
  ['taken up, terms to be answered', taken, offer(), { status: 'MY_TURN', personId: 'A' }, ['ASKED', 'TAKEN_UP']],
  ['taken up, with terms of one’s own', taken, offer({ proposedById: 'B', proposedOn: '2026-06-03' }), { status: 'WAITING' }, ['ASKED', 'TAKEN_UP']],
  ['agreed', taken, offer({ acceptedOn: '2026-06-03' }), { status: 'WAITING' }, ['ASKED', 'TAKEN_UP']],
  ['talked about, until it is put away', taken, held, { status: 'MY_TURN', closedOn: null, canPutAway: true }, ['ASKED', 'TAKEN_UP', 'TALK']],
  ['put away', { ...taken, putAwayOn: '2026-06-05' }, held, { status: 'CLOSED', closedOn: '2026-06-05', personId: null, canPutAway: false }, ['ASKED', 'TAKEN_UP', 'TALK', 'PUT_AWAY']],
  ['put away, and then disputed by the other side: it is open again', { ...taken, putAwayOn: '2026-06-05' }, offer({ acceptedOn: '2026-06-03', disputedOn: '2026-06-06' }), { status: 'WAITING', personId: 'A', closedOn: null }, ['ASKED', 'TAKEN_UP']],
  ['withdrawn', { withdrawnOn: '2026-06-02' }, null, { status: 'CLOSED', closedOn: '2026-06-02' }, ['ASKED', 'WITHDRAWN']],
  ['declined in the end', taken, offer({ declinedOn: '2026-06-05' }), { status: 'CLOSED', closedOn: '2026-06-05' }, ['ASKED', 'TAKEN_UP', 'WITHDRAWN']],
  ['whose talk was taken back', taken, offer({ cancelledOn: '2026-06-05' }), { status: 'MY_TURN', personId: null }, ['ASKED', 'TAKEN_UP', 'TO_CHOOSE_ANOTHER']],
])('T-38 a request %s', (_name, what, talk, thread, steps) => {
  const found = threadOfRequest(mine(what), talk, today);
  expect(found).toMatchObject({ kind: 'TALK_REQUEST', text: null, openedOn: '2026-06-01', ...thread });
  expect(found.steps.map((step) => step.kind)).toEqual(steps);
});

const step = (kind: ThreadStep['kind'], takenOn: string, text: string | null = null): ThreadStep => ({ kind, takenOn, text, unitId: null, dueOn: null });
const said = [step('RAISED', '2026-06-05', '漏水'), step('ANALYSED', '2026-06-08', '阀门'), step('FEEDBACK', '2026-06-10', '已换')];

it.each([
  ['raised', {}, { status: 'WAITING', personId: 'H', unitId: 'U', closedOn: null }],
  ['without a unit', { unitId: null, handlerId: null }, { status: 'WAITING', personId: null, unitId: null }],
  ['analysed', analysed, { status: 'WAITING' }],
  ['answered', answered, { status: 'MY_TURN', personId: 'H' }],
  ['closed', closed, { status: 'CLOSED', personId: null, unitId: null, closedOn: '2026-06-11' }],
  ['withdrawn', withdrawn, { status: 'CLOSED', closedOn: '2026-06-02' }],
])('T-38 a matter %s', (_name, what, thread) => {
  expect(threadOfMatter(aMatter(what), said, null, null, today)).toMatchObject({ kind: 'PROBLEM', text: '漏水', openedOn: '2026-06-01', talk: null, ...thread });
});

it('T-38 a matter that came up in a talk that was asked for begins with them', () => {
  const thread = threadOfMatter(aMatter({ talkId: 't' }), said, held, mine(taken), today);
  expect(thread.steps.map(({ kind, takenOn }) => `${takenOn} ${kind}`)).toEqual([
    '2026-06-01 ASKED', '2026-06-02 TAKEN_UP', '2026-06-04 TALK', '2026-06-05 RAISED', '2026-06-08 ANALYSED', '2026-06-10 FEEDBACK',
  ]);
  expect([thread.text, thread.talk]).toEqual(['漏水', held]);
  expect(threadOfMatter(aMatter({ talkId: 't' }), said, held, null, today).steps.map(({ kind }) => kind)).toEqual(['TALK', 'RAISED', 'ANALYSED', 'FEEDBACK']);
  expect(threadOfMatter(aMatter({ talkId: 't' }), said, offer(), null, today).steps.map(({ kind }) => kind)).toEqual(['RAISED', 'ANALYSED', 'FEEDBACK']);
});

it('T-38 what happened stands by its days: raised before the talk was held, analysed on the day of it', () => {
  const later = offer({ ...held, heldOn: '2026-06-08' });
  expect(threadOfMatter(aMatter({ talkId: 't' }), said, later, mine(taken), today).steps.map(({ kind }) => kind)).toEqual(['ASKED', 'TAKEN_UP', 'RAISED', 'TALK', 'ANALYSED', 'FEEDBACK']);
});

it('T-38 a request is put away after its talk, once', () => {
  expect(putAway(mine(taken), held, today)).toMatchObject({ ok: true, value: { putAwayOn: today } });
  expect(putAway(mine({ ...taken, putAwayOn: today }), held, today)).toMatchObject({ ok: false, refusal: 'ALREADY_PUT_AWAY' });
  for (const [what, talk] of [[{}, null], [taken, offer()], [{ withdrawnOn: today }, null]] as const) expect(putAway(mine(what), talk, today)).toMatchObject({ ok: false, refusal: 'NOT_OVER' });
});
