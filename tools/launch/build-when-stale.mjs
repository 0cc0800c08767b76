import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseWhenFull } from './disk.mjs';
import { run } from './run.mjs';
import { Mendable } from './say.mjs';

const FOLDERS = ['apps', 'libs', 'migrations', 'tools/build'];
const ROOT_FILES = /^(package-lock\.json|tsconfig\..*json|babel\.config\.json|.*\.config\.(ts|mjs|js))$/;
const NOT_BUILT = /^(node_modules|dist|generated|test)$|\.spec\.tsx?$/;

/** Builds when what is built from has changed since the last build, or when nothing is built. */
export async function buildWhenStale(root) {
  const stamp = join(root, 'dist/.stamp');
  const sources = hashOfSources(root);
  const built = existsSync(join(root, 'dist/apps/standalone/main.js'));
  if (built && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return 'up to date';
  refuseWhenFull(root, 100);
  rmSync(stamp, { force: true });
  console.log('  build: bundling what has changed');
  const code = await run(process.execPath, [join(root, 'tools/build/build.mjs')], { cwd: root });
  if (code !== 0) {
    refuseWhenFull(root, 20);
    throw new Mendable(
      'The build failed: its message is above. Mend that, or go back to a released version, and start again.',
    );
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, sources);
  return 'built';
}

/** One hash over the names and the contents of everything that goes into a build. */
export function hashOfSources(root) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  const files = readdirSync(root).filter((name) => ROOT_FILES.test(name));
  for (const file of [...files, ...FOLDERS.flatMap((folder) => filesBelow(root, folder))].sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !NOT_BUILT.test(entry.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    });
}
