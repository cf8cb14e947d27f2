import files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import pino from 'pino';
import { until } from '../gateway.fixtures';
import { operationId } from '../limits/parsed-documents';
import { createMetrics } from '../metrics';
import { followManifests, type ManifestFiles } from './manifest-files';

const manifestOf = (body: string): string =>
  JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: operationId(body), name: 'Count', type: 'query', body }] });
const [before, after] = ['query Count { count }', 'query Count { counted: count }'];

let folder: string;
let file: string;
let logged: string;
let manifests: ManifestFiles;
beforeEach(async () => {
  folder = await files.mkdtemp(join(tmpdir(), 'manifest-files-'));
  file = join(folder, 'operations.json');
  await files.writeFile(file, manifestOf(before));
  logged = '';
  const log = pino(new PassThrough().on('data', (chunk: Buffer) => void (logged += String(chunk))));
  manifests = await followManifests([file], 5, log, createMetrics());
});
afterEach(async () => {
  jest.restoreAllMocks();
  await manifests.close();
  await files.rm(folder, { recursive: true });
});

const lists = (body: string): boolean => manifests.listed().find(operationId(body)) !== undefined;
const publish = async (text: string): Promise<void> => {
  await files.writeFile(join(folder, 'next.json'), text);
  await files.rename(join(folder, 'next.json'), file);
};
const times = (words: string): number => logged.split(words).length - 1;

test('a changed manifest that cannot be read at the moment is looked at again, and until then the old one goes on', async () => {
  const read = jest.spyOn(files, 'readFile').mockRejectedValue(Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' }));
  await publish(manifestOf(after));
  await until(() => times('operation manifest unreadable') > 1);
  expect([lists(before), lists(after)]).toEqual([true, false]);
  read.mockRestore();
  await until(() => lists(after));
  expect(lists(before)).toBe(false);
});

test('a manifest that is away for a while is followed when it is back', async () => {
  await files.rename(file, join(folder, 'elsewhere.json'));
  await until(() => logged.includes('operation manifest unreadable'));
  expect(lists(before)).toBe(true);
  await publish(manifestOf(after));
  await until(() => lists(after));
});

test('a manifest that is none is refused once, and not again before it changes', async () => {
  await publish('{');
  await until(() => logged.includes('operation manifest refused'));
  expect(logged).toContain(`${file}: no JSON object`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([times('operation manifest refused'), lists(before)]).toEqual([1, true]);
});
