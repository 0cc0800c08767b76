import { Stale } from '@standing/kernel';
import type { CoverContent } from '@standing/insurance/rules';
import type { Cover } from './cover.entity.js';

/** What two versions of a cover are compared by. */
export function contentOf({ insurer, policyReference, startsOn, endsOn, countries, activities }: CoverContent) {
  return { insurer, policyReference, startsOn, endsOn, countries: [...countries], activities: [...activities] };
}

/** Throws `Stale`, with what was wanted and what stands, unless the cover is still the one that was read. */
export function refuseStale(read: { readonly version: number } & Partial<CoverContent>, cover: Cover): void {
  if (read.version === cover.version) return;
  const { version, status } = cover;
  throw new Stale(read, { ...contentOf(cover), version, status });
}
