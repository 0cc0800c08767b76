import { addDays, addMonths, type Day, type Refusal } from '@standing/kernel';
import type { CoverContent } from './content.js';
import { COUNTRIES } from './countries.js';
import { type CoverDays, type CoverStatus, overlap, stands } from './cover.js';
import { refusalsOfTerms } from './terms.js';
import { refusalsOfLength } from './text.js';

/** What a coach sends: the cover, and whether it is meant to stand beside another of the same policy. */
export type CoverRequest = CoverContent & {
  /** The coach says on purpose that the same policy covers these days twice. */
  readonly acceptOverlap: boolean;
};

/** What has to be known of the coach's other covers. */
export type OtherCover = CoverDays & { readonly policyReference: string; readonly status: CoverStatus };

/** The longest name of an insurer and the longest reference, in characters. */
export const LONGEST_INSURER = 120;
export const LONGEST_POLICY = 60;

/** Insurers attest for a year, rarely for three: what is longer has a wrong year in it. */
export const LONGEST_MONTHS = 36;

/** For five years at the least a guarantee that claims trigger answers after its end (L124-5): older ones say nothing more. */
export const ENDED_MONTHS = 60;

/**
 * Why a coach may not declare this cover, or set one right to this. `others` are the coach's covers but the one that is
 * set right. `INSURANCE_INSURER_MISSING`, `INSURANCE_INSURER_TOO_LONG`, `INSURANCE_POLICY_MISSING`,
 * `INSURANCE_POLICY_TOO_LONG`, `INSURANCE_ENDS_BEFORE_START`, `INSURANCE_TOO_LONG`, `INSURANCE_ENDED_LONG_AGO`,
 * `INSURANCE_COUNTRY_MISSING`, `INSURANCE_COUNTRY_UNKNOWN`, `INSURANCE_ACTIVITY_MISSING`, those of `refusalsOfTerms`, and as
 * a question `INSURANCE_SAME_POLICY_OVERLAPS`.
 */
export function refusalsToDeclare(request: CoverRequest, others: readonly OtherCover[], today: Day): Refusal[] {
  return [
    ...refusalsOfText(request.insurer, 'insurer', 'INSURANCE_INSURER_MISSING', [
      LONGEST_INSURER,
      'INSURANCE_INSURER_TOO_LONG',
    ]),
    ...refusalsOfText(request.policyReference, 'policyReference', 'INSURANCE_POLICY_MISSING', [
      LONGEST_POLICY,
      'INSURANCE_POLICY_TOO_LONG',
    ]),
    ...refusalsOfDays(request, today),
    ...refusalsOfReach(request),
    ...refusalsOfTerms(request, request.startsOn),
    ...refusalsOfOverlap(request, others),
  ];
}

/** By this two references are one policy: case, spaces and punctuation make no difference. */
export function policyKey(reference: string): string {
  return reference.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function refusalsOfText(
  text: string,
  path: string,
  missing: string,
  [longest, tooLong]: readonly [number, string],
): Refusal[] {
  if (text.trim() === '') return [{ code: missing, path }];
  return refusalsOfLength(text, path, longest, tooLong);
}

function refusalsOfDays({ startsOn, endsOn }: CoverDays, today: Day): Refusal[] {
  const path = 'endsOn';
  if (endsOn < startsOn) return [{ code: 'INSURANCE_ENDS_BEFORE_START', params: { startsOn }, path }];
  const refusals: Refusal[] = [];
  if (endsOn > addDays(addMonths(startsOn, LONGEST_MONTHS), -1))
    refusals.push({ code: 'INSURANCE_TOO_LONG', params: { months: LONGEST_MONTHS }, path });
  if (endsOn < addMonths(today, -ENDED_MONTHS))
    refusals.push({ code: 'INSURANCE_ENDED_LONG_AGO', params: { months: ENDED_MONTHS }, path });
  return refusals;
}

function refusalsOfReach({ countries, activities }: CoverContent): Refusal[] {
  const unknown = countries.find((code) => !COUNTRIES.includes(code));
  return [
    ...(countries.length === 0 ? [{ code: 'INSURANCE_COUNTRY_MISSING', path: 'countries' }] : []),
    ...(unknown === undefined ? [] : [{ code: 'INSURANCE_COUNTRY_UNKNOWN', path: 'countries' }]),
    ...(activities.length === 0 ? [{ code: 'INSURANCE_ACTIVITY_MISSING', path: 'activities' }] : []),
  ];
}

/** One policy has one period at a time: two that share days are probably one, declared twice. */
function refusalsOfOverlap(request: CoverRequest, others: readonly OtherCover[]): Refusal[] {
  const key = policyKey(request.policyReference);
  const twice = others.find(
    (other) => stands(other.status) && policyKey(other.policyReference) === key && overlap(other, request),
  );
  if (key === '' || twice === undefined || request.acceptOverlap) return [];
  const { startsOn, endsOn } = twice;
  return [{ code: 'INSURANCE_SAME_POLICY_OVERLAPS', params: { startsOn, endsOn }, path: 'acceptOverlap' }];
}
