/** Writes `docs/facts.md` from the facts' own shapes; with `--check`, fails when the page there differs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import prettier from 'prettier';
import { rolldown } from 'rolldown';
import { serverInput } from '../build/bundle-server.mjs';
import { contextsIn } from '../nx-plugin/projects.mjs';
import { factComments } from './fact-comments.mjs';
import { factsPage } from './facts-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const page = join(root, 'docs/facts.md');

const contexts = contextsIn(root).filter((context) => existsSync(join(root, 'libs', context, 'facts/src/index.ts')));
const told = await loadFacts();
const text = await prettier.format(factsPage(contexts.map(describeContext), told.routes), {
  ...(await prettier.resolveConfig(page)),
  filepath: page,
});

if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  console.error('docs/facts.md is out of date: run npm run docs.');
  process.exitCode = 1;
}

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

/** The facts as the contexts declare them: bundled into one file, since Node reads no TypeScript. */
async function loadFacts() {
  const folder = join(root, '.cache/docs');
  const entry = join(folder, 'entry.ts');
  const doors = contexts.map((context) => `export * as ${context} from '@standing/${context}/facts';`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(entry, [...doors, `export { routes } from '@standing/routes';`].join('\n'));
  const bundle = await rolldown(serverInput(root, entry));
  const file = join(folder, `facts-${process.pid}.mjs`);
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return import(pathToFileURL(file).href);
}
