import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDocuments } from '@standing/platform/documents';
import { loadWebApp, openGateway, openGraph } from '@standing/platform/gateway';
import { documentSettings, type HostSettings, installationKeys, remotePlaces, say } from '@standing/platform/host';
import { openLog } from '@standing/platform/observability';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The gateway alone: every subgraph runs elsewhere, at the addresses that SUBGRAPHS gives. It has no database. */
export async function startGateway(settings: HostSettings): Promise<{ stop(): Promise<void> }> {
  const urls = remotePlaces(settings.SUBGRAPHS);
  const { folder, secret, clock, tokens } = installationKeys(settings);
  const supergraphSdl = readFileSync(join(root, 'apps/gateway/supergraph.graphql'), 'utf8');
  const places = Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, { url }]));
  const open = settings.NODE_ENV === 'development';
  const log = openLog(settings.LOG_LEVEL, 2);
  const graph = await openGraph({ supergraphSdl, places, tokens, open });
  const gateway = await openGateway({
    graph,
    tokens,
    clock,
    documents: openDocuments(folder, secret, clock, documentSettings(settings, log)),
    open,
    web: await loadWebApp(join(root, 'dist/apps/web')),
    log,
    publicUrl: settings.PUBLIC_URL,
    smtpPort: settings.INBOUND_SMTP_PORT,
    mailSecret: settings.INBOUND_MAIL_SECRET,
    behindProxy: settings.BEHIND_PROXY === 'on',
    readiness: () => reachAll(Object.values(urls)),
  });
  await gateway.server.listen({ port: settings.PORT, host: '0.0.0.0' });
  say(`  gateway ready at ${settings.PUBLIC_URL}`);
  return {
    stop: async () => {
      await gateway.stop();
      await graph.stop();
    },
  };
}

async function reachAll(urls: readonly string[]): Promise<void> {
  await Promise.all(urls.map((url) => fetch(new URL('/health/live', url), { signal: AbortSignal.timeout(2000) })));
}
