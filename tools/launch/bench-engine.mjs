/** `npm run bench:engine`: decides over a whole membership, beside what reading its rows alone takes. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleServer } from '../build/bundle-load.mjs';
import { installWhenStale } from './install.mjs';
import { run } from './run.mjs';
import { launch, step } from './say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

await launch(async () => {
  console.log('Standing: the requirements engine over a whole membership');
  await step('packages', () => installWhenStale(root));
  await step('bundle', bundle);
  return run(process.execPath, [join(root, 'dist/load-engine/main.js')], { cwd: root });
});

/** The scheme belongs to the demonstration, which nothing but its app imports: it is written out for the benchmark. */
async function bundle() {
  await bundleServer(root, 'test/load/engine', ['main', 'decide-range'], 'dist/load-engine');
  await bundleServer(root, 'apps/standalone/src/demo', ['scheme'], 'dist/load-engine/demo');
  const { demoScheme } = await import(pathToFileURL(join(root, 'dist/load-engine/demo/scheme.js')).href);
  writeFileSync(join(root, 'dist/load-engine/scheme.json'), JSON.stringify(demoScheme));
  return 'bundled';
}
