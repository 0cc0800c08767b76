/** Writes the browser's own code for vaults and continuity lists as one module; in a process of its own, since the bundler is no module of jest's. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const folder = join(process.cwd(), 'libs/practice/screens/src');
const files = [
  'vault/bytes/packed.js',
  'vault/bytes/secrets.js',
  'vault/bytes/vault-bytes.js',
  'vault/content/contents.js',
  'vault/content/entry.js',
  'continuity/keep/sealing.js',
  'continuity/keep/kept.js',
];
const entry = join(folder, 'codec.ts');

const bundle = await rolldown({
  input: entry,
  tsconfig: join(process.cwd(), 'tsconfig.json'),
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  logLevel: 'warn',
  plugins: [
    {
      name: 'codec',
      resolveId: (id) => (id === entry ? entry : null),
      load: (id) => (id === entry ? files.map((file) => `export * from './${file}';`).join('\n') : null),
    },
  ],
});
const { output } = await bundle.generate({ format: 'esm' });
process.stdout.write(output[0].code);
