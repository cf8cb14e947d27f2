/** One cell of the coverage board, as the graph and the statement below both have it. */
export interface BoardCell {
  readonly ruleCode: string;
  readonly unit: string | null;
  readonly branch: string | null;
  readonly due: number;
  readonly met: number;
}

/**
 * The cells of an institution ($1), a year ($2) and a day ($3) in one statement: what somebody would write who had the tables alone, no graph, no policy and no
 * small-number rule. It says again in SQL from when a talk counts and where a person stands, so its cells are compared with the graph's before anything is measured.
 * Windows are unnested because PostgreSQL takes `windows @> day` for one row in two hundred, then joins by nested loops, and needs about thirteen times as long.
 */
export const boardSql = `
  with talk as (
    select least(talker_id, talkee_id) as low_id, greatest(talker_id, talkee_id) as high_id,
      planned_on, offered_on, declined_on, held_on, coalesce(recorded_on, held_on) as recorded_on,
      case when talker_confirmed_on is not null and talkee_confirmed_on is not null then greatest(talker_confirmed_on, talkee_confirmed_on) end as confirmed_on,
      coalesce(coalesce(proposed_by_id = talkee_id, false) and coalesce(proposed_on, offered_on) <= make_date($2, 12, 31), false)
        or coalesce(least(accepted_on, declined_on, recorded_on, cancelled_on, disputed_on) <= make_date($2, 12, 31), false) as answered
    from app.talk
    where institution_id = $1
      and (extract(year from coalesce(held_on, planned_on, offered_on)) = $2 or extract(year from coalesce(planned_on, offered_on)) = $2)
  ), settled as (
    select low_id, high_id, case
      when extract(year from coalesce(planned_on, offered_on)) = $2 and offered_on is not null and not answered then make_date($2, 12, 31)
      when declined_on is not null then case when answered and extract(year from coalesce(planned_on, declined_on)) = $2 then declined_on end
      when extract(year from held_on) = $2 then least(confirmed_on, recorded_on + 7)
    end as settled_on
    from talk
  ), held as (
    select low_id, high_id, count(*) as talks from settled
    where extract(year from settled_on) - 1 <= $2 and least(settled_on, make_date($2, 12, 31)) <= $3::date group by low_id, high_id
  ), place as (
    select distinct on (subject_id, kind) subject_id, kind, object_id from app.directory_fact
    where institution_id = $1 and kind in ('STAFF_OF', 'MEMBER_OF') and valid_from <= $3::date and (valid_to is null or valid_to > $3::date)
    order by subject_id, kind, valid_from desc, object_id
  )
  select d.rule_code as "ruleCode", u.object_id as unit, b.object_id as branch, count(*)::int as due, (count(*) filter (where h.talks >= d.count))::int as met
  from app.talk_duty d
  left join held h on h.low_id = d.low_id and h.high_id = d.high_id
  left join place u on u.subject_id = d.talkee_id and u.kind = 'STAFF_OF'
  left join place b on b.subject_id = d.talkee_id and b.kind = 'MEMBER_OF'
  where d.institution_id = $1 and d.year = $2 and exists (select from unnest(d.windows) as w where w @> $3::date)
  group by d.rule_code, u.object_id, b.object_id`;

const key = ({ ruleCode, unit, branch, due, met }: BoardCell): string => [ruleCode, unit, branch, due, met].join('/');

/** Whether two boards have the same cells with the same figures, in whatever order. */
export const sameCells = (a: readonly BoardCell[], b: readonly BoardCell[]): boolean => a.map(key).sort().join() === b.map(key).sort().join();
