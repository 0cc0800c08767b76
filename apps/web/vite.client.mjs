import { join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { documentHashes, unreadDocuments } from './vite.documents.mjs';
import { next, shared, web } from './vite.shared.mjs';

/** The signed-in app, the style sheet of the server-rendered pages, and their one small script. */
export const clientConfig = {
  ...shared,
  base: '/',
  plugins: [
    ...shared.plugins,
    documentHashes(),
    unreadDocuments(),
    { ...optimizeLocales.vite({ locales: ['fr-FR', 'en-GB', 'en-US'] }), enforce: 'pre' },
  ],
  build: {
    outDir: join(next, 'client'),
    emptyOutDir: true,
    assetsDir: 'app-assets',
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        app: join(web, 'index.html'),
        pages: join(web, 'src/styles/pages.css'),
        passkey: join(web, 'src/scripts/passkey.ts'),
      },
    },
  },
};
