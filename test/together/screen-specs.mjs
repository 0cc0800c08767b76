import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What a spec asks for that others beside it in one file of Jest's would notice: an environment, a clock, a store or a module of its own. */
const OF_ITS_OWN =
  /@jest-environment|useFakeTimers|mockModule|resetModules|^(beforeEach|afterAll|jest\.)|^afterEach\((async|\(\))|ObjectURL/m;

/** One that counts every picture on the page also counts that of a message that a spec before it left there. */
const COUNTS_ALL = /document-view\.spec/;

/** The specs of what `libs` has of the project `screens`: those that can be loaded beside each other, and those that are run alone. */
export function screenSpecs() {
  const specs = specsBelow('libs');
  const isAlone = (path) => COUNTS_ALL.test(path) || OF_ITS_OWN.test(readFileSync(path, 'utf8'));
  return { together: specs.filter((path) => !isAlone(path)), alone: specs.filter(isAlone) };
}

function specsBelow(place) {
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.spec.tsx') && !/(^|\/)(dist|node_modules)\//.test(path))
    .sort()
    .map((path) => join(root, place, path));
}
