/** The specs of the workspace by their paths, sorted. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['libs', 'apps', 'test'];
const NEVER_READ = new Set(['node_modules', 'dist', 'generated']);

export function specFiles(root) {
  return FOLDERS.flatMap((folder) => below(root, folder)).sort();
}

function below(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NEVER_READ.has(entry.name) ? [] : below(root, path);
    return /\.spec\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
