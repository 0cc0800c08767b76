/** Bundles what a benchmark runs, as the server is bundled. */
import { join } from 'node:path';

/**
 * @param {string} root the workspace
 * @param {string} folder where the sources lie
 * @param {readonly string[]} names the entries
 * @param {string} output where the bundles go
 */
export async function bundleServer(root, folder, names, output) {
  const { rolldown } = await import('rolldown');
  const { serverInput } = await import('./bundle-server.mjs');
  const bundle = await rolldown(
    serverInput(
      root,
      names.map((name) => join(root, folder, `${name}.ts`)),
    ),
  );
  await bundle.write({ dir: join(root, output), format: 'esm', entryFileNames: '[name].js', cleanDir: true });
  await bundle.close();
  return 'bundled';
}
