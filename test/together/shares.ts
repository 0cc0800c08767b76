import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Faults, and what a body's own people can change. */
const LONG = ['platform/faults/', 'isolation/own-acts'];

/**
 * Loads one share of these specs into this file of Jest's. Jest loads Nest, TypeORM and the contexts anew for each of its
 * files, which costs a spec more than what it tests; here a share loads them once. Each spec still has its own service and its
 * own database. The shares are dealt like cards, so that each gets some of every kind.
 */
export async function loadShare(specs: readonly string[], share: number, of: number): Promise<void> {
  for (const spec of specs.filter((_, at) => at % of === share)) await import(spec);
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

function specsIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.spec.ts'))
    .sort()
    .map((path) => join(directory, path));
}
