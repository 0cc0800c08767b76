/** `npm run bench:silence`: whether the time of an answer tells that a case about somebody is pending. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build-when-stale.mjs';
import { installWhenStale } from './install.mjs';
import { run } from './run.mjs';
import { launch, step } from './say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

await launch(async () => {
  console.log('Standing: what the time of an answer tells');
  await step('packages', () => installWhenStale(root));
  await step('build', () => buildWhenStale(root));
  return run(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--selectProjects', 'measures'],
    { cwd: root },
  );
});
