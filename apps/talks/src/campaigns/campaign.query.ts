import type { Statements } from '@tongxin/directory';
import type { Talk } from '../talks/talk';
import { ofYears, talkColumns } from '../talks/talk.query';
import type { TalkCampaign } from './campaign';

const columns = `id, year, title, document, announced_on as "announcedOn"`;

/** One a year, the newest first. */
export const loadCampaigns = (sql: Statements, institutionId: string): Promise<TalkCampaign[]> =>
  sql.query<TalkCampaign>(`select ${columns} from app.talk_campaign where institution_id = $1 order by year desc`, [institutionId]);

export async function findCampaign(sql: Statements, institutionId: string, by: { id: string } | { year: number }, lock = ''): Promise<TalkCampaign | null> {
  const [row] = 'id' in by
    ? await sql.query<TalkCampaign>(`select ${columns} from app.talk_campaign where institution_id = $1 and id = $2 ${lock}`, [institutionId, by.id])
    : await sql.query<TalkCampaign>(`select ${columns} from app.talk_campaign where institution_id = $1 and year = $2 ${lock}`, [institutionId, by.year]);
  return row ?? null;
}

/** @returns false where the year has a campaign already */
export async function insertCampaign(sql: Statements, institutionId: string, c: TalkCampaign): Promise<boolean> {
  const saved = await sql.query(
    `insert into app.talk_campaign (institution_id, id, year, title, document, announced_on) values ($1, $2, $3, $4, $5, $6) on conflict (institution_id, year) do nothing returning id`,
    [institutionId, c.id, c.year, c.title, c.document, c.announcedOn],
  );
  return saved.length > 0;
}

export const saveCampaign = (sql: Statements, institutionId: string, c: TalkCampaign): Promise<unknown> =>
  sql.query(`update app.talk_campaign set title = $3, document = $4 where institution_id = $1 and id = $2`, [institutionId, c.id, c.title, c.document]);

/** Talks held in, planned or offered for these years, a few thousand a year at most. */
export const talksOfYears = (sql: Statements, institutionId: string, years: readonly number[]): Promise<Talk[]> =>
  sql.query<Talk>(
    `select ${talkColumns} from app.talk t where t.institution_id = $1 and ${ofYears}`,
    [institutionId, years],
  );
