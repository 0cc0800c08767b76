/** Writes `docs/disclosure-matrix.md`: who reads what of a case, as the rules have it; with `--check`, fails when it differs. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { writePage } from './write-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const { CASE_EVENTS, itemOfStep, MATRIX, READERS } = await loadTypeScript(root, 'disclosure', [
  `export * from '@standing/complaints/rules';`,
]);

const HEAD = `# Who reads what of a case

The rules read the same table (\`libs/complaints/rules/src/disclosure\`), and everything that is shown of a case follows from it;
this page is written by \`npm run docs\`, and a test fails when it differs.

- ● all of it, ◐ redacted or in summary, ○ that it exists, – nothing. Whoever is not named reads nothing.
- _own_: of what comes from the reader. _from_: the step with which it begins; where a procedure has neither disclosure nor bundle, the
  service of charges stands in their place. _anew after_: after this, that step has to be taken again. _by act_: it has to be disclosed to the reader by an act, thing by thing, beside all else.
  _opened_: what one of them has of it alone, while an identity custodian opens it to them
  ([088](decisions/088-who-opens-a-protected-identity.md)).
- In brackets stands what the reference has where a cell is another, with the reason; see
  [082](decisions/082-what-is-read-of-a-case-follows-from-a-matrix.md).
- _staff_ holds no function in the case, whatever their roles in the body.
`;

const MARKS = { full: '●', redacted: '◐', existence: '○', nothing: '–' };

function cellOf(cell) {
  if (cell === undefined) return '–';
  const { degree, own, from, anewAfter = [], until = [], alsoIn, byAct, opened, reference, because } = cell;
  const parts = [
    MARKS[degree],
    own && `own ${MARKS[own]}`,
    from && `from \`${from}\``,
    anewAfter.length > 0 && `anew after ${anewAfter.map((step) => `\`${step}\``).join(', ')}`,
    until.length > 0 && `until ${until.map((step) => `\`${step}\``).join(', ')}`,
    alsoIn &&
      `or in ${[...new Set(alsoIn.map((state) => (state.startsWith('closed-') ? 'closed' : state)))].join(', ')}`,
    byAct && 'by act',
    opened && `opened ${MARKS[opened]}`,
    reference && `[${MARKS[reference]}]`,
    because && `\`${because}\``,
  ];
  return parts.filter(Boolean).join(' ');
}

const table = (heads, lines) =>
  [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const rows = MATRIX.map(({ item, source, cells }) => [
  `\`${item}\``,
  ...READERS.map((reader) => cellOf(cells[reader])),
  source.join(', '),
]);

const words = CASE_EVENTS.filter((event) => itemOfStep(event) !== 'keeping').map((event) => [
  `\`${event}\``,
  `\`${itemOfStep(event)}\``,
]);

await writePage(
  root,
  'docs/disclosure-matrix.md',
  `${HEAD}
## The matrix

${table(['item', ...READERS, 'source'], rows)}

## What is written with a step

It is read as one of the items above; what is written with any other step as \`keeping\`.

${table(['step', 'item'], words)}
`,
);
