/**
 * Writes `docs/complaint-checks.md`: everything of the procedure beside the tests that hold it; with `--check`, fails when it
 * differs. It fails too where something has no test, or a test names something that is not there.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heldBy } from '../checks/held.mjs';
import { namedTests } from '../checks/named-tests.mjs';
import { whatIsToHold } from '../checks/what-is-to-hold.mjs';
import { writePage } from './write-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** How many tests of one file are named; what is left is counted. */
const NAMED = 3;

const { sections, faults } = heldBy(await whatIsToHold(root), await namedTests(root));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const lines = sections.flatMap((section) => section.lines);
const count = (what) => lines.filter(what).length;
const HEAD = `# What holds the procedure of a complaint

Each row, clock, sanction, rule and invariant of the procedure, and the tests that hold it. A test says so itself: its name begins with
the code, \`row 17c: …\` or \`K9: …\`, or that of a group around it does. \`npm run docs\` finds the names in the specs and the codes in
the tables that the rules read, and writes this page; it fails where something has no test, where a name has a code of nothing, and
where something that a test holds is said not to be built. What a row does is in [the procedure](complaint-procedure.md), what a
sanction does in [the sanctions](sanctions.md).

That a test breaks when its rule is taken away is shown by \`npm run check:rules-break\`: it takes rules out of a copy of the sources, one
at a time, and runs the tests that are named here. \`npm run check:walks\` takes ten thousand random walks over the procedure, each time
others, and looks at every invariant; six hundred, always the same, are in every run of the tests.

${lines.length} codes: ${count(({ tests, missing }) => tests.length > 0 && missing === null)} held, ${count(({ tests, missing }) => tests.length > 0 && missing !== null)} held in part, ${count(({ tests }) => tests.length === 0)} not built.
`;

await writePage(root, 'docs/complaint-checks.md', [HEAD, ...sections.map(sectionOf)].join('\n'));

function sectionOf({ title, lines: own }) {
  return `## ${title}\n\n${own.map(lineOf).join('\n')}\n`;
}

function lineOf({ code, says, tests, missing }) {
  const isBuilt = tests.length > 0;
  const what = missing === null ? '' : isBuilt ? `\n  - _in part:_ ${missing}` : `\n  - **not built:** ${missing}`;
  const files = [...new Set(tests.map(({ file }) => file))];
  return `- **${code}** ${says}${what}${files.map((file) => testsOf(file, tests)).join('')}`;
}

function testsOf(file, tests) {
  const names = tests.filter((test) => test.file === file).map(({ name }) => `“${name.replaceAll('`', '')}”`);
  const more = names.length > NAMED ? `; and ${names.length - NAMED} more that begin so` : '';
  return `\n  - \`${file}\`: ${names.slice(0, NAMED).join('; ')}${more}`;
}
