/** The tests of the rules of complaints as Jest would run them: what a table makes of them too. */
import { join } from 'node:path';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { recordedIn } from './recorder.mjs';

/** Where tests are recorded: specs that need nothing but the rules, so that loading one does nothing else. */
export const RECORDED = 'libs/complaints/rules/src/';

/** @returns {Promise<{ file: string, names: string[] }[]>} */
export async function recordedTests(root, files) {
  const specs = files.filter((file) => file.startsWith(RECORDED));
  const lines = specs.map((file) => `  ${JSON.stringify(file)}: () => import(${JSON.stringify(join(root, file))}),`);
  const { specs: loaders } = await loadTypeScript(
    root,
    'recorded-tests',
    ['export const specs = {', ...lines, '};'],
    [],
    { '@jest/globals': join(root, 'tools/checks/recorder.mjs') },
  );
  const tests = [];
  for (const [file, load] of Object.entries(loaders)) tests.push(...(await recordedIn(file, load)));
  return tests;
}
