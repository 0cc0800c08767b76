/** Writes `docs/quick-line.md`: what is read of each line of the table; with `--check`, fails when it differs. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { writePage } from './write-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = '../../libs/shared/web-core/test/quick-log';

const { ENGLISH, FRENCH, PEOPLE, TODAY } = await loadTypeScript(root, 'quick-line', [
  `export { FRENCH } from '${folder}/french.js';`,
  `export { ENGLISH } from '${folder}/english.js';`,
  `export { PEOPLE, TODAY } from '${folder}/phrase.js';`,
]);

const supervisors = PEOPLE.filter(({ kind }) => kind === 'supervisor').map(({ id, name }) => `${name} (\`${id}\`)`);
const engagements = PEOPLE.filter(({ kind }) => kind === 'engagement').map(({ id, name }) => `${name} (\`${id}\`)`);

const HEAD = `# The quick line

Members log what they did by typing a line. What is read of it is shown beside it as buttons; what it leaves open or may mean
twice is asked, and nothing is saved on a guess. Each line below is read in \`understand.spec.ts\` as it stands here.

They are typed on ${TODAY}, a Sunday, by somebody whose supervisors are ${supervisors.join(', ')}, and whose engagements are
${engagements.join(' and ')}.

- **Read**: day, minutes, kind and with whom; then, where the line says so, whether it was paid, in which form, and from when.
  \`-\`: it does not say; \`/\`: it may mean either.
- **Save**: _ready_, or what is asked first, or why it is refused: a day that has not come, or what looks like a client's
  name, which never reaches the platform.

The page is written by \`npm run docs\`, and a test fails when it differs.
`;

const table = (phrases) =>
  ['| line | read | save |', '| --- | --- | --- |', ...phrases.map((row) => `| ${row.join(' | ')} |`)].join('\n');

const content = `${HEAD}\n## In French (${FRENCH.length})\n\n${table(FRENCH)}\n\n## In English (${ENGLISH.length})\n\n${table(ENGLISH)}\n`;

await writePage(root, 'docs/quick-line.md', content);
