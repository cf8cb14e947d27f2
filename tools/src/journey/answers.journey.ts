import { withClient } from '@tongxin/cluster';
import { shown } from '@tongxin/testing';
import type { Desks } from './start-desks';

/** So many people raised a matter and asked for a talk in October, of one unit and its head; all were answered, five of the requests too late. */
const ASKERS = 11;

/** What happened in a month that is over cannot be done by hand on the practice day: it is written as the service would have left it. */
const OCTOBER = `
  with head as (select h.institution_id, h.subject_id as id, h.object_id as unit from app.directory_fact h join app.directory_fact s on s.institution_id = h.institution_id and s.subject_id = h.subject_id and s.kind = 'STAFF_OF' and s.object_id = h.object_id
    where h.kind = 'HEAD_OF' and h.valid_to is null order by h.object_id limit 1),
  asker as (select head.institution_id, head.id as head, head.unit, f.subject_id as id, row_number() over (order by f.subject_id) as n, gen_random_uuid() as request, gen_random_uuid() as matter
    from head join app.directory_fact f on f.institution_id = head.institution_id and f.kind = 'IN_SERVICE' and f.valid_to is null and f.subject_id <> head.id order by f.subject_id limit ${ASKERS}),
  request as (insert into app.talk_request (institution_id, id, requester_id, chosen_id, urgency, asked_on, unavailable_on)
    select institution_id, request, id, head, 'ORDINARY', '2026-10-12', case when n <= 6 then date '2026-10-13' else '2026-10-20' end from asker),
  asking as (insert into app.talk_request_asking (institution_id, request_id, number, asked_on, unit_id, answered_on)
    select institution_id, request, 1, '2026-10-12', unit, case when n <= 6 then date '2026-10-13' else '2026-10-20' end from asker),
  matter as (insert into app.matter (institution_id, id, raiser_id, kind, unit_id, raised_on, analysed_on, feedback_on, answered_on, closed_on, solved)
    select institution_id, matter, id, 'PROBLEM', unit, '2026-10-12', '2026-10-20', '2026-10-20', '2026-10-20', '2026-10-21', n <= 6 from asker)
  insert into app.matter_step (institution_id, matter_id, number, kind, taken_on, unit_id)
    select institution_id, matter, number, case when number = 3 and n > 6 then 'NOT_SOLVED' else kind end, taken_on::date, case when number = 1 then unit end
    from asker cross join (values (1, 'RAISED', '2026-10-12'), (2, 'FEEDBACK', '2026-10-20'), (3, 'SOLVED', '2026-10-21')) as step (number, kind, taken_on)
  returning (select unit from head) as unit`;

export function answersJourney(desk: Desks['desk'], house: Desks['house']): void {
  test('T-38 S-03 the first figure is problems solved and confirmed; answers in time are shown by unit, the same to everybody', async () => {
    const unitId = await withClient(house().database('talks').superuserUrl, async (sql) => (await sql.query<{ unit: string }>(OCTOBER)).rows[0]?.unit);
    const unit = await withClient(house().database('organisation').superuserUrl, async (sql) => (await sql.query<{ name: string }>('select name from app.department_term where department_id = $1', [unitId])).rows[0]?.name ?? '');
    for (const account of ['evp', 'staff']) {
      const { page } = await desk(account, '/coverage');
      const first = page.locator('section.card').first();
      await shown(first.getByText('提出人确认已解决的事项'));
      expect(await first.locator('dd').allTextContents()).toEqual(['6 件', '11 件', '11 件', '11 件']);
      const requests = page.locator('section.card', { hasText: '约谈请求的答复' });
      expect(await requests.locator('dd').allTextContents()).toEqual(['11 次', '11 次', '6 次']);
      const units = page.getByRole('region', { name: '各部门的答复' });
      expect(await units.locator('tbody tr').allInnerTexts()).toEqual([`${unit}\t事项\t11 件\t11 件\t100.0%`, `${unit}\t约谈请求\t11 次\t6 次\t54.5%`]);
    }
  });
}
