/** Writes `docs/requirement-shapes.md`: how each shape of requirement is said in the format; with `--check`, fails when it differs. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { writePage } from './write-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const { EXAMPLES } = await loadTypeScript(
  root,
  'shapes',
  [`export { EXAMPLES } from '../../libs/accreditation/format/test/shapes/index.js';`],
  ['@jest/globals'],
);

const HEAD = `# Shapes of requirements

Professional bodies write their rules in ever the same shapes. This page names those that the scheme format has to say,
and with which parts of it each is said (\`docs/scheme.schema.json\` describes the parts). For each there is a scheme with
ledgers that meet it and that do not, decided by the engine in \`libs/accreditation/format/src/shapes.spec.ts\`.

The page is written by \`npm run docs\` from those examples, and a test fails when it differs from them.

| code | shape | how the format says it | cases |
| --- | --- | --- | --- |
`;

const rows = EXAMPLES.map(
  ({ code, shape, how, cases }) => `| ${code} | ${cell(shape.en)} | ${cell(how.en)} | ${cases.length} |`,
);

await writePage(root, 'docs/requirement-shapes.md', `${HEAD}${rows.join('\n')}\n`);

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
