import type { Day, Refusal } from '@standing/kernel';
import { refusalsOfAvailability, refusalsOfNewAgreement, type Barred } from './right.js';

/** Languages in which a supervisor can say that they work, by ISO 639-1. */
export const LANGUAGES: readonly string[] =
  'ar bg ca cs da de el en es et eu fi fr ga he hi hr hu is it ja ko lb lt lv mt nl no pl pt ro ru sk sl sr sv tr uk zh'.split(
    ' ',
  );

/** Countries where a supervisor can say that they work: those of Europe and the French-speaking ones, by ISO 3166-1. */
export const COUNTRIES: readonly string[] =
  'AD AL AT BA BE BF BG BI BJ CA CD CF CG CH CI CM CY CZ DE DJ DK DZ EE ES FI FR GA GB GN GR HR HT HU IE IS IT KM LI LT LU LV MA MC MD ME MG MK ML MT MU NE NL NO PL PT RO RS RW SC SE SI SK SM SN TD TG TN TR UA US VA VU'.split(
    ' ',
  );

/** The most places that a supervisor can say they have left. */
export const MOST_PLACES = 20;

/** What a supervisor says of themselves in the directory: no text of their own. */
export type Listing = {
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  /** How many more coaches they can take, 0 to 20. */
  readonly places: number;
  /** Whether they also supervise at a distance. */
  readonly remote: boolean;
};

/** What must hold for a supervisor to be shown in the directory. */
export type Listable = {
  readonly vettedOn: Day | null;
  readonly barred: readonly Barred[];
  readonly isAvailable: boolean;
};

/**
 * Why a supervisor cannot be in the directory: `SUPERVISION_NOT_VETTED` (the body has not checked the address),
 * `SUPERVISION_SUPERVISES_NO_LONGER`, `SUPERVISION_SUPERVISES_NOT_NOW`, `SUPERVISION_SUPERVISOR_UNAVAILABLE`.
 */
export function refusalsToBeListed({ vettedOn, barred, isAvailable }: Listable, today: Day): Refusal[] {
  return [
    ...(vettedOn === null ? [{ code: 'SUPERVISION_NOT_VETTED' }] : []),
    ...refusalsOfNewAgreement(barred, today),
    ...refusalsOfAvailability(isAvailable),
  ];
}

/** Why this cannot be said in the directory: `SUPERVISION_LANGUAGE_UNKNOWN`, `SUPERVISION_COUNTRY_UNKNOWN` (of the two, none or one that is not on the list), `SUPERVISION_PLACES_OUT_OF_RANGE`. */
export function refusalsOfListing({ languages, countries, places }: Listing): Refusal[] {
  const refusals: Refusal[] = [];
  if (!someOf(languages, LANGUAGES)) refusals.push({ code: 'SUPERVISION_LANGUAGE_UNKNOWN', path: 'languages' });
  if (!someOf(countries, COUNTRIES)) refusals.push({ code: 'SUPERVISION_COUNTRY_UNKNOWN', path: 'countries' });
  if (places < 0 || places > MOST_PLACES)
    refusals.push({ code: 'SUPERVISION_PLACES_OUT_OF_RANGE', params: { most: MOST_PLACES }, path: 'places' });
  return refusals;
}

function someOf(codes: readonly string[], known: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => known.includes(code));
}
