import { type HostSettings, openInstallation, say } from '@standing/platform/host';
import { migrations } from '../../../migrations/index.js';
import { loadDemo } from './demo/load-demo.js';
import { openContexts } from './open-contexts.js';

/** Brings the schemas up and, where it is asked for, makes the demonstration body in an empty database; then stops. */
export async function prepare(settings: HostSettings): Promise<void> {
  const installation = await openInstallation(settings, migrations);
  const { running, graph } = await openContexts(installation, settings);
  await loadDemo({ settings, graph, running, documents: installation.documents, say });
  for (const part of [graph, ...running, installation]) await part.stop();
}
