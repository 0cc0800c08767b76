import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWebApp, openGateway } from '@standing/platform/gateway';
import { type HostSettings, type Installation, say } from '@standing/platform/host';
import pg from 'pg';
import { loadDemo } from './demo/load-demo.js';
import { openPlatform } from './open-platform.js';
import { sayWhere } from './say-where.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts the whole platform in this process and says where it is. */
export async function startPlatform(settings: HostSettings): Promise<{ stop(): Promise<void> }> {
  const started = performance.now();
  const platform = await openPlatform(settings, () => loadWebApp(join(root, 'dist/apps/web')));
  const { installation, graph, running, read: web } = platform;
  say(`  database, graph and contexts ready (${seconds(started)})`);
  await loadDemo({ settings, graph, running, documents: installation.documents, say });
  const gateway = await openGateway({
    graph,
    tokens: installation.tokens,
    clock: installation.clock,
    documents: installation.documents,
    web,
    log: installation.log,
    publicUrl: settings.PUBLIC_URL,
    open: settings.NODE_ENV === 'development',
    smtpPort: settings.INBOUND_SMTP_PORT,
    mailSecret: settings.INBOUND_MAIL_SECRET,
    behindProxy: settings.BEHIND_PROXY === 'on',
    readiness: () => reach(installation),
  });
  await gateway.server.listen({
    port: settings.PORT,
    host: settings.PUBLIC_URL.includes('localhost') ? 'localhost' : '0.0.0.0',
  });
  sayWhere(settings, started);
  return {
    stop: async () => {
      await gateway.stop();
      await platform.stop();
    },
  };
}

async function reach({ address }: Installation): Promise<void> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 2000 });
  await client.connect();
  await client.end();
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
