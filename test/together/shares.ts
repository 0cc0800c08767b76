import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Faults, and what a body's own people can change. */
const LONG = ['platform/faults/', 'isolation/own-acts'];

/** Two bodies take long to make, and each file of Jest's that needs them makes them once: all specs that do are in one. */
const OF_TWO_BODIES = /\b(twoBodies|copyOfBodies)\(/;

/**
 * Loads these specs, or each of so many, into this file of Jest's. Jest loads Nest, TypeORM and the contexts anew for each of
 * its files, which costs a spec more than what it tests; here a share loads them once. Each spec still has its own service and
 * its own database.
 */
export async function loadShare(specs: readonly string[], share = 0, of = 1): Promise<void> {
  for (const [index, spec] of specs.entries()) if (index % of === share) await import(spec);
}

/** Every spec of the project `rules`, in the order of their paths. */
export function rulesSpecs(): string[] {
  const platform = join(process.cwd(), 'libs/shared/platform');
  const places = ['libs', 'apps'].flatMap((name) => sourcesBelow(join(process.cwd(), name)));
  return places.filter((place) => !place.startsWith(platform)).flatMap(specsIn);
}

/** Every spec of the project `services`, in the order of their paths. */
export function serviceSpecs(): string[] {
  const libs = join(process.cwd(), 'libs');
  const places = readdirSync(libs).map((name) => join(libs, name, name === 'shared' ? 'platform' : 'service/test'));
  return places.flatMap(specsIn);
}

/**
 * Every spec of the project `platform`, without those that take so long that they belong to the full run: those on two bodies
 * alike, and the others.
 */
export function platformSpecs(): { readonly ofTwoBodies: string[]; readonly others: string[] } {
  const test = join(process.cwd(), 'test');
  const all = ['isolation', 'migrations', 'platform'].flatMap((name) => specsIn(join(test, name)));
  const usual = all.filter((spec) => !LONG.some((long) => spec.startsWith(join(test, long))));
  const isOfTwo = (spec: string) => OF_TWO_BODIES.test(readFileSync(spec, 'utf8'));
  return { ofTwoBodies: usual.filter(isOfTwo), others: usual.filter((spec) => !isOfTwo(spec)) };
}

/** The directories `src` below this one, but for what is built. */
function sourcesBelow(directory: string): string[] {
  const below = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const within = below.filter(({ name }) => !['dist', 'node_modules', 'test'].includes(name));
  return within.flatMap(({ name }) => {
    const path = join(directory, name);
    return name === 'src' ? [path] : sourcesBelow(path);
  });
}

function specsIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.spec.ts'))
    .sort()
    .map((path) => join(directory, path));
}
