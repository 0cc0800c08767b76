import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { clientConfig } from './vite.client.mjs';
import { serverConfig } from './vite.server.mjs';
import { root } from './vite.shared.mjs';

/** Types and hashes of the documents, then the browser's bundle, then the pages; the catalogues compile on the way. */
const out = join(root, 'dist/apps/web');
const codegen = join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js');

execFileSync(process.execPath, [codegen, '--config', 'codegen.config.ts', '--errors-only'], {
  cwd: root,
  stdio: 'inherit',
});
rmSync(out, { recursive: true, force: true });
await build(clientConfig);
await build(serverConfig);
cpSync(
  join(root, 'libs/shared/web-core/src/generated/persisted-documents.json'),
  join(out, 'persisted-documents.json'),
);
