/** Writes `docs/separation-of-duties.md`: each rule that keeps people apart, and what holds it; with `--check`, fails when it differs. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { namedTests } from '../checks/named-tests.mjs';
import { writePage } from './write-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const { DUTIES, CONFLICT_TABLE, RECENT_MONTHS, LIMITED, limitRowOf } = await loadTypeScript(root, 'separation', [
  `export { DUTIES } from '../../libs/complaints/rules/test/duties.js';`,
  `export { CONFLICT_TABLE, RECENT_MONTHS } from '../../libs/complaints/rules/src/conflicts/conflict-table.js';`,
  `export { LIMITED, limitRowOf } from '../../libs/complaints/rules/src/rota/load.js';`,
]);

const HEAD = `# Separation of duties

Who may have a part in a case beside whom, rule by rule, with the specs that hold each: a rule without one is not held, and says so.
A spec says itself which rule it holds, at the beginning of its name. The page is written by \`npm run docs\`, and a test fails when it differs.
`;

const TIES = `
## What a tie is in a case

Between whoever would hold a function and somebody whom the case names. Recent is what goes on, or ended at most ${RECENT_MONTHS} months ago.
A hard one shuts out and hides the case; a soft one takes two signatures, and the parties are told of it.

| tie | recent | older | counts for |
| --- | --- | --- | --- |
`;

const LOADS = `
## How many open cases one person has

In so many at a time one person holds a function, where the body keeps a roster for it. A body may set another number within the bounds.

| function | at the most | at least to be set | at most to be set |
| --- | --- | --- | --- |
`;

const tests = await namedTests(root);
const duties = DUTIES.map(({ rule, says, notYet }) => {
  const held = tests.filter(({ codes }) => codes.includes(rule)).map(({ file, name }) => `- “${name}” (\`${file}\`)`);
  const lacking = notYet === null ? [] : [`_In part:_ ${notYet}`, ''];
  return [`## ${rule}`, '', says, '', ...lacking, ...(held.length > 0 ? held : ['**Nothing holds it yet.**']), ''].join(
    '\n',
  );
});
const ties = Object.entries(CONFLICT_TABLE).map(
  ([kind, line]) => `| ${kind} | ${line.recent} | ${line.older} | ${line.in?.join(', ') ?? 'every function'} |`,
);

const loads = LIMITED.map((name) => {
  const { limit, min, max } = limitRowOf(name);
  return `| ${name} | ${limit} | ${min} | ${max} |`;
});

await writePage(
  root,
  'docs/separation-of-duties.md',
  `${HEAD}\n${duties.join('\n')}${TIES}${ties.join('\n')}\n${LOADS}${loads.join('\n')}\n`,
);
