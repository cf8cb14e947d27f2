import { ClusterError, databaseUser, isRunning, provision, readPostmaster, startCluster, stopPostmaster, type Cluster } from '@tongxin/cluster';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { announce } from './announce';
import { checkPorts } from './check-ports';
import { checkWorkbook } from './check-workbook';
import { claim, dataDirectory, empty } from './data-directory';
import { loadedInstitution, rememberInstitution, SHIPPED_TODAY } from './institution';
import { provideKeys } from './keys';
import { portsFrom, type Ports } from './ports';
import { practiceImport } from './practice-import';
import { gateway, identity, migrations, publicUrlOf, settingsFrom, subgraphs, type Installation } from './programs';
import { forgetRun, lock, stopLeftovers, writeRun } from './run-state';
import { startOptions, type StartOptions } from './start-options';
import { createSupervisor, type Supervisor } from './supervisor';
import { command, confirmed, print } from './terminal';
import { uploadBody } from './upload-body';
import { UserError } from './user-error';

const checkout = resolve(__dirname, '../..');

/** `npm start`. Returns once everything is ready; the process then lives until a signal or a server that cannot be kept up. */
export const main = (parameters: readonly string[]): Promise<void> =>
  command(async () => {
    const options = startOptions(parameters);
    const ports = readPorts();
    const { path: data, moved } = dataDirectory(checkout, process.env['TONGXIN_DATA'], databaseUser());
    if (moved) print(`数据放在 ${data}:数据库以另一用户运行,进不了 ${checkout}`);
    if (options.institution) uploadBody(options.institution);
    claim(data, { practice: !options.production });
    const unlock = lock(data);
    process.once('exit', unlock);
    await prepare(data, options);
    await bringUp({ data, ports, options });
  });

function readPorts(): Ports {
  try {
    return portsFrom(process.env['PORT']);
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

/** Everything that may be refused, before anything is started. */
async function prepare(data: string, options: StartOptions): Promise<void> {
  if (options.fresh) {
    if (!options.yes && !(await confirmed(`将清空 ${data} 里的全部数据,重新开始?`, '--yes'))) throw new UserError('没有改动任何数据');
  }
  if (options.institution && !options.fresh) {
    const loaded = loadedInstitution(data);
    if (loaded) throw new UserError(`${data} 里已有单位「${loaded.name}」;加 --fresh 重新开始,或用 TONGXIN_DATA 另选目录`);
  }
  if (options.institution && !options.invented) {
    const question = '练习模式只接受虚构数据,不得导入真实人员信息。确认这些数据都是虚构的?';
    if (!(await confirmed(question, '--invented'))) throw new UserError('没有导入');
  }
  if (options.institution) await checkWorkbook(options.institution);
  const left = await stopLeftovers(data);
  if (left.length > 0) print(`停止上次留下的进程:${left.join(' ')} · stopped what was left`);
  if (options.fresh) {
    const running = readPostmaster(join(data, 'postgres/pgdata'));
    if (running) await stopPostmaster(running);
    empty(data, ['launcher.lock']);
  }
}

async function bringUp({ data, ports, options }: { data: string; ports: Ports; options: StartOptions }): Promise<void> {
  const publicUrl = process.env['PUBLIC_URL'];
  const postmaster = readPostmaster(join(data, 'postgres/pgdata'));
  const { postgres, ...others } = ports;
  await checkPorts({ ...others, ...(postmaster?.port !== postgres && { postgres }) });

  const supervisor = createSupervisor({
    logs: join(data, 'logs'),
    remember: (processes) => writeRun(data, { port: ports.gateway, practice: !options.production, publicUrl: publicUrlOf({ ports, publicUrl }), processes }),
    say: print,
    giveUp: (error) => {
      process.stderr.write(`${error.message}\n`);
      stop(1);
    },
  });
  print('启动数据库 · starting PostgreSQL');
  const cluster = await database(data, postgres);
  const stop = stopper(data, supervisor, cluster);
  const watch = setInterval(() => {
    if (isRunning(cluster.pid)) return;
    clearInterval(watch);
    if (supervisor.stopping()) return;
    process.stderr.write(`PostgreSQL 意外退出;日志 ${join(data, 'postgres/postgres.log')}\n`);
    stop(1);
  }, 1_000);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
  try {
    await bringUpServices({ data, ports, options, supervisor, cluster });
  } catch (error) {
    process.stderr.write(`${error instanceof UserError ? error.message : (error as Error).stack}\n`);
    stop(1);
  }
}

async function database(data: string, port: number): Promise<Cluster> {
  try {
    return await startCluster({ dataDir: join(data, 'postgres'), port, durable: true });
  } catch (error) {
    throw error instanceof ClusterError ? new UserError(error.message) : error;
  }
}

/** Servers drain first, then the database ends; the whole within ten seconds. Asking again changes nothing. */
function stopper(data: string, supervisor: Supervisor, cluster: Cluster): (code: number) => void {
  let stopping = false;
  return (code) => {
    if (stopping) return;
    stopping = true;
    print('正在停止 · stopping');
    supervisor
      .stop(5_000)
      .then(() => Promise.race([cluster.stop(), sleep(4_000)]))
      .then(() => cluster.stop('immediate')) // a checkpoint that takes longer is left to the next start
      .then(() => forgetRun(data))
      .finally(() => process.exit(code));
  };
}

interface Up {
  readonly data: string;
  readonly ports: Ports;
  readonly options: StartOptions;
  readonly supervisor: Supervisor;
  readonly cluster: Cluster;
}

async function bringUpServices({ data, ports, options, supervisor, cluster }: Up): Promise<void> {
  const practice = !options.production;
  await provision(cluster);
  await provideKeys(data, { practice });
  mkdirSync(join(data, 'uploads'), { recursive: true, mode: 0o700 });
  const loaded = loadedInstitution(data);
  const shipped = practice && (loaded ? loaded.shipped : !options.institution);
  const today = process.env['TONGXIN_TODAY'] ?? (shipped ? SHIPPED_TODAY : undefined);
  const publicUrl = process.env['PUBLIC_URL'];
  const installation: Installation = { checkout, data, ports, cluster, today, practice, settings: settingsFrom(process.env), ...(publicUrl && { publicUrl }) };

  print('迁移数据库 · migrating');
  for (const program of migrations(installation)) await supervisor.run(program);
  print('启动服务 · starting the services');
  await Promise.all(subgraphs(installation).map((program) => supervisor.start(program)));
  if (practice && !loaded) {
    const source = options.institution ?? join(checkout, 'tools/practice');
    print(`导入单位数据 · loading ${options.name}`);
    const id = await practiceImport(installation, { source, name: options.name, say: print });
    rememberInstitution(data, { id, name: options.name, shipped });
  }
  await supervisor.start(identity(installation));
  await supervisor.start(gateway(installation));
  await announce(installation, loaded?.name ?? options.name);
}
