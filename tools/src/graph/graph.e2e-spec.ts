import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { graph } from './graph';
import { fiveSdls } from './graph.fixtures';
import { printerFile, schemaFile, SERVICES, SUPERGRAPH_FILE, type Sdls } from './services';

/** A checkout whose services print fixture SDLs: real processes, files and git. */
describe('graph compose and check in a checkout', () => {
  let root: string;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  const print = (sdls: Sdls) => {
    for (const { name } of SERVICES) write(printerFile(name), `process.stdout.write(${JSON.stringify(sdls[name])});\n`);
  };
  const run = async (...args: string[]) => {
    const lines: string[] = [];
    return { code: await graph(args, { root, say: (line) => lines.push(line) }), lines };
  };

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'tongxin-graph-'));
    mkdirSync(join(root, 'apps/gateway'), { recursive: true });
    print(fiveSdls());
    write('apps/explorer/operations/year.graphql', 'query BranchYear($id: ID!) { branch(id: $id) { name hours } }\n');
    await run('compose');
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-q', '-m', 'first');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('composes, finds nothing to change the second time, and passes the check', async () => {
    const { code, lines } = await run('compose');
    expect(code).toBe(0);
    expect(lines.slice(0, 6).every((line) => line.startsWith('未变化'))).toBe(true);
    expect(await run('check')).toEqual({ code: 0, lines: ['图谱检查通过:5 个子图,1 个客户端操作文件'] });
  });

  it('fails on a stale schema and supergraph, naming both', async () => {
    print(fiveSdls({ talks: fiveSdls().talks.replace('due(', 'owed: Int! due(') }));
    const { code, lines } = await run('check');
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^${schemaFile('talks')} 已过时:第2行`)),
      expect.stringMatching(new RegExp(`^${SUPERGRAPH_FILE} 已过时:第\\d+行`)),
    ]);
  });

  it('fails on a change that breaks a committed operation, even when everything was composed anew', async () => {
    print(fiveSdls({ education: fiveSdls().education.replace('hours: Int!', 'hours: Int') }));
    await run('compose');
    const { code, lines } = await run('check');
    expect(code).toBe(1);
    expect(lines).toEqual(['explorer: 操作 BranchYear 使用的字段 Branch.hours 的类型将由 Int! 变为 Int']);
  });

  it('lets a breaking change pass that nobody uses, and says so', async () => {
    print(fiveSdls({ organisation: fiveSdls().organisation.replace('code: String!', '') }));
    await run('compose');
    expect(await run('check')).toEqual({
      code: 0,
      lines: ['提示:字段 Branch.code 将被删除(没有已提交的操作使用)', expect.stringContaining('图谱检查通过')],
    });
  });

  it('writes nothing when composition fails, and names a service that cannot print', async () => {
    const before = readFileSync(join(root, SUPERGRAPH_FILE), 'utf8');
    print(fiveSdls({ talks: fiveSdls().talks.replace('due(', 'name: String! due(') }));
    expect(await run('compose')).toMatchObject({ code: 1, lines: [expect.stringContaining('组合失败')] });
    expect(readFileSync(join(root, SUPERGRAPH_FILE), 'utf8')).toBe(before);
    write(printerFile('integrity'), 'throw new Error("broken printer");\n');
    expect(await run('check')).toMatchObject({ code: 1, lines: [expect.stringMatching(/^打印 integrity 的 SDL 失败:.*broken printer/s)] });
  });

  it('explains itself', async () => {
    expect(await run('other')).toEqual({ code: 2, lines: [expect.stringContaining('用法')] });
  });
});
