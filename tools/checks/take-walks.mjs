/** `npm run check:walks`: ten thousand random walks over the whole procedure of a complaint, others each time. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../launch/run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

process.exitCode = await run(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--selectProjects', 'rules'],
    ...['--runTestsByPath', 'libs/complaints/rules/src/full/walks.spec.ts'],
  ],
  { cwd: root, env: { ...process.env, STANDING_WALKS: 'all' } },
);
