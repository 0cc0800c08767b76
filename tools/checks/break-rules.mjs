/**
 * `npm run check:rules-break`: takes rules of the complaints procedure out of a copy of the sources, one at a time, and runs the
 * tests that `docs/complaint-checks.md` names for each. It ends with 0 only where every test passed before and one at least
 * failed without its rule. With codes behind it (`-- K5 R8`), those alone.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from './jest-run.mjs';
import { namedTests } from './named-tests.mjs';
import { RULES_TO_BREAK } from './rules-to-break.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** What the tests of the procedure need; the rest is neither copied nor run. */
const COPIED = ['libs', 'migrations', 'test', 'tools', 'apps/gateway/supergraph.graphql'];

const asked = process.argv.slice(2);
const chosen = RULES_TO_BREAK.filter(({ code }) => asked.length === 0 || asked.includes(code));
// A screen is tested with answers that are given to it: what it shows does not change with a rule.
const named = (await namedTests(root)).filter(({ file }) => !file.endsWith('.tsx'));
const copy = copyOfSources();
try {
  // With every rule in its place each test is run once: a test that fails by itself would hold nothing.
  const before = ended(named.filter(({ codes }) => chosen.some(({ code }) => codes.includes(code))));
  const results = chosen.map((rule) => ({ ...rule, ...broken(rule, before) }));
  console.log(`\n| code | without | tests | failed |\n| --- | --- | --- | --- |`);
  for (const { code, without, tests, failed } of results)
    console.log(`| ${code} | ${without} | ${tests} | ${failed.length === 0 ? '**none**' : failed.length} |`);
  const held = results.filter(({ failed }) => failed.length > 0).length;
  console.log(`\n${held} of ${results.length} rules broke a test that is named for them.`);
  process.exitCode = held === results.length && held > 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** The tests of a rule, which passed with it: those that fail without. */
function broken({ code, without, file, from, to }, before) {
  const tests = named.filter(({ codes }) => codes.includes(code));
  if (tests.length === 0) throw new Error(`No test is named for ${code}.`);
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} has not once what is taken out for ${code}: ${from}`);
  const missing = tests.filter(({ name }) => before.get(name) !== 'passed').map(({ name }) => name);
  if (missing.length > 0) throw new Error(`With its rule, ${code} is not held: ${missing.join('; ')}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  const after = ended(tests);
  writeFileSync(path, text);
  const failed = tests.map(({ name }) => name).filter((name) => after.get(name) !== 'passed');
  console.log(
    `${failed.length > 0 ? '✓' : '✗'} ${code}, without ${without}${failed.map((name) => `\n    failed: ${name}`).join('')}`,
  );
  return { tests: tests.length, failed };
}

function ended(tests) {
  const files = [...new Set(tests.map(({ file }) => file))];
  return new Map(
    files.flatMap((file) => [
      ...runTests(
        copy,
        tests.filter((test) => test.file === file),
      ),
    ]),
  );
}

/** The packages are not copied: they are read where they are. */
function copyOfSources() {
  const folder = mkdtempSync(join(tmpdir(), 'standing-without-a-rule-'));
  const filter = (path) => !['node_modules', 'dist', '.cache'].includes(basename(path));
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true, filter });
  for (const entry of readdirSync(root, { withFileTypes: true }))
    if (entry.isFile() && /\.(json|mjs|ts)$|^\.swcrc$/.test(entry.name))
      cpSync(join(root, entry.name), join(folder, entry.name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
