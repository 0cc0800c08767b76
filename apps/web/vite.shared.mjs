import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import babel from '@rolldown/plugin-babel';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';

export const root = resolve(import.meta.dirname, '../..');
export const web = import.meta.dirname;

/** Built beside the last build, which stays whole until this one is. */
export const next = join(root, 'dist/apps/web.next');

/** The public doors of the libraries, as the type checker knows them. */
const alias = [
  ...['kernel', 'identifiers', 'design-system', 'web-core'].map((name) => ({
    find: `@standing/${name}`,
    replacement: join(root, `libs/shared/${name}/src/index.ts`),
  })),
  ...readdirSync(join(root, 'libs'))
    .filter((name) => name !== 'shared')
    .map((name) => ({
      find: `@standing/${name}/screens`,
      replacement: join(root, `libs/${name}/screens/src/index.ts`),
    })),
];

/** Only files that use Lingui's macros pass through babel; the rest is the bundler's own work. */
const macros = {
  preset: () => ({ plugins: ['@lingui/babel-plugin-lingui-macro'] }),
  rolldown: { filter: { code: /@lingui\/(?:react|core)\/macro/ } },
};

/** What the browser's bundle and the server's pages have in common. */
export const shared = {
  root: web,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  resolve: { alias, dedupe: ['react', 'react-dom', '@lingui/core', '@lingui/react'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    babel({ presets: [macros] }),
    react(),
    lingui({ configPath: join(root, 'lingui.config.ts'), cwd: root, failOnCompileError: true, skipValidation: true }),
  ],
};
