import type { Place, PlacedText } from './lines.js';

/** The fields of a cover that are read from an attestation. Of countries and activities there may be several. */
export const PROPOSED_FIELDS = [
  'insurer',
  'broker',
  'policyReference',
  'insuredName',
  'startsOn',
  'endsOn',
  'activity',
  'territory',
  'country',
  'limitPerClaim',
  'limitAggregate',
  'defenceCosts',
  'trigger',
  'retroactiveOn',
  'subsequentMonths',
] as const;
export type ProposedField = (typeof PROPOSED_FIELDS)[number];

/** What to look at before a proposal is taken over: the name is not the member's; the cover goes on after its last day. */
export type ProposalNote = 'other-name' | 'tacit-renewal';

/** What was read for a field. */
export type Read = {
  readonly field: ProposedField;
  /** A text; a day; a number of months; an amount in minor units; or the code of a country, activity, trigger or defence. */
  readonly value: string;
  /** ISO 4217, of amounts alone. */
  readonly currency: string | null;
  /** The words that it was read from. */
  readonly quote: string;
  readonly place: Place;
};

export type Proposal = Read & {
  /** Whether nothing else was read for the field: of two that differ none is chosen. */
  readonly sure: boolean;
  readonly note: ProposalNote | null;
};

/** The longest quote, in characters. */
const LONGEST_QUOTE = 300;

/** What was read, from these words; nothing where the words are too many to be shown beside it. */
export function read(field: ProposedField, value: string, from: PlacedText, currency: string | null = null): Read[] {
  const { text: quote, ...place } = from;
  return value === '' || quote.length > LONGEST_QUOTE ? [] : [{ field, value, currency, quote, place }];
}
