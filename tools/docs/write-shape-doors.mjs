/** Writes `docs/shapes-through-the-doors.md`: which spec runs each shape through a door; with `--check`, fails when it differs. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { writePage } from './write-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const { AT_DOORS, EXAMPLES, shapesAtDoors } = await loadTypeScript(
  root,
  'shape-doors',
  [
    `export { EXAMPLES } from '../../libs/accreditation/format/test/shapes/index.js';`,
    `export { AT_DOORS, shapesAtDoors } from '../../test/architecture/shapes-at-doors.js';`,
  ],
  ['@jest/globals'],
);
const paths = ['libs', 'test']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => `${folder}/${path}`))
  .filter((path) => AT_DOORS.test(path))
  .sort();
const textOf = (path) => readFileSync(join(root, path), 'utf8');
const shapes = new Map(EXAMPLES.map(({ code, shape }) => [code, shape.en]));

const HEAD = `# Shapes through the doors

The engine decides the shapes of [requirement-shapes.md](requirement-shapes.md) on ledgers that are written by hand. These also run
through a door: something is recorded, asked for or answered by its mutation, told, kept in the ledger, and read in a decision,
or in the act that the shape is about.

The page is written by \`npm run docs\` from the titles of the specs, which begin with the code, and a test fails when it
differs, or when a shape of this list runs through no door.

| code | shape | run by |
| --- | --- | --- |
`;

const rows = [...shapesAtDoors(paths, textOf)].map(
  ([code, at]) => `| ${code} | ${shapes.get(code).replaceAll('|', '\\|')} | ${at.map(link).join(', ') || '–'} |`,
);

await writePage(root, 'docs/shapes-through-the-doors.md', `${HEAD}${rows.join('\n')}\n`);

function link(path) {
  return `[${basename(path)}](../${path})`;
}
