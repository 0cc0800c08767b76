import { sweep } from '@standing/platform/documents';
import { gatewayActor } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import { SHELVES } from './shelves.js';

const EVERY_MS = 6 * 3600 * 1000;
/** Who says which files are in use: every shelf, and complaints, which hands its own out in a way of its own. */
const KEEPING = [...SHELVES.map(({ kept }) => kept), 'keptComplaintsDocuments'];
const KEPT = `query KeptDocuments($ids: [Uuid!]!) { ${KEEPING.map((kept) => `${kept}(ids: $ids)`).join(' ')} }`;

type Needed = Pick<GatewayOptions, 'graph' | 'documents' | 'clock' | 'log'>;

/** Removes uploads that nobody used: now, and every six hours. Returns how to stop, which waits for a sweep under way. */
export function sweepUploads({ graph, documents, clock, log }: Needed): () => Promise<void> {
  const keptAmong = async (bodyId: string, ids: readonly string[]): Promise<readonly string[]> =>
    Object.values(await graph.ask<Record<string, string[]>>(gatewayActor(bodyId), KEPT, { ids })).flat();
  const run = async (): Promise<void> => {
    try {
      await sweep(documents.store, keptAmong, clock);
    } catch (error) {
      log.warn({ err: error }, 'Uploads that nobody used could not be swept; the next sweep tries again.');
    }
  };
  let running = run();
  const timer = setInterval(() => {
    running = running.then(run);
  }, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}
