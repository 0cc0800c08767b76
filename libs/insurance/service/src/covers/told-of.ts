import type { CoverContent } from '@standing/insurance/rules';

/** What the other contexts are told of a cover: days and codes, no name, no policy and no amount. */
export function toldOf({ kind, startsOn, endsOn, countries, activities }: CoverContent) {
  return { kind, startsOn, endsOn, countries: [...countries], activities: [...activities] };
}
