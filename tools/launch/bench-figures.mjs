/** `npm run bench:figures`: counts the cases of a body that has ten thousand, as a registrar asks for it. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleServer } from '../build/bundle-load.mjs';
import { installWhenStale } from './install.mjs';
import { run } from './run.mjs';
import { launch, step } from './say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

await launch(async () => {
  console.log('Standing: the figures of ten thousand cases');
  await step('packages', () => installWhenStale(root));
  await step('bundle', () => bundleServer(root, 'test/load/figures', ['main'], 'dist/load-figures'));
  return run(process.execPath, [join(root, 'dist/load-figures/main.js')], { cwd: root });
});
