/** What `npm test` runs, in this order, and what `npm run test:full` adds; steps of one list run at the same time, and lists in it in turn. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { memoryFolder } from '../../libs/shared/testing/src/database/memory-folder.mjs';
import { countJest, countPlaywright, countStep } from './count.mjs';

/** @returns {(Step | (Step | Step[])[])[]} where a Step is `{ name, args, limitMinutes, count, report?, env?, needsChromium? }` */
export function testSteps(root, { full }) {
  const steps = [
    generatedTypes,
    // Lint and the build mostly keep one core busy; the rules take what is left of two.
    [
      [wholeTree, build, jestStep(root, 'architecture', 10)],
      { ...jestStep(root, 'rules-together', 10), name: 'rules' },
    ],
    { ...jestStep(root, 'screens-together', 10), name: 'screens' },
    { ...asServed(jestStep(root, 'services-together', 20)), name: 'services' },
    { ...asServed(jestStep(root, 'platform-together', 20)), name: 'platform' },
    journeyStep(root, 'journeys', 'test/journeys/playwright.config.ts', 20),
  ];
  return full
    ? [
        ...steps,
        everyProperty(root),
        everyWalk(root),
        everyRow(root),
        ownActs(root),
        faults(root),
        journeysEverywhere(root),
      ]
    : steps;
}

/** As a body runs it: the graph's library looks at every value twice where it is not told that it serves. */
function asServed(step) {
  return { ...step, env: { ...step.env, NODE_ENV: 'production' } };
}

/** Faults take their time: they belong to the full run. */
function faults(root) {
  return { ...jestStep(root, 'platform', 45, { only: '/test/platform/faults/' }), name: 'faults' };
}

/** Every row of one body is asked for from another, and everybody looks after every step of a case; the usual run tries fewer. */
function everyRow(root) {
  const step = jestStep(root, 'platform', 60, { only: '/test/isolation/(isolation|straight|undecided|doors).spec' });
  return { ...step, name: 'isolation of every row', env: { ...step.env, STANDING_ISOLATION: 'every-row' } };
}

/** Each property of the requirements' engine a thousand times; the usual run tries fewer. */
function everyProperty(root) {
  const step = jestStep(root, 'rules', 20, {
    only: '/accreditation/requirements/src/(decide.properties|outcome|wide.properties).spec',
  });
  return { ...step, name: 'every property', env: { ...step.env, STANDING_PROPERTIES: 'all' } };
}

/** Ten thousand random walks over the procedure of a complaint, others each time. */
function everyWalk(root) {
  const step = jestStep(root, 'rules', 60, { only: '/complaints/rules/src/full/walks' });
  return { ...step, name: 'ten thousand walks', env: { ...step.env, STANDING_WALKS: 'all' } };
}

/** That the isolation tests would see a change: a body's own people change what the others cannot. */
function ownActs(root) {
  const step = jestStep(root, 'platform', 15, { only: '/test/isolation/own-acts' });
  return { ...step, name: 'isolation, changed by own people' };
}

/** Every journey on the platform as processes of their own, the first five steps in both languages on both screens. */
function journeysEverywhere(root) {
  const step = journeyStep(root, 'journeys everywhere', 'test/journeys/playwright.config.ts', 30);
  return { ...step, env: { ...step.env, STANDING_APART: 'on', STANDING_JOURNEYS: 'everywhere' } };
}

/** The web's types and hashes come from the committed graph and are not committed themselves. */
const generatedTypes = {
  name: 'generated types',
  args: ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.config.ts', '--errors-only'],
  limitMinutes: 3,
  count: countStep,
};

const build = { name: 'build', args: ['tools/launch/build.mjs'], limitMinutes: 10, count: countStep };

/** What looks at every file, at the same time: each takes one core. */
const wholeTree = {
  name: 'typecheck, lint and layout',
  args: [
    'node_modules/nx/dist/bin/nx.js',
    'run-many',
    '-p',
    'standing',
    '-t',
    'lint',
    'lint-types',
    'typecheck',
    'layout',
    '--parallel=3',
  ],
  limitMinutes: 8,
  count: countStep,
};

function jestStep(root, project, limitMinutes, { only } = {}) {
  const report = join(root, `.cache/test/${project}.json`);
  return {
    name: project,
    args: [
      ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
      ...[
        '--selectProjects',
        project,
        '--json',
        `--outputFile=${report}`,
        `--maxWorkers=${Math.min(4, availableParallelism())}`,
      ],
      '--workerIdleMemoryLimit=1GB',
      ...(only === undefined ? [] : [`--testPathPatterns=${only}`]),
    ],
    // Young garbage is collected in larger pieces: a quarter of the time of some suites was spent on it.
    env: { NODE_OPTIONS: '--experimental-vm-modules --max-semi-space-size=64' },
    limitMinutes,
    report,
    count: countJest,
  };
}

function journeyStep(root, name, config, limitMinutes) {
  const report = join(root, `.cache/test/${name.replace(' ', '-')}.json`);
  return {
    name,
    args: ['node_modules/@playwright/test/cli.js', 'test', '-c', config, '--reporter=list,json'],
    // Each platform has its data in the folder for temporary files.
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, TMPDIR: memoryFolder() },
    limitMinutes,
    report,
    count: countPlaywright,
    needsChromium: true,
  };
}
