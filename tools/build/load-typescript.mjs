/** Loads the workspace's own sources into a tool: Node reads no TypeScript, so they are bundled into one file first. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { serverInput } from './bundle-server.mjs';

/**
 * What a module of these lines exports, such as `export * from '@standing/accreditation/format';`.
 * Each run has files of its own, so that two at once are not in each other's way.
 *
 * @param {string} root @param {string} name of the tool @param {string[]} lines
 * @param {readonly string[]} unused packages that are imported and, for what the tool reads, never called
 * @param {Readonly<Record<string, string>>} standIns for packages: the file that is loaded in the place of each
 */
export async function loadTypeScript(root, name, lines, unused = [], standIns = {}) {
  const folder = join(root, '.cache', name);
  const entry = join(folder, `entry-${process.pid}.ts`);
  const file = join(folder, `loaded-${process.pid}.mjs`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(entry, lines.join('\n'));
    const input = serverInput(root, entry);
    const bundle = await rolldown({
      ...input,
      external: (id) => !unused.includes(id) && !(id in standIns) && input.external(id),
      plugins: [without(unused), instead(standIns), ...input.plugins],
    });
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    await bundle.close();
    return await import(pathToFileURL(file).href);
  } finally {
    for (const path of [entry, file]) rmSync(path, { force: true });
  }
}

/** Such packages as empty modules: whatever is asked of them is undefined. */
function without(unused) {
  return {
    name: 'without',
    resolveId: (id) => (unused.includes(id) ? { id: `\0${id}`, external: false } : null),
    load: (id) => (unused.some((name) => id === `\0${name}`) ? 'module.exports = {};' : null),
  };
}

/** Such packages as files of ours, which stay outside: a tool that loads the same file has the same module. */
function instead(standIns) {
  return {
    name: 'instead',
    resolveId: (id) => (id in standIns ? { id: pathToFileURL(standIns[id]).href, external: true } : null),
  };
}
