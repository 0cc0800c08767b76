import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that a first visit may load, in kilobytes as they travel. */
const BUDGET = { script: 220, style: 15 };

const KILOBYTE = 1000;

/**
 * Stops the build when the first visit of the app has become too heavy: its entry, all that the entry imports, the words
 * of one language, and the style sheet.
 * @param {string} client the folder of the browser's bundle
 */
export function checkBudget(client) {
  const manifest = JSON.parse(readFileSync(join(client, 'manifest.json'), 'utf8'));
  const first = [...withImports(manifest, 'index.html'), manifest['locales/fr/app.po']];
  const weigh = (files) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(client, file))).length, 0) / KILOBYTE;
  const weight = {
    script: weigh([...new Set(first.map(({ file }) => file))]),
    style: weigh([...new Set(first.flatMap(({ css = [] }) => css))]),
  };
  for (const [kind, most] of Object.entries(BUDGET)) {
    if (weight[kind] > most)
      throw new Error(`The first visit loads ${weight[kind].toFixed(1)} kB of ${kind}; ${most} kB is the most.`);
  }
}

function withImports(manifest, key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  return [chunk, ...(chunk.imports ?? []).flatMap((each) => withImports(manifest, each, seen))];
}
