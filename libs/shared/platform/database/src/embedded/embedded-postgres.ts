import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseAddress } from '../address.js';
import { binaries } from './binaries.js';
import { clusterPlace } from './cluster-place.js';
import { initialise } from './initialise.js';
import { stopOrphan } from './orphan.js';
import { type Runner, runnerFor } from './runner.js';

export type EmbeddedPostgres = {
  readonly address: DatabaseAddress;
  /** Asks the server to finish what runs and stop; kills it after 8 seconds. */
  stop(): Promise<void>;
};

/** Settings for tests only: a crash of the machine may lose data. */
const WITHOUT_DURABILITY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '64MB',
  log_min_messages: 'fatal',
  password_encryption: 'scram-sha-256',
};

/**
 * Starts PostgreSQL from the installed package on its own data directory, making the cluster when there is none. Run as
 * root, it starts the server as an unprivileged user, since PostgreSQL refuses root.
 */
export async function startEmbeddedPostgres(options: {
  readonly directory: string;
  readonly port: number;
  readonly password: string;
  readonly durable?: boolean;
}): Promise<EmbeddedPostgres> {
  const runner = runnerFor();
  const programs = await binaries(runner);
  const cluster = clusterPlace(options.directory, runner);
  await stopOrphan(cluster);
  if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(programs, cluster, options.password, runner);
  const settings = {
    ...SETTINGS,
    port: String(options.port),
    ...(options.durable === false ? WITHOUT_DURABILITY : {}),
  };
  const server = start(programs.postgres, cluster, settings, runner);
  const address = {
    host: '127.0.0.1',
    port: options.port,
    database: 'postgres',
    user: 'standing',
    password: options.password,
  };
  await untilReady(address, server);
  return { address, stop: () => stop(server.process) };
}

type Server = { readonly process: ChildProcess; readonly said: () => string };

function start(program: string, cluster: string, settings: Record<string, string>, runner: Runner): Server {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const process = spawn(program, ['-D', cluster, ...flags], {
    ...runner.options,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  process.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-4000);
  });
  return { process, said: () => said };
}

async function untilReady(address: DatabaseAddress, server: Server): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    if (server.process.exitCode !== null) throw new Error(`PostgreSQL did not start.\n${server.said()}`);
    const client = new pg.Client({ ...address, connectionTimeoutMillis: 1000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGINT');
  const timer = setTimeout(() => server.kill('SIGQUIT'), 8000);
  await gone;
  clearTimeout(timer);
}
