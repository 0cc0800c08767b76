/** Bundles the workspace's own code for Node; packages stay where npm put them. */
import { join } from 'node:path';
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

/** Writes `dist/apps/<app>/main.js` with its source map. */
export async function bundleServer(workspaceRoot, app) {
  const bundle = await rolldown(serverInput(workspaceRoot, join(workspaceRoot, 'apps', app, 'src/main.ts')));
  try {
    await bundle.write({
      dir: join(workspaceRoot, 'dist/apps', app),
      format: 'esm',
      entryFileNames: 'main.js',
      chunkFileNames: '[name]-[hash].js',
      sourcemap: true,
      cleanDir: true,
    });
  } finally {
    await bundle.close();
  }
}
