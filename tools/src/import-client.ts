import { setTimeout as sleep } from 'node:timers/promises';
import { graphClient } from './graph-client';
import type { UploadBody } from './upload-body';
import { UserError } from './user-error';

export type ImportStatus = 'STAGING' | 'CHECKED' | 'REFUSED' | 'APPLYING' | 'APPLIED' | 'CANCELLED' | 'FAILED';

export interface ImportReport {
  readonly id: string;
  readonly status: ImportStatus;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly errors: readonly { readonly message: string }[];
  readonly errorCount: number;
  readonly warnings: readonly { readonly message: string }[];
  readonly unstoredColumns: readonly { readonly sheet: string; readonly columns: readonly string[] }[];
  readonly differences: readonly { readonly message: string }[];
  readonly differenceCount: number;
}

export interface StartImport {
  readonly uploadId: string;
  readonly dryRun: boolean;
  readonly completeSheets?: readonly string[];
  readonly from?: string;
  readonly name?: string;
}

export interface ImportClient {
  upload(body: UploadBody): Promise<string>;
  start(input: StartImport): Promise<string>;
  apply(importId: string): Promise<void>;
  /** Polls until the job rests. */
  settled(id: string, onProgress: (report: ImportReport) => void): Promise<ImportReport>;
}

interface Payload {
  readonly import: { readonly id: string } | null;
  readonly userErrors: readonly { readonly message: string }[];
}

/** Imports through the graph, as any other client would. */
export function importClient(gateway: string, token: string): ImportClient {
  const authorization = `Bearer ${token}`;
  const graph = graphClient(gateway, token);
  const accepted = ({ import: made, userErrors }: Payload): string => {
    if (!made) throw new UserError(userErrors.map(({ message }) => message).join('\n'));
    return made.id;
  };
  return {
    upload: async ({ bytes, type }) => {
      const answer = await fetch(`${gateway}/uploads`, { method: 'POST', headers: { authorization, 'content-type': type }, body: new Uint8Array(bytes) });
      if (!answer.ok) throw new UserError(`上传被拒绝(${answer.status}):${(await answer.text()).slice(0, 500)}`);
      return ((await answer.json()) as { uploadId: string }).uploadId;
    },
    start: async (input) => {
      return accepted((await graph<{ startImport: Payload }>('start-import', { input })).startImport);
    },
    apply: async (importId) => {
      accepted((await graph<{ applyImport: Payload }>('apply-import', { input: { importId } })).applyImport);
    },
    settled: async (id, onProgress) => {
      for (;;) {
        const { import: report } = await graph<{ import: ImportReport | null }>('import-report', { id });
        if (!report) throw new UserError('找不到这次导入');
        if (report.status !== 'STAGING' && report.status !== 'APPLYING') return report;
        onProgress(report);
        await sleep(300);
      }
    },
  };
}
