import { Readable } from 'node:stream';
import type { ImportCall, ImportReport } from '@tongxin/imports';
import { signServiceToken, type SigningKey } from '@tongxin/viewer';
import { request } from 'undici';

export type ParticipantName = 'education' | 'talks' | 'integrity';
export const participantNames: readonly ParticipantName[] = ['education', 'talks', 'integrity'];

/** The other services' side of an import, called with a service token; no database transaction is open meanwhile. */
export interface Participant {
  name: ParticipantName;
  /** Streams typed rows of one sheet. */
  stage(institutionId: string, importId: string, sheet: string, rows: AsyncIterable<unknown>): Promise<void>;
  check(call: ImportCall): Promise<ImportReport>;
  apply(call: ImportCall): Promise<void>;
  discard(institutionId: string, importId: string): Promise<void>;
}

/** `url` is the service's GraphQL address; its import routes stand beside it. */
export function participant(name: ParticipantName, url: string, key: SigningKey, now: () => Date): Participant {
  const send = async (method: 'POST' | 'DELETE', institutionId: string, path: string, body: Readable | string | null, contentType: string): Promise<unknown> => {
    const response = await request(new URL(`/internal/imports/${path}`, url), {
      method,
      body,
      headers: { authorization: `Bearer ${await signServiceToken({ service: 'organisation', institutionId }, key, now())}`, ...(body === null ? {} : { 'content-type': contentType }) },
      headersTimeout: 300_000,
      bodyTimeout: 300_000,
    });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`${name} answered ${response.statusCode} to ${method} ${path}`);
    return JSON.parse(text);
  };
  return {
    name,
    stage: async (institutionId, importId, sheet, rows) => {
      const lines = async function* () {
        for await (const row of rows) yield `${JSON.stringify(row)}\n`;
      };
      await send('POST', institutionId, `${importId}/rows/${sheet}`, Readable.from(lines()), 'application/x-ndjson');
    },
    check: async (call) => (await send('POST', call.institutionId, `${call.importId}/check`, JSON.stringify(call), 'application/json')) as ImportReport,
    apply: async (call) => void (await send('POST', call.institutionId, `${call.importId}/apply`, JSON.stringify(call), 'application/json')),
    discard: async (institutionId, importId) => void (await send('DELETE', institutionId, importId, null, '')),
  };
}
