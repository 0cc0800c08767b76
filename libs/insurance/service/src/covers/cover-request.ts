import { type CoverRequest, type CoverTerms, orderedCountries } from '@standing/insurance/rules';
import type { CoverInput } from './cover.graphql.js';

/** What a coach sends, with what is left out said to be nothing. */
export function requestOf(input: CoverInput): CoverRequest {
  const { insurer, policyReference, startsOn, endsOn, countries, activities } = input;
  const acceptOverlap = input.acceptOverlap ?? false;
  return { insurer, policyReference, startsOn, endsOn, countries, activities, acceptOverlap, ...termsOf(input) };
}

/**
 * The same as it is kept: texts without spaces around them, none where they are blank, countries and activities each once,
 * and no currency without an amount.
 */
export function asKept<Request extends CoverRequest>(request: Request): Request {
  const { limitPerClaim, limitAggregate } = request;
  const isMoney = limitPerClaim !== null || limitAggregate !== null;
  return {
    ...request,
    insurer: request.insurer.trim(),
    policyReference: request.policyReference.trim(),
    insuredName: textOf(request.insuredName),
    broker: textOf(request.broker),
    territory: textOf(request.territory),
    currency: isMoney ? (textOf(request.currency)?.toUpperCase() ?? null) : null,
    countries: orderedCountries(request.countries),
    activities: [...new Set(request.activities)],
  };
}

function termsOf(input: CoverInput): CoverTerms {
  return {
    kind: input.kind ?? 'policy',
    insuredName: input.insuredName ?? null,
    broker: input.broker ?? null,
    territory: input.territory ?? null,
    trigger: input.trigger ?? null,
    retroactiveOn: input.retroactiveOn ?? null,
    subsequentMonths: input.subsequentMonths ?? null,
    limitPerClaim: input.limitPerClaim ?? null,
    limitAggregate: input.limitAggregate ?? null,
    currency: input.currency ?? null,
    defenceCosts: input.defenceCosts ?? null,
  };
}

function textOf(text: string | null): string | null {
  return text?.trim() || null;
}
