import type { Day, Refusal } from '@standing/kernel';
import { pseudonymKey, refusalsOfLength, refusalsOfWords } from '../starting.js';

/** What a sponsor may hear of the work: nothing, who was there, or what all three have agreed to tell. */
export type SponsorReceives = 'nothing' | 'attendance' | 'themes-agreed-by-three' | 'report-agreed-by-three';

/** With whom and how an engagement was agreed. Nobody is named: parties are pseudonyms (CF-1). */
export type EngagementTerms = {
  /** Who ordered the work and pays for it (commanditaire); null where the client did. */
  readonly sponsor: string | null;
  /** Who recommended it (prescripteur). */
  readonly prescriber: string | null;
  /** Where the work is done, by its two letters of ISO 3166-1. */
  readonly country: string | null;
  readonly agreedMinutes: number | null;
  /** The civil day, in the body's zone, on which it was agreed to end. */
  readonly agreedUntil: Day | null;
  /** Null where there is no sponsor. */
  readonly sponsorReceives: SponsorReceives | null;
};

export type TermsRequest = EngagementTerms & {
  /** The coach says on purpose that what looks like a name is none. */
  readonly nameIsPseudonym: boolean;
};

const COUNTRY = /^[A-Z]{2}$/;

/** The longest that can be agreed on, in minutes: a thousand hours. */
const MOST_MINUTES = 60_000;

/** Whether a sponsor stands beside the client: then the contract is between three. */
export function isTripartite(terms: Pick<EngagementTerms, 'sponsor'> | null): boolean {
  return terms !== null && terms.sponsor !== null;
}

/** Why an engagement was not agreed so. `last` is what was said before; it is superseded, and stays on record. */
export function refusalsOfTerms(
  request: TermsRequest,
  engagement: { readonly pseudonym: string; readonly startedOn: Day },
  last: EngagementTerms | null,
): Refusal[] {
  if (last && saysTheSame(request, last)) return [{ code: 'PRACTICE_TERMS_UNCHANGED' }];
  return [...refusalsOfParties(request, engagement.pseudonym), ...refusalsOfExtent(request, engagement.startedOn)];
}

function saysTheSame(one: EngagementTerms, other: EngagementTerms): boolean {
  const said = ({ sponsor, prescriber, country, agreedMinutes, agreedUntil, sponsorReceives }: EngagementTerms) =>
    JSON.stringify([sponsor, prescriber, country, agreedMinutes, agreedUntil, sponsorReceives]);
  return said(one) === said(other);
}

function refusalsOfParties(
  { sponsor, prescriber, sponsorReceives, nameIsPseudonym }: TermsRequest,
  client: string,
): Refusal[] {
  const ofParty = (party: string | null, path: string): Refusal[] => {
    if (party === null) return [];
    if (pseudonymKey(party) === '') return [{ code: 'PRACTICE_PARTY_MISSING', path }];
    return [...refusalsOfLength(party, path), ...refusalsOfWords(party, nameIsPseudonym, path)];
  };
  const isClient = sponsor !== null && pseudonymKey(sponsor) === pseudonymKey(client);
  return [
    ...ofParty(sponsor, 'sponsor'),
    ...ofParty(prescriber, 'prescriber'),
    ...(isClient ? [{ code: 'PRACTICE_SPONSOR_IS_CLIENT', path: 'sponsor' }] : []),
    ...((sponsor === null) === (sponsorReceives === null)
      ? []
      : [{ code: 'PRACTICE_RECEIVES_WITH_SPONSOR', path: 'sponsorReceives' }]),
  ];
}

function refusalsOfExtent({ country, agreedMinutes, agreedUntil }: EngagementTerms, startedOn: Day): Refusal[] {
  const refusals: Refusal[] = [];
  if (country !== null && !COUNTRY.test(country)) refusals.push({ code: 'PRACTICE_COUNTRY_UNKNOWN', path: 'country' });
  if (agreedMinutes !== null && (agreedMinutes <= 0 || agreedMinutes > MOST_MINUTES))
    refusals.push({ code: 'PRACTICE_AGREED_LENGTH', path: 'agreedMinutes' });
  if (agreedUntil !== null && agreedUntil < startedOn)
    refusals.push({ code: 'PRACTICE_AGREED_BEFORE_START', params: { startedOn }, path: 'agreedUntil' });
  return refusals;
}
