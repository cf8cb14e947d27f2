import { parseArgs } from 'node:util';
import { clientsBrokenBy, invalidOperations } from './broken-clients';
import { printSdls, promisedSupergraph, readIfThere, writeIfNew } from './checkout';
import { readClientSources } from './client-documents';
import { readClientDocuments, WEB_CLIENTS } from './client-operations';
import { clientTypes, type GeneratedFile } from './client-types';
import { apiSchemaOf, composeGraph } from './composition';
import { schemaFile, SERVICES, SUPERGRAPH_FILE } from './services';
import { staleContracts, type Contract } from './stale-contract';

export interface GraphRun {
  root: string;
  /** One line of output, without its line end. */
  say: (line: string) => void;
}

/** `compose` or `check [--base <commit>]`; resolves to the exit code. */
export async function graph(args: string[], { root, say }: GraphRun): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { base: { type: 'string' } } });
  try {
    if (positionals[0] === 'compose') return await compose({ root, say });
    if (positionals[0] === 'check') return await check({ root, say }, values.base);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(error.message);
    return 1;
  }
  say('用法:node tools/graph.mjs compose | check [--base <提交>]');
  return 2;
}

/** Prints every SDL, composes, and writes what changed, the web clients' typed documents included; nothing is written when composition fails. */
async function compose({ root, say }: GraphRun): Promise<number> {
  const sdls = await printSdls(root);
  const composed = composeGraph(sdls);
  if (!composed.ok) {
    composed.problems.forEach(say);
    return 1;
  }
  const files = [
    ...SERVICES.map(({ name }) => ({ file: schemaFile(name), text: sdls[name] })),
    { file: SUPERGRAPH_FILE, text: composed.supergraph },
  ];
  for (const { file, text } of files) say(`${(await writeIfNew(root, file, text)) ? '已更新' : '未变化'}  ${file}`);
  for (const { file, text } of await generated(root, composed.supergraph)) say(`${(await writeIfNew(root, file, text)) ? '已更新' : '未变化'}  ${file}`);
  const types = Object.keys(apiSchemaOf(composed.supergraph).getTypeMap()).filter((name) => !name.startsWith('__')).length;
  say(`图谱已组合:${SERVICES.length} 个子图,${types} 个类型,${composed.hints.length} 条提示`);
  return 0;
}

/** The typed documents of every web client that asks something. @throws Error naming an operation that the graph does not know */
async function generated(root: string, supergraph: string): Promise<GeneratedFile[]> {
  const clients = WEB_CLIENTS.map((client) => ({ client, sources: readClientSources(root, client) })).filter(({ sources }) => sources.length > 0);
  const files = await Promise.all(clients.map(({ client, sources }) => clientTypes(apiSchemaOf(supergraph), client, sources)));
  return files.flat();
}

/** Fails on a stale contract, on a composition error and on whatever breaks a committed client operation. */
async function check({ root, say }: GraphRun, base: string | undefined): Promise<number> {
  const sdls = await printSdls(root);
  const composed = composeGraph(sdls);
  const contracts: Contract[] = [];
  for (const { name } of SERVICES) {
    contracts.push({ file: schemaFile(name), committed: await readIfThere(root, schemaFile(name)), fresh: sdls[name] });
  }
  if (!composed.ok) {
    [...staleContracts(contracts), ...composed.problems].forEach(say);
    return 1;
  }
  contracts.push({ file: SUPERGRAPH_FILE, committed: await readIfThere(root, SUPERGRAPH_FILE), fresh: composed.supergraph });

  for (const { file, text } of await generated(root, composed.supergraph)) contracts.push({ file, committed: await readIfThere(root, file), fresh: text });

  const documents = readClientDocuments(root);
  const after = apiSchemaOf(composed.supergraph);
  const promised = await promisedSupergraph(root, base);
  const { broken, unused } = promised
    ? await clientsBrokenBy(apiSchemaOf(promised), after, documents)
    : { broken: [], unused: [] };
  const problems = [...staleContracts(contracts), ...broken, ...invalidOperations(after, documents)];
  problems.forEach(say);
  unused.forEach((change) => say(`提示:${change.trim()}(没有已提交的操作使用)`));
  if (problems.length > 0) return 1;
  say(`图谱检查通过:${SERVICES.length} 个子图,${documents.length} 个客户端操作文件`);
  return 0;
}
