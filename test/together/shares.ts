import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Faults, and what a body's own people can change. */
const LONG = ['platform/faults/', 'isolation/own-acts'];

/** The specs that take far longer than the others, and how long beside each other: they are dealt first. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'isolation/isolation': 20,
  'isolation/undecided': 20,
  'isolation/straight': 9,
  'isolation/protected-name': 6,
  'isolation/remote': 6,
  'isolation/own-people': 6,
  'isolation/doors': 4,
  'isolation/barred-assessor': 4,
};

/**
 * Loads one share of these specs into this file of Jest's. Jest loads Nest, TypeORM and the contexts anew for each of its
 * files, which costs a spec more than what it tests; here a share loads them once. Each spec still has its own service and its
 * own database. The shares are dealt so that each takes about as long.
 */
export async function loadShare(specs: readonly string[], share: number, of: number): Promise<void> {
  for (const spec of shares(specs, of)[share] ?? []) await import(spec);
}

/** Each spec to the share that has the least so far, the longest first. */
function shares(specs: readonly string[], of: number): string[][] {
  const dealt = Array.from({ length: of }, () => ({ weight: 0, specs: [] as string[] }));
  for (const spec of [...specs].sort((one, other) => weightOf(other) - weightOf(one))) {
    const least = dealt.reduce((a, b) => (b.weight < a.weight ? b : a));
    least.specs.push(spec);
    least.weight += weightOf(spec);
  }
  return dealt.map((each) => each.specs);
}

function weightOf(spec: string): number {
  return Object.entries(WEIGHTS).find(([part]) => spec.endsWith(`${part}.spec.ts`))?.[1] ?? 1;
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

/** Every spec of the project `platform`, without those that take so long that they belong to the full run. */
export function platformSpecs(): string[] {
  const test = join(process.cwd(), 'test');
  const all = ['isolation', 'migrations', 'platform'].flatMap((name) => specsIn(join(test, name)));
  return all.filter((spec) => !LONG.some((long) => spec.startsWith(join(test, long))));
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
