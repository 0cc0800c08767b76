/** Writes `docs/complaint-procedure.md`: the whole procedure, line by line, with its tests; with `--check`, fails when it differs. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { writePage } from './write-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const { ALL_ROWS, linesOf, GUARDS, CLOCKS } = await loadTypeScript(
  root,
  'procedure',
  [
    `export { ALL_ROWS } from '../../libs/complaints/rules/test/full/all-rows.js';`,
    `export { linesOf } from '../../libs/complaints/rules/src/procedures.js';`,
    `export { GUARDS } from '../../libs/complaints/rules/src/guards.js';`,
    `export { CLOCKS } from '../../libs/complaints/rules/src/clock-table.js';`,
  ],
  ['@jest/globals'],
);

const HEAD = `# The procedure of a complaint

The whole procedure as the platform has it: from where, on what act, to where, by whom, under which conditions, and which clocks it
starts and stops. Rows are numbered as in the reference procedure from which it was drawn; a letter marks an act that the reference
has within another. A body adopts a version, and a case keeps the one under which it was received.

Each row has its example in \`libs/complaints/rules/test/full\`: the act is allowed where it belongs, nobody else may, and each of its
conditions refuses it; the last column counts those refusals. \`libs/complaints/rules/src/full/rows.spec.ts\` runs them, and fails
for a line without a row. \`walks.spec.ts\` beside it takes random walks over all lines, and ten thousand in the full run.

The page is written by \`npm run docs\` from those lines and examples, and a test fails when it differs from them.

| row | act | from | to | by | conditions, by what is said where they fail | clocks | refused |
| --- | --- | --- | --- | --- | --- | --- | --- |
`;

const CLOCK_HEAD = `
## Clocks

Lengths are those of the procedure unless a body adopts others. A party's last day moves to the next working day, the body's own does not.

| clock | for | length | whose time | stands still for | when it runs out |
| --- | --- | --- | --- | --- | --- |
`;

const lines = new Map(linesOf({ version: '2' }).map((line) => [line.event, line]));
const seen = new Set();
const rows = ALL_ROWS.map(({ row, act, refused = [] }) => {
  const { event, from, to, who, guards } = lines.get(act.event);
  const said = seen.has(event) ? `as before: another example of \`${event}\`` : guards.map(refusalOf).join(', ');
  seen.add(event);
  const to_ = to === null ? 'stays' : to === 'back' ? 'where it was' : to;
  const places = from.length > 6 ? `${from.slice(0, 2).join(', ')} and ${from.length - 2} more` : from.join(', ');
  return `| ${row} | ${event} | ${places} | ${to_} | ${who.join(', ')} | ${said} | ${clocksOf(lines.get(event))} | ${refused.length} |`;
});
const clocks = Object.entries(CLOCKS).map(
  ([name, { what, length, of, pausedBy, onBreach }]) =>
    `| ${name} | ${what} | ${length.count} ${length.unit} | ${of} | ${pausedBy.join(', ') || 'nothing'} | ${onBreach} |`,
);

await writePage(root, 'docs/complaint-procedure.md', `${HEAD}${rows.join('\n')}\n${CLOCK_HEAD}${clocks.join('\n')}\n`);

function refusalOf(code) {
  return `\`${GUARDS[code].refusal.replace('COMPLAINTS_', '')}\``;
}

function clocksOf({ starts, stops, pauses, resumes }) {
  return [
    ...(starts.length > 0 ? [`starts ${starts.join(', ')}`] : []),
    ...(stops.length > 0 ? [`stops ${stops.join(', ')}`] : []),
    ...(pauses ? [`stands still (${pauses.reason}), ${pauses.days} days at most`] : []),
    ...(resumes ? [`runs again (${resumes})`] : []),
  ].join('; ');
}
