/** Writes the questions of a complaint, which the built web app brings, as one module; in a process of its own, since the bundler is no module of jest's. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const bundle = await rolldown({
  input: join(process.cwd(), 'apps/web/src/pages/read/complaint-wizard.ts'),
  tsconfig: join(process.cwd(), 'tsconfig.json'),
  resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  treeshake: { moduleSideEffects: false },
  logLevel: 'warn',
});
const { output } = await bundle.generate({ format: 'esm' });
process.stdout.write(output[0].code);
