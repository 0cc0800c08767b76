import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Loads one share of the services' specs into this file of Jest's. Jest loads Nest, TypeORM and the contexts anew for each of
 * its files, which costs a spec more than what it tests; here a share loads them once. Each spec still has its own service and
 * its own database. The shares are dealt like cards, so that each gets some of every context.
 */
export async function loadShare(share: number, of: number): Promise<void> {
  for (const spec of serviceSpecs().filter((_, at) => at % of === share)) await import(spec);
}

/** Every spec of the project `services`, in the order of their paths. */
export function serviceSpecs(): string[] {
  const libs = join(process.cwd(), 'libs');
  const places = readdirSync(libs).map((name) => join(libs, name, name === 'shared' ? 'platform' : 'service/test'));
  return places.flatMap(specsIn);
}

function specsIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.spec.ts'))
    .sort()
    .map((path) => join(directory, path));
}
