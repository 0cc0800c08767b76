import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole workspace. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const NEVER_READ = new Set([
  'node_modules',
  'dist',
  'generated',
  '.git',
  '.nx',
  '.cache',
  '.data',
  'coverage',
  'test-results',
]);

/** Every file of the workspace whose path fits, relative to its root, sorted. */
export function filesMatching(pattern: RegExp): string[] {
  return filesBelow('').filter((path) => pattern.test(path));
}

/** The text of a file of the workspace. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The contexts, read from the folders of `libs`. */
export function contexts(): string[] {
  return readdirSync(join(root, 'libs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name)
    .sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !NEVER_READ.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}
