import { said, type ImportRun } from '@tongxin/imports';
import { named, wording, type Wording } from '@tongxin/outcome';

type Values = Record<string, unknown>;

interface Kept {
  id: string;
  subject: string;
  validFrom: string;
  validTo: string | null;
  values: Values;
}

/** What a sheet says of one subject: its values, or nothing (`null`: it has none from the day on). */
export interface Wanted {
  subject: string;
  /** Day from which the values hold. */
  from: string;
  /** Day after the last, where the sheet knows it. */
  to?: string | null;
  /** The sheet gives the dates itself, so they are corrected where they differ. */
  dated?: boolean;
  values: Values | null;
  /** What the difference calls it: 「部门 D05」. */
  label: Wording;
  /** Where a refusal points. */
  sheet: string;
  rowNumber: number;
}

export interface DatedTable {
  table: string;
  /** SQL type of each value column; subject columns are among them. */
  columns: Record<string, string>;
  /** Names of the columns as the sheet has them. */
  names: Record<string, string>;
  /** SQL over alias `t` that names the subject of a row. */
  subject: string;
  /** SQL over alias `t`: only these rows are spoken of. */
  where?: string;
  wanted: readonly Wanted[];
  /** Subjects the sheet lacks end on the import's day. */
  complete: boolean;
  /** What a subject that ends is called. */
  endLabel: (subject: string) => Wording;
}

const holds = (row: Kept, day: string): boolean => row.validFrom <= day && (row.validTo === null || day < row.validTo);

/** Columns in which a row says something else than what is wanted. */
const differences = (row: Kept, want: Wanted, names: readonly string[]): string[] =>
  want.values ? names.filter((c) => String(row.values[c] ?? '') !== String(want.values?.[c] ?? '')) : [];

/**
 * Makes dated rows say what a sheet says from a day on: what differs is ended on that day and begins anew, history before it stays; the same sheet twice changes nothing.
 * Where something already begins after the day, the row is refused: an import does not undo a later decision silently.
 */
export async function syncDated(run: ImportRun, spec: DatedTable): Promise<void> {
  const { tx, call } = run;
  const names = Object.keys(spec.columns);
  const rows = await tx.query<Kept>(
    `select id, (${spec.subject}) as subject, valid_from as "validFrom", valid_to as "validTo", jsonb_build_object(${names.map((c) => `'${c}', ${c}`).join(', ')}) as values
     from app.${spec.table} t where institution_id = $1 ${spec.where ? `and (${spec.where})` : ''}`,
    [call.institutionId],
  );
  const kept = new Map<string, Kept[]>();
  for (const row of rows) kept.set(row.subject, [...(kept.get(row.subject) ?? []), row]);

  const ends: { id: string; on: string }[] = [];
  const removed: string[] = [];
  const redated: { id: string; from: string; to: string | null }[] = [];
  const added: (Values & { id: string; valid_from: string; valid_to: string | null })[] = [];
  const seen = new Set<string>();

  for (const want of spec.wanted) {
    seen.add(want.subject);
    const mine = kept.get(want.subject) ?? [];
    const current = mine.find((row) => holds(row, want.from)) ?? (want.dated ? mine.find((row) => differences(row, want, names).length === 0) : undefined);
    const differing = current ? differences(current, want, names) : [];
    const to = want.to ?? null;
    if (current && want.values && differing.length === 0) {
      if (want.dated && (current.validFrom !== want.from || current.validTo !== to)) {
        redated.push({ id: current.id, from: want.from, to });
        run.difference(said(want.label, wording(`任期改为 ${want.from} 至 ${to ?? '今'}`, `now holds from ${want.from} ${to === null ? 'on' : `to ${to}`}`)));
      }
      continue;
    }
    if (!current && !want.values) continue;
    if (mine.some((row) => row !== current && row.validFrom > want.from && (to === null || row.validFrom < to))) {
      run.error(want.sheet, want.rowNumber, said(want.label, wording(`在 ${want.from} 之后已有变动,请改用更晚的起始日`, `was changed again after ${want.from}: choose a later first day`)));
      continue;
    }
    if (current) {
      if (current.validFrom === want.from) removed.push(current.id);
      else ends.push({ id: current.id, on: want.from });
    }
    if (want.values) {
      added.push({ ...want.values, id: run.newId(), valid_from: want.from, valid_to: to });
      const columns = differing.map((c) => spec.names[c] ?? c);
      run.difference(said(want.label, current
        ? wording(`自 ${want.from} 起有变化:${columns.join('、')}`, `differs from ${want.from} on in ${columns.map(named).join(', ')}`)
        : wording(`新增,自 ${want.from} 起`, `is new from ${want.from} on`)));
    } else run.difference(said(want.label, wording(`自 ${want.from} 起取消`, `is taken away from ${want.from} on`)));
  }
  if (spec.complete) {
    for (const [subject, mine] of kept) {
      const current = seen.has(subject) ? undefined : mine.find((row) => row.validTo === null || row.validTo > call.from);
      if (!current) continue;
      if (current.validFrom >= call.from) removed.push(current.id);
      else ends.push({ id: current.id, on: call.from });
      run.difference(said(spec.endLabel(subject), wording(`自 ${call.from} 起结束(表中已无)`, `ends on ${call.from}: the sheet has it no longer`)));
    }
  }
  await write(run, spec, { ends, removed, redated, added });
}

async function write(
  { tx, call }: ImportRun,
  spec: DatedTable,
  changes: {
    ends: { id: string; on: string }[];
    removed: string[];
    redated: { id: string; from: string; to: string | null }[];
    added: Values[];
  },
): Promise<void> {
  const { institutionId } = call;
  const { ends, removed, redated, added } = changes;
  if (removed.length > 0) await tx.query(`delete from app.${spec.table} where institution_id = $1 and id = any($2)`, [institutionId, removed]);
  if (ends.length > 0) {
    await tx.query(
      `update app.${spec.table} t set valid_to = e.day from unnest($2::uuid[], $3::date[]) as e(id, day) where t.institution_id = $1 and t.id = e.id`,
      [institutionId, ends.map((e) => e.id), ends.map((e) => e.on)],
    );
  }
  if (redated.length > 0) {
    await tx.query(
      `update app.${spec.table} t set valid_from = e.first, valid_to = e.last from unnest($2::uuid[], $3::date[], $4::date[]) as e(id, first, last)
       where t.institution_id = $1 and t.id = e.id`,
      [institutionId, redated.map((r) => r.id), redated.map((r) => r.from), redated.map((r) => r.to)],
    );
  }
  const columns = Object.entries({ ...spec.columns, id: 'uuid', valid_from: 'date', valid_to: 'date' });
  for (let at = 0; at < added.length; at += 2_000) {
    await tx.query(
      `insert into app.${spec.table} (institution_id, ${columns.map(([c]) => c).join(', ')})
       select $1, ${columns.map(([c]) => `r.${c}`).join(', ')} from jsonb_to_recordset($2::jsonb) as r(${columns.map(([c, type]) => `${c} ${type}`).join(', ')})`,
      [institutionId, JSON.stringify(added.slice(at, at + 2_000))],
    );
  }
}
