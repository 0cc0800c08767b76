/** Writes one page of the documentation that is made from the sources. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'oxfmt';

/** Writes the page laid out as `npm run format` would; with `--check`, fails when the page there differs. */
export async function writePage(root, path, content) {
  const page = join(root, path);
  const options = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8'));
  const { code: text, errors } = await format(path, content, options);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  if (!process.argv.includes('--check')) return writeFileSync(page, text);
  if (existsSync(page) && readFileSync(page, 'utf8') === text) return;
  console.error(`${path} is out of date: run npm run docs.`);
  process.exitCode = 1;
}
