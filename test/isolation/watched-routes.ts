import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';

/** Where Fastify tells of each server that is made, before anything is registered with it. */
const SERVER_MADE = 'fastify.initialization';

/** Opens something with a server, and tells the addresses that the server lets people look at, as it registers them. */
export async function watchingRoutes<Opened>(
  open: () => Promise<Opened>,
): Promise<{ readonly opened: Opened; readonly routes: readonly string[] }> {
  const routes: string[] = [];
  const watch = (made: unknown) => {
    (made as { fastify: FastifyInstance }).fastify.addHook('onRoute', ({ method, url }) => {
      if ([method].flat().includes('GET')) routes.push(url);
    });
  };
  subscribe(SERVER_MADE, watch);
  try {
    return { opened: await open(), routes };
  } finally {
    unsubscribe(SERVER_MADE, watch);
  }
}
