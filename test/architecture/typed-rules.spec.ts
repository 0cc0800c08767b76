import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from './source-tree.js';

/** What each rule that takes types must report, beside these. */
const GIVEN = `
  declare const later: Promise<void>;
  declare const unknownToAll: any;
  declare const take: (one: string) => void;
  declare const kind: 'one' | 'two';
  declare const each: (act: () => void) => void;
`;
const CAUGHT: Readonly<Record<string, string>> = {
  'await-thenable': `export const f = async () => { await kind; };`,
  'no-floating-promises': `later;`,
  'no-for-in-array': `for (const at in [1, 2]) take(at);`,
  'no-implied-eval': `setTimeout('take("x")', 1);`,
  'no-misused-promises': `each(async () => { await later; });`,
  'no-unsafe-argument': `take(unknownToAll);`,
  'no-unsafe-assignment': `export const one: string = unknownToAll;`,
  'no-unsafe-call': `unknownToAll();`,
  'no-unsafe-member-access': `export const text = String(unknownToAll.one);`,
  'no-unsafe-return': `export const f = () => unknownToAll;`,
  'only-throw-error': `export const f = () => { throw kind; };`,
  'prefer-promise-reject-errors': `export const f = () => Promise.reject(kind);`,
  'restrict-plus-operands': `export const f = (one: string[]) => one + 'x';`,
  'return-await': `export const f = async () => { try { return later; } finally { take('x'); } };`,
  'switch-exhaustiveness-check': `switch (kind) { case 'one': take('x'); }`,
};

/** What was found in a file: the rules, without where. */
type Found = { readonly filename: string; readonly code: string };

describe('what lint refuses by the types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'typed-rules-'));
  let found: readonly Found[];
  beforeAll(() => {
    const options = { strict: true, target: 'es2022', module: 'esnext', lib: ['es2022', 'dom'], types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }));
    for (const [rule, code] of Object.entries(CAUGHT))
      for (const kind of ['ts', 'spec.ts'])
        writeFileSync(join(folder, `${rule}.${kind}`), `${GIVEN}${code}\nexport {};\n`);
    const args = [join(root, 'node_modules/oxlint/bin/oxlint'), '-c', join(root, '.oxlintrc.json'), '-f', 'json', '.'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    found = (JSON.parse(stdout) as { diagnostics: Found[] }).diagnostics;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const rulesIn = (file: string) =>
    found.filter(({ filename }) => filename === file).map(({ code }) => code.replace(/^.*\((.*)\)$/, '$1'));

  it('is tried rule by rule, none left out', () => {
    const named = readFileSync(join(root, '.oxlintrc.json'), 'utf8').matchAll(/"typescript\/([a-z-]+)"/g);

    expect(Object.keys(CAUGHT)).toEqual([...new Set([...named].map(([, rule]) => rule))]);
  });

  it.each(Object.keys(CAUGHT))('reports %s', (rule) => {
    expect(rulesIn(`${rule}.ts`)).toContain(rule);
  });

  it.each(Object.keys(CAUGHT))('lets a spec alone look at an answer that has no type: %s', (rule) => {
    expect(rulesIn(`${rule}.spec.ts`).includes(rule)).toBe(!rule.startsWith('no-unsafe'));
  });
});
