import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { memoryFolder } from './memory-folder.mjs';

/** Jest loads this file as it is, so the test server's TypeScript is bundled first. */
export default async function setup() {
  const root = process.cwd();
  const directory = join(root, '.cache', 'testing');
  mkdirSync(directory, { recursive: true });
  const file = join(directory, `test-server-${process.pid}.mjs`);
  const bundle = await rolldown({
    input: join(root, 'libs/shared/testing/src/database/test-server.ts'),
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@standing/'),
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    logLevel: 'warn',
  });
  await bundle.write({ file, format: 'esm' });
  const { startTestServer } = await import(pathToFileURL(file).href);
  const server = await startTestServer(memoryFolder());
  process.env.STANDING_TEST_DATABASE = server.url;
  globalThis.standingTestServer = server;
}
