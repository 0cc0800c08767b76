import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { next, shared, web } from './vite.shared.mjs';

const ASSETS = 'virtual:page-assets';

/** Tells the pages the hashed names of their style sheet and script, as the client build wrote them. */
function pageAssets() {
  return {
    name: 'page-assets',
    resolveId: (id) => (id === ASSETS ? `\0${ASSETS}` : null),
    load(id) {
      if (id !== `\0${ASSETS}`) return null;
      const manifest = JSON.parse(readFileSync(join(next, 'client/manifest.json'), 'utf8'));
      const font = Object.values(manifest).find(({ src }) => src?.endsWith('source-sans-3-latin-wght-normal.woff2'));
      const assets = {
        styles: `/${manifest['src/styles/pages.css'].file}`,
        passkey: `/${manifest['src/scripts/passkey.ts'].file}`,
        font: `/${font.file}`,
        icon: `/${manifest['src/icon.svg'].file}`,
      };
      return `export const assets = ${JSON.stringify(assets)};`;
    },
  };
}

/** The server-rendered pages, whole in one file: the gateway loads it and needs nothing else of the web. */
export const serverConfig = {
  ...shared,
  plugins: [...shared.plugins, pageAssets()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: join(next, 'server'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { pages: join(web, 'src/pages/index.ts') },
      // Our libraries have no side effects: a page takes from them only what it uses.
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/') },
      output: { entryFileNames: '[name].js', format: 'es' },
    },
  },
};
