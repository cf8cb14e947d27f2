import { factHolds } from '@tongxin/directory';
import { isUuid } from '@tongxin/subgraph';
import { splitYearKey } from '../ids';
import type { Reads } from '../sessions/session.query';
import { yearUpTo } from './learning-hours';

export interface BranchHoursRow {
  key: string;
  members: number;
  /** Everybody in service or in a branch today, the members included. */
  everyone: number;
  hours: number;
}

/** Hours so far of the people who are members of branches today, summed where they lie; the same condition as `creditedHours`. Keys `<branch>@<year>`. */
export function fetchBranchHours(db: Reads, tenant: string | null, day: string, keys: readonly string[]): Promise<BranchHoursRow[]> {
  const asked = keys.map((key) => ({ key, ...splitYearKey(key) })).filter(({ id }) => isUuid(id)).map((a) => ({ ...a, ...yearUpTo(a.year, day) }));
  return db.query(
    `with member as (select distinct object_id as branch_id, subject_id as person_id from app.directory_fact f
       where f.institution_id = $1 and f.kind = 'MEMBER_OF' and f.object_id = any($3) and ${factHolds('f', '$6')}),
     everyone as (select count(distinct f.subject_id)::int as number from app.directory_fact f
       where f.institution_id = $1 and f.kind in ('IN_SERVICE', 'MEMBER_OF') and ${factHolds('f', '$6')})
     select k.key, (select count(*)::int from member m where m.branch_id = k.branch) as members, everyone.number as everyone,
       (select coalesce(sum(p.hours), 0)::float8 from member m
          join app.participation p on p.institution_id = $1 and p.person_id = m.person_id and p.state = 'PRESENT'
          join app.session s on s.institution_id = $1 and s.id = p.session_id and s.held and s.on_day between k.from_day and k.to_day
        where m.branch_id = k.branch) as hours
     from unnest($2::text[], $3::uuid[], $4::date[], $5::date[]) as k(key, branch, from_day, to_day), everyone`,
    [tenant, asked.map((a) => a.key), asked.map((a) => a.id), asked.map((a) => a.from), asked.map((a) => a.to), day],
  );
}

export interface PartyStandingRow {
  key: string;
  member: boolean;
  onCommittee: boolean;
}

/** Are people members, and on a committee, on the last day of the year that has come? Keys `<person>@<year>`. */
export function fetchPartyStandings(db: Reads, tenant: string | null, day: string, keys: readonly string[]): Promise<PartyStandingRow[]> {
  const asked = keys.map((key) => ({ key, ...splitYearKey(key) })).filter(({ id }) => isUuid(id));
  return db.query(
    `select k.key, bool_or(f.kind = 'MEMBER_OF') as member, bool_or(f.kind in ('COMMITTEE_OF', 'SECRETARY_OF')) as "onCommittee"
     from unnest($2::text[], $3::uuid[], $4::date[]) as k(key, person, day)
     join app.directory_fact f on f.institution_id = $1 and f.subject_id = k.person and f.kind in ('MEMBER_OF', 'COMMITTEE_OF', 'SECRETARY_OF') and ${factHolds('f', 'k.day')}
     group by k.key`,
    [tenant, asked.map((a) => a.key), asked.map((a) => a.id), asked.map((a) => yearUpTo(a.year, day).to)],
  );
}
