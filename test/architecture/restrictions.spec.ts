import { beforeAll, describe, expect, it } from '@jest/globals';
import { lintTexts, type LintCase } from './lint-texts.js';

const SERVICE = 'libs/supervision/service/src/canary.ts';
const RULE = 'libs/supervision/rules/src/canary.ts';
const lines = (count: number): string => Array.from({ length: count }, (_, index) => `  say(${index});`).join('\n');

const SYNTAX = 'no-restricted-syntax';

/** What lint must report beside imports: each line is a habit that the platform does not have. */
const caught: readonly (readonly [what: string, rule: string, path: string, code: string])[] = [
  ['the machine’s clock', SYNTAX, SERVICE, `export const now = new Date();`],
  ['the machine’s clock in numbers', SYNTAX, SERVICE, `export const now = Date.now();`],
  ['the machine’s clock by way of a stopwatch', SYNTAX, SERVICE, `export const began = performance.timeOrigin;`],
  ['the clock of Temporal', SYNTAX, SERVICE, `export const now = Temporal.Now.instant();`],
  ['the environment', SYNTAX, SERVICE, `export const port = process.env.PORT;`],
  ['the environment taken apart', SYNTAX, SERVICE, `const { env } = process; export { env };`],
  ['the environment by import', SYNTAX, SERVICE, `import { env } from 'node:process'; export { env };`],
  ['a job put in a queue', SYNTAX, SERVICE, `export const put = (queue: Queue) => queue.add('x', {});`],
  [
    'jobs put in a queue of its own',
    SYNTAX,
    SERVICE,
    `export class A { put() { return this.factQueue.add('x', {}); } }`,
  ],
  ['many jobs put in anything', SYNTAX, SERVICE, `export const put = (jobs: Jobs) => jobs.addBulk([]);`],
  ['the queue’s library', SYNTAX, SERVICE, `import { Queue } from 'bullmq'; export { Queue };`],
  ['a rule that waits', SYNTAX, RULE, `export async function wait() { await 1; }`],
  ['a rule that fetches', 'no-restricted-globals', RULE, `export const get = () => fetch('https://example.org');`],
  ['a note of work to do', 'no-warning-comments', SERVICE, `// TO${'DO'} later\nexport const one = 1;`],
  ['a default export', 'import-x/no-default-export', SERVICE, `export default 1;`],
  ['a value of any type', '@typescript-eslint/no-explicit-any', SERVICE, `export const one: any = 1;`],
  ['a long file', 'max-lines', SERVICE, `export function f() {\n${lines(210)}\n}`],
  ['a long function', 'max-lines-per-function', SERVICE, `export function f() {\n${lines(41)}\n}`],
  [
    'a hook for every spec of a file of Jest’s',
    SYNTAX,
    'libs/supervision/service/test/canary.spec.ts',
    `beforeEach(() => say(1));`,
  ],
  ['a very long spec', 'max-lines', 'libs/supervision/rules/src/canary.spec.ts', lines(301)],
];

/** Where the same is right. */
const passed: readonly (readonly [what: string, rule: string, path: string, code: string])[] = [
  ['the clock itself reads the machine', SYNTAX, 'libs/shared/kernel/src/clock.ts', `export const now = new Date();`],
  ['a moment is made of a number', SYNTAX, SERVICE, `export const at = (ms: number) => new Date(ms);`],
  [
    'a configuration reads the environment',
    SYNTAX,
    'libs/supervision/service/src/x.config.ts',
    `export const p = process.env.PORT;`,
  ],
  [
    'messaging fills queues',
    SYNTAX,
    'libs/shared/platform/messaging/src/x.ts',
    `export const put = (queue: Queue) => queue.addBulk([]);`,
  ],
  ['a set is added to', SYNTAX, SERVICE, `export const put = (seen: Set<number>) => seen.add(1);`],
  ['a spec of 250 lines', 'max-lines', 'libs/supervision/rules/src/canary.spec.ts', lines(250)],
];

function casesOf(lines: typeof caught): LintCase[] {
  return lines.map(([, rule, path, code]) => ({ rule, path, code }));
}

describe('what lint refuses beside imports', () => {
  let said: string[][];
  beforeAll(() => {
    said = lintTexts([...casesOf(caught), ...casesOf(passed)]);
  });

  it.each(caught.map(([what, rule], index) => [what, rule, index] as const))('reports %s', (_, rule, index) => {
    expect(said[index]).toEqual([expect.stringContaining(`${rule}: `)]);
  });

  it.each(passed.map(([what], index) => [what, index] as const))('lets pass: %s', (_, index) => {
    expect(said[caught.length + index]).toEqual([]);
  });
});
