/** Writes the JSON Schemas of schemes and of evidence to `docs`; with `--check`, fails when those there differ. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { writePage } from './write-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { evidenceJsonSchema, schemeJsonSchema } = await loadTypeScript(root, 'docs', [
  `export { evidenceJsonSchema, schemeJsonSchema } from '@standing/accreditation/format';`,
]);

await writePage(root, 'docs/scheme.schema.json', JSON.stringify(schemeJsonSchema()));
await writePage(root, 'docs/evidence.schema.json', JSON.stringify(evidenceJsonSchema()));
