import { chainedInstitutions, verifyChain, type Checkpoint } from '@tongxin/audit';
import { withClient } from '@tongxin/cluster';
import { sqlOf } from '@tongxin/events';
import type { KeySet } from '@tongxin/viewer';
import { linesOf } from './audit-sentences';

export interface AuditDatabase {
  readonly service: string;
  /** As superuser, to see every institution; as the service's role, those that the worker knows of. */
  readonly url: string;
}

export interface VerifyAudit {
  readonly databases: readonly AuditDatabase[];
  /** Kept outside. */
  readonly checkpoints: readonly Checkpoint[];
  /** Whose signatures count; null: none is looked at. */
  readonly keys: KeySet | null;
  readonly now: Date;
  readonly say: (line: string) => void;
}

/** No such table. */
const UNDEFINED_TABLE = '42P01';

/** Goes along every chain of every database. @returns whether all is well, and where each chain without a problem ends */
export async function verifyAudit({ databases, checkpoints, keys, now, say }: VerifyAudit): Promise<{ ok: boolean; ends: Checkpoint[] }> {
  let ok = true;
  const ends: Checkpoint[] = [];
  const services = new Set(databases.map(({ service }) => service));
  for (const service of new Set(checkpoints.map((checkpoint) => checkpoint.service).filter((each) => !services.has(each)))) {
    ok = false;
    say(`${service}:检查点里有这个服务,而没有它的数据库`);
  }
  for (const { service, url } of databases) {
    try {
      await withClient(url, async (client) => {
        const sql = sqlOf(client);
        const progress = (institutionId: string, position: number) => void (position % 50_000 === 0 && say(`${service}  单位 ${institutionId}:已核对 ${position} 条`));
        const options = { service, now, outside: checkpoints, keys, progress };
        const institutions = await chainedInstitutions(sql, options);
        if (institutions.length === 0) say(`${service}:还没有审计记录`);
        for (const institutionId of institutions) {
          const report = await verifyChain(sql, institutionId, options);
          linesOf(service, report).forEach(say);
          if (report.problems.length > 0) ok = false;
          else if (report.end) ends.push(report.end);
        }
      });
    } catch (error) {
      if ((error as { code?: string }).code !== UNDEFINED_TABLE) throw error;
      ok = false;
      say(`${service}:数据库里没有审计链,请先迁移`);
    }
  }
  return { ok, ends };
}
