import { execFileSync } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { checkBudget } from './budget.mjs';
import { compressWithin } from './compress.mjs';
import { clientConfig } from './vite.client.mjs';
import { serverConfig } from './vite.server.mjs';
import { next, root } from './vite.shared.mjs';

/** Types and hashes of the documents, then the browser's bundle, then the pages; the catalogues compile on the way. */
const codegen = join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js');
const documents = join(root, 'libs/shared/web-core/src/generated/persisted-documents.json');

execFileSync(process.execPath, [codegen, '--config', 'codegen.config.ts', '--errors-only'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
rmSync(next, { recursive: true, force: true });
await build(clientConfig);
await build(serverConfig);
cpSync(documents, join(next, 'persisted-documents.json'));
checkBudget(join(next, 'client'));
compressWithin(join(next, 'client'));
rmSync(join(root, 'dist/apps/web'), { recursive: true, force: true });
renameSync(next, join(root, 'dist/apps/web'));
