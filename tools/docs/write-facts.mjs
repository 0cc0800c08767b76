/** Writes `docs/facts.md` from the facts' own shapes; with `--check`, fails when the page there differs. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { contextsIn } from '../nx-plugin/projects.mjs';
import { factComments } from './fact-comments.mjs';
import { factsPage } from './facts-page.mjs';
import { writePage } from './write-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const contexts = contextsIn(root).filter((context) => existsSync(join(root, 'libs', context, 'facts/src/index.ts')));
const told = await loadTypeScript(root, 'docs', [
  ...contexts.map((context) => `export * as ${context} from '@standing/${context}/facts';`),
  `export { routes } from '@standing/routes';`,
]);

await writePage(root, 'docs/facts.md', factsPage(contexts.map(describeContext), told.routes));

function describeContext(context) {
  const comments = factComments(join(root, 'libs', context, 'facts/src'));
  const facts = Object.entries(told[context])
    .filter(([, value]) => typeof value?.type === 'string' && value.shape !== undefined)
    .map(([name, { type, shape }]) => ({
      name,
      type,
      shape,
      comment: comments.facts.get(name) ?? '',
      fields: comments.fieldsOf(name),
    }));
  return { context, facts };
}
