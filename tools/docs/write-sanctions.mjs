/** Writes `docs/sanctions.md`: the catalogue of sanctions as the rules have it; with `--check`, fails when it differs. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { writePage } from './write-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const { CATALOGUE, CONDITIONS, LADDER, REVIEW_OPENS, SANCTION_KINDS, AT_ONCE, TRACK } = await loadTypeScript(
  root,
  'sanctions',
  [`export * from '@standing/complaints/rules';`],
);

const HEAD = `# Sanctions

What a panel may impose, what it does and how long the public reads of it. The rules read the same table
(\`libs/complaints/rules/src/sanctions\`); this page is written by \`npm run docs\`, and a test fails when it differs.

- A sanction is **dated effects**: on which days it does what, and on which days the register says what. Whoever is told
  of it is told these days and interprets nothing.
- Nothing takes effect or is read before its notification, and whatever is read has a day on which it is no longer.
- **Without a name** the public reads only what the register must say for its own answer to be true, while it is true. The
  rest is read of whom a panel names, by a decision of its own with reasons of its own.
- A sanction never outlives its term by silence: what is reviewed opens ${REVIEW_OPENS} days before its end, and ends by
  itself when nobody decided.
- What a court annuls never was: the register of any past day, asked today, shows good standing. What was shown then can
  still be looked up by the person concerned and by those who may.
`;

const months = ({ min, max }) => (min === max ? `${min} months` : `${min}–${max} months`);
const TERM = { lasting: 'lasts', 're-applying': 'may apply again after', restoring: 'may be restored after' };

const rows = SANCTION_KINDS.map((kind) => {
  const { row, by, accreditation, supervising, assessing, term, shown, ends, spentAfter } = CATALOGUE[kind];
  const spent = spentAfter === null ? 'not before restoration' : `${spentAfter} months after its end`;
  return [
    ...[row, `\`${kind}\``, by.join(', '), accreditation, supervising, assessing],
    term ? `${TERM[term.of]} ${months(term)}` : '–',
    ...shownOf(shown),
    ends,
    spent,
  ];
});

function shownOf(shown) {
  if (shown === null) return ['nothing', 'nothing'];
  const { line, months: length, unnamed, tail } = shown;
  const while_ = length === null ? `\`${line}\` while it lasts` : `\`${line}\` for ${length} months`;
  return [unnamed ? while_ : 'nothing', tail ? `${while_}, then \`${tail.line}\` for ${tail.months} months` : while_];
}

const table = (heads, lines) =>
  [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const conditions = Object.entries(CONDITIONS).map(([code, { amount, country, public: isPublic, rolesOff }]) => [
  `\`${code}\``,
  [amount && `${amount.unit}: ${amount.min}–${amount.max}`, country && 'country'].filter(Boolean).join(', ') || '–',
  isPublic ? 'yes' : 'no',
  rolesOff.join(', ') || '–',
]);

const track = TRACK.map(({ event, from, to, who, twoPersons }) => [
  ...[`\`${event}\``, from.join(', '), to, who.join(', ')],
  twoPersons ? 'yes' : 'no',
]);

const HEADS = ['row', 'sanction', 'imposed by', 'accreditation', 'supervises', 'assesses', 'months'];
await writePage(
  root,
  'docs/sanctions.md',
  `${HEAD}
## The catalogue

${table([...HEADS, 'read without a name', 'read with the name', 'ends by', 'spent'], rows)}

## The ladder

A panel walks it from the lowest upward, with a code at each rung of why it is not enough: ${LADDER.map((kind) => `\`${kind}\``).join(', ')}.
At once, although an appeal is possible, take effect only: ${AT_ONCE.map((kind) => `\`${kind}\``).join(', ')}.

## The conditions

${table(['condition', 'takes', 'read by the public', 'roles that it takes away'], conditions)}

## The track

${table(['what happens', 'from', 'to', 'by', 'two persons'], track)}
`,
);
