/** Writes one page of the documentation that is made from the sources. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';

/** Writes the page as prettier does; with `--check`, fails when the page there differs. */
export async function writePage(root, path, content) {
  const page = join(root, path);
  const text = await prettier.format(content, { ...(await prettier.resolveConfig(page)), filepath: page });
  if (!process.argv.includes('--check')) return writeFileSync(page, text);
  if (existsSync(page) && readFileSync(page, 'utf8') === text) return;
  console.error(`${path} is out of date: run npm run docs.`);
  process.exitCode = 1;
}
