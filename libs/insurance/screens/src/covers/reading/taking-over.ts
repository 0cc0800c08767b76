import { type ResultOf, writtenAmount } from '@standing/web-core';
import type { coverReadingQuery } from '../cover.queries.js';
import type { CoverValues } from '../cover-values.js';

export type Proposal = ResultOf<typeof coverReadingQuery>['coverReading']['proposals'][number];

/**
 * How a proposal stands to the form: it can be taken over, is in it already, or something else is; it is the coach's own
 * name, which is left out; or it belongs to claims, which are not the trigger.
 */
export type Standing = 'open' | 'taken' | 'differs' | 'own-name' | 'needs-claim';

export function standingOf(proposal: Proposal, values: CoverValues): Standing {
  const { field, note } = proposal;
  if (field === 'INSURED_NAME' && note !== 'OTHER_NAME' && values.kind !== 'EMPLOYER_LETTER') return 'own-name';
  if ((field === 'RETROACTIVE_ON' || field === 'SUBSEQUENT_MONTHS') && values.trigger !== 'CLAIM') return 'needs-claim';
  if (field === 'ACTIVITY') return values.activities.includes(codeOf(proposal)) ? 'taken' : 'open';
  if (field === 'COUNTRY') return values.countries.includes(proposal.value) ? 'taken' : 'open';
  const changes = changesOf(proposal, values);
  const names = namesIn(changes);
  if (names.every((name) => values[name] === changes[name])) return 'taken';
  return names.some((name) => isSaid(values, name) && values[name] !== changes[name]) ? 'differs' : 'open';
}

/** What the fields of the form are when a proposal is taken over. */
export function changesOf(proposal: Proposal, values: CoverValues): Partial<CoverValues> {
  const { field, value, currency } = proposal;
  switch (field) {
    case 'INSURER':
      return { insurer: value };
    case 'BROKER':
      return { broker: value };
    case 'POLICY_REFERENCE':
      return { policyReference: value };
    case 'INSURED_NAME':
      return { insuredName: value };
    case 'STARTS_ON':
      return { startsOn: value };
    case 'ENDS_ON':
      return { endsOn: value };
    case 'ACTIVITY':
      return { activities: [...values.activities, codeOf(proposal)] };
    case 'TERRITORY':
      return { territory: value };
    case 'COUNTRY':
      return { countries: [...values.countries, value] };
    case 'LIMIT_PER_CLAIM':
      return { limitPerClaim: writtenAmount(Number(value), currency ?? 'EUR'), currency: currency ?? 'EUR' };
    case 'LIMIT_AGGREGATE':
      return { limitAggregate: writtenAmount(Number(value), currency ?? 'EUR'), currency: currency ?? 'EUR' };
    case 'DEFENCE_COSTS':
      return { defenceCosts: codeOf(proposal) };
    case 'TRIGGER':
      return { trigger: codeOf(proposal) };
    case 'RETROACTIVE_ON':
      return { retroactiveOn: value };
    case 'SUBSEQUENT_MONTHS':
      return { subsequentMonths: value };
  }
}

/** All that is unambiguous and stands in the way of nothing: what is typed stays, and another's name is left to the reader. */
export function withAllSure(proposals: readonly Proposal[], values: CoverValues): CoverValues {
  return proposals
    .filter(({ sure, note }) => sure && note !== 'OTHER_NAME')
    .reduce(
      (all, proposal) => (standingOf(proposal, all) === 'open' ? { ...all, ...changesOf(proposal, all) } : all),
      values,
    );
}

/** A code as the form writes it: `team-coaching` is `TEAM_COACHING`. */
export function codeOf({ value }: Proposal): string {
  return value.toUpperCase().replaceAll('-', '_');
}

function namesIn(changes: Partial<CoverValues>): (keyof CoverValues)[] {
  return Object.keys(changes) as (keyof CoverValues)[];
}

/** The currency is said once there is an amount: before, it is only the one that the form begins with. */
function isSaid(values: CoverValues, name: keyof CoverValues): boolean {
  if (name === 'currency') return `${values.limitPerClaim}${values.limitAggregate}`.trim() !== '';
  const value = values[name];
  return value !== null && value.length > 0;
}
