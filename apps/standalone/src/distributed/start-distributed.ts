import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { urlOf } from '@standing/platform/database';
import { freePort } from '@standing/platform/config';
import { type HostSettings, installationKeys, openDatabase, say } from '@standing/platform/host';
import { contexts } from '../contexts.js';
import { prepare } from '../prepare.js';
import { sayWhere } from '../say-where.js';
import { inherited } from './environment.config.js';
import { type Part, startPart } from './part.js';
import { startRedis } from './redis-server.js';

const apps = join(fileURLToPath(new URL('../../../', import.meta.url)), 'dist/apps');

type Running = { stop(): Promise<void> };

/**
 * Starts the same platform as processes of their own: a PostgreSQL and a Redis server, each context, and the gateway in
 * front of them. Servers that the settings name are used instead of those of this machine.
 */
export async function startDistributed(given: HostSettings): Promise<Running> {
  const started = performance.now();
  const running: Running[] = [];
  const stop = async () => {
    for (const part of running.toReversed()) await part.stop();
  };
  try {
    const settings = await openServers(given, running);
    say('  servers ready: PostgreSQL and Redis');
    await prepare(settings);
    const places = await startContexts(settings, running);
    say(`  contexts ready: ${Object.keys(places).join(', ')}`);
    running.push(await startGateway(settings, places));
    sayWhere(settings, started);
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openServers(given: HostSettings, running: Running[]): Promise<HostSettings> {
  const { folder, secret } = installationKeys(given);
  const database = await openDatabase(given.DATABASE_URL, folder, secret('role:owner'));
  running.push(database);
  if (given.REDIS_URL !== undefined) return { ...given, DATABASE_URL: urlOf(database.address) };
  const redis = await startRedis();
  running.push(watched(redis));
  return { ...given, DATABASE_URL: urlOf(database.address), REDIS_URL: redis.url };
}

async function startContexts(settings: HostSettings, running: Running[]): Promise<Record<string, string>> {
  const places: Record<string, string> = {};
  const parts = contexts.map(async ({ name }) => {
    const port = await freePort();
    running.push(watched(await startOurs(name, port, { ...environmentOf(settings), SUBGRAPH_PORT: String(port) })));
    places[name] = `http://127.0.0.1:${port}`;
  });
  await Promise.all(parts);
  return places;
}

async function startGateway(settings: HostSettings, places: Readonly<Record<string, string>>): Promise<Running> {
  const SUBGRAPHS = Object.entries(places)
    .map(([name, url]) => `${name}=${url}`)
    .join(',');
  return watched(await startOurs('gateway', settings.PORT, { ...environmentOf(settings), SUBGRAPHS }));
}

function startOurs(name: string, port: number, env: NodeJS.ProcessEnv): Promise<Part> {
  const args = [join(apps, name, 'main.js')];
  return startPart({ name, command: process.execPath, args, env, port, ours: true });
}

function environmentOf(settings: HostSettings): NodeJS.ProcessEnv {
  const { DATABASE_URL, REDIS_URL, PORT, PUBLIC_URL } = settings;
  return {
    ...inherited,
    DATABASE_URL,
    REDIS_URL,
    PORT: String(PORT),
    PUBLIC_URL,
    GATEWAY_URL: `http://127.0.0.1:${PORT}`,
    STANDING_DEMO: 'off',
  };
}

/** A part that ends by itself takes the rest with it, so that nobody works on half a platform. */
function watched(part: Part): Running {
  let asked = false;
  void part.ended.then(() => {
    if (asked) return;
    say(`  ${part.name} ended by itself: everything is stopped`);
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
  });
  return {
    stop: () => {
      asked = true;
      return part.stop();
    },
  };
}
