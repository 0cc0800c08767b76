/** Runs tests of a copy of the workspace by their names, and says of each how it ended. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** In which project of Jest's a spec is. */
function projectOf(file) {
  if (file.endsWith('.tsx')) return 'screens';
  if (/^libs\/[^/]+\/service\/test\//.test(file) || file.startsWith('libs/shared/platform/')) return 'services';
  if (/^test\/(isolation|migrations|platform)\//.test(file)) return 'platform';
  return file.startsWith('test/architecture/') ? 'architecture' : 'rules';
}

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** @param {{ file: string, name: string }[]} tests of one file @returns {Map<string, string>} by the name of each that ran */
export function runTests(root, tests) {
  const [{ file }] = tests;
  const report = join(root, 'report.json');
  rmSync(report, { force: true });
  const { stderr } = spawnSync(
    process.execPath,
    [
      ...[
        '--experimental-vm-modules',
        '--no-warnings',
        'node_modules/jest/bin/jest.js',
        '--selectProjects',
        projectOf(file),
      ],
      ...['--testNamePattern', `^(${tests.map(({ name }) => literally(name)).join('|')})$`],
      ...['--json', `--outputFile=${report}`, '--runTestsByPath', file],
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } },
  );
  const ended = new Map();
  try {
    for (const { assertionResults } of JSON.parse(readFileSync(report, 'utf8')).testResults)
      for (const { fullName, status } of assertionResults) if (status !== 'pending') ended.set(fullName, status);
  } catch {
    throw new Error(`${file} did not run.\n${stderr}`);
  }
  return ended;
}
