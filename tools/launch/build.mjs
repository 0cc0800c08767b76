/** Builds what is not built of the sources as they are: nothing when nothing has changed. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build-when-stale.mjs';

await buildWhenStale(join(dirname(fileURLToPath(import.meta.url)), '../..'));
