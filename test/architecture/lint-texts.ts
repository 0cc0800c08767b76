import { spawnSync } from 'node:child_process';
import { root } from './source-tree.js';

/** A text, where it would stand in the tree, and the one rule of the real configuration that looks at it. */
export type LintCase = { readonly path: string; readonly code: string; readonly rule: string };

/** What the lint configuration says of each text; in a process of its own, since it is no module of jest's. */
export function lintTexts(cases: readonly LintCase[]): string[][] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/architecture/lint-process.mjs'], {
    cwd: root,
    input: JSON.stringify(cases),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const last = stdout.trim().split('\n').at(-1) ?? '[]';
  return JSON.parse(last) as string[][];
}
