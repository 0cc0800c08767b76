/** Writes `apps/gateway/supergraph.graphql` from the contexts as they are, or another file when one is named. */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { serverInput } from './bundle-server.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bundle = await rolldown(serverInput(root, join(root, 'apps/standalone/src/compose.ts')));
await bundle.write({ dir: join(root, 'dist/apps/compose'), format: 'esm', entryFileNames: 'main.js', cleanDir: true });
await bundle.close();
execFileSync(process.execPath, [join(root, 'dist/apps/compose/main.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
