import { Stale } from '@standing/kernel';
import type { CoverContent, CoverTerms } from '@standing/insurance/rules';
import type { Cover } from './cover.entity.js';

/** What two versions of a cover are compared by. */
export function contentOf(content: CoverContent) {
  const { insurer, policyReference, startsOn, endsOn, countries, activities } = content;
  const reach = { countries: [...countries], activities: [...activities] };
  return { insurer, policyReference, startsOn, endsOn, ...reach, ...termsOf(content) };
}

/** Throws `Stale`, with what was wanted and what stands, unless the cover is still the one that was read. */
export function refuseStale(read: { readonly version: number } & Partial<CoverContent>, cover: Cover): void {
  if (read.version === cover.version) return;
  const { version, status } = cover;
  throw new Stale(read, { ...contentOf(cover), version, status });
}

function termsOf(terms: CoverTerms): CoverTerms {
  const { kind, insuredName, broker, territory, trigger, retroactiveOn, subsequentMonths } = terms;
  const { limitPerClaim, limitAggregate, currency, defenceCosts } = terms;
  return {
    ...{ kind, insuredName, broker, territory, trigger, retroactiveOn, subsequentMonths },
    ...{ limitPerClaim, limitAggregate, currency, defenceCosts },
  };
}
