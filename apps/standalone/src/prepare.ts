import { type HostSettings, say } from '@standing/platform/host';
import { loadDemo } from './demo/load-demo.js';
import { openPlatform } from './open-platform.js';

/** Brings the schemas up and, where it is asked for, makes the demonstration body in an empty database; then stops. */
export async function prepare(settings: HostSettings): Promise<void> {
  const platform = await openPlatform(settings, () => Promise.resolve());
  const { graph, running, installation } = platform;
  await loadDemo({ settings, graph, running, documents: installation.documents, say });
  await platform.stop();
}
