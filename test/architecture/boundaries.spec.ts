import { beforeAll, describe, expect, it } from '@jest/globals';
import { lintTexts, type LintCase } from './lint-texts.js';

const RULE = 'libs/supervision/rules/src/canary.ts';
const SERVICE = 'libs/supervision/service/src/canary.ts';
const SCREEN = 'libs/supervision/screens/src/canary.tsx';

type Canary = readonly [what: string, path: string, code: string];

/** Imports that each guard must report. One that passes means that the guard has fallen silent. */
const caught: Record<string, readonly Canary[]> = {
  '@nx/enforce-module-boundaries': [
    ['a rule imports the database', RULE, `export { inBody } from '@standing/platform/database';`],
    ['a rule imports a package', RULE, `import 'pg';`],
    ['a rule imports the rules of another context', RULE, `export * from '@standing/ethics/rules';`],
    ['a service imports the rules of another context', SERVICE, `export * from '@standing/ethics/rules';`],
    ['a service reaches into another project by path', SERVICE, `export * from '../../rules/src/session.js';`],
    ['a library imports an app', SERVICE, `export * from '../../../../apps/standalone/src/main.js';`],
    ['facts import other facts', 'libs/supervision/facts/src/canary.ts', `export * from '@standing/ethics/facts';`],
    [
      'the platform imports what tests it',
      'libs/shared/platform/config/src/canary.ts',
      `export * from '@standing/testing';`,
    ],
    ['a kind of library that nobody named', 'libs/supervision/misc/src/canary.ts', `export * from '@standing/kernel';`],
  ],
  'boundaries/dependencies': [
    ['a rule reads a file', RULE, `import { readFileSync } from 'node:fs'; export const read = readFileSync;`],
    ['a rule loads a package when called', RULE, `export const load = () => import('pg');`],
    ['a rule requires a package', RULE, `export const pg: unknown = require('pg');`],
    ['a rule imports a type', RULE, `import type { Pool } from 'pg'; export type P = Pool;`],
    ['a rule names a type in brackets', RULE, `export type P = import('pg').Pool;`],
    ['a rule passes a package on', RULE, `export * from 'typeorm';`],
    ['a rule imports its own service', RULE, `export * from '@standing/supervision/service';`],
    [
      'a rule imports the type of a fact',
      RULE,
      `import type { sessionConfirmed } from '@standing/supervision/facts'; export type T = typeof sessionConfirmed;`,
    ],
    ['the kernel imports a context', 'libs/shared/kernel/src/canary.ts', `export * from '@standing/ethics/rules';`],
    ['facts import the ORM', 'libs/supervision/facts/src/canary.ts', `import 'typeorm';`],
    ['the requirements engine imports zod', 'libs/accreditation/requirements/src/canary.ts', `import 'zod';`],
    ['a service imports the rules of another context', SERVICE, `export * from '@standing/ethics/rules';`],
    ['a screen imports the component library', SCREEN, `import 'react-aria-components';`],
    ['a screen imports a server library', SCREEN, `import 'typeorm';`],
    ['a screen imports the kernel at run time', SCREEN, `export { newId } from '@standing/kernel';`],
    ['an app imports another app', 'apps/gateway/src/canary.ts', `export * from '../../standalone/src/main.js';`],
  ],
};

/** Imports that must pass, so that a guard which reports everything is found out too. */
const passed: Record<string, readonly Canary[]> = {
  '@nx/enforce-module-boundaries': [
    ['a rule imports the kernel', RULE, `export { addDays } from '@standing/kernel';`],
    ['a service hears the facts of another context', SERVICE, `export * from '@standing/ethics/facts';`],
    ['a spec of a rule uses fast-check', 'libs/supervision/rules/src/canary.spec.ts', `import 'fast-check';`],
  ],
  'boundaries/dependencies': [
    ['a rule imports the kernel', RULE, `export { addDays } from '@standing/kernel';`],
    ['a rule imports its neighbour', RULE, `export * from './session.js';`],
    ['a service imports its own rules', SERVICE, `export * from '@standing/supervision/rules';`],
    ['a service hears the facts of another context', SERVICE, `export * from '@standing/ethics/facts';`],
    [
      'a screen imports a type of the kernel',
      SCREEN,
      `import type { Day } from '@standing/kernel'; export type D = Day;`,
    ],
    [
      'the design system imports the component library',
      'libs/shared/design-system/src/canary.tsx',
      `import 'react-aria-components';`,
    ],
    ['a spec of a rule uses fast-check', 'libs/supervision/rules/src/canary.spec.ts', `import 'fast-check';`],
  ],
};

function casesOf(canaries: Record<string, readonly Canary[]>): LintCase[] {
  return Object.entries(canaries).flatMap(([rule, lines]) => lines.map(([, path, code]) => ({ rule, path, code })));
}

function namesOf(canaries: Record<string, readonly Canary[]>): [string, number][] {
  return Object.entries(canaries)
    .flatMap(([rule, lines]) => lines.map(([what]) => `${rule}: ${what}`))
    .map((name, index) => [name, index]);
}

describe('the guards of the boundaries', () => {
  let said: string[][];
  beforeAll(() => {
    said = lintTexts([...casesOf(caught), ...casesOf(passed)]);
  });

  it.each(namesOf(caught))('report what is forbidden: %s', (_, index) => {
    const { rule } = casesOf(caught)[index]!;

    expect(said[index]).toEqual([expect.stringContaining(`${rule}: `)]);
  });

  it.each(namesOf(passed))('let pass what is allowed: %s', (_, index) => {
    expect(said[casesOf(caught).length + index]).toEqual([]);
  });
});
