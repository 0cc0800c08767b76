import type { Day, Refusal } from '@standing/kernel';
import { COUNTRIES } from '../countries.js';

/** Where somebody says that they practise: from a day on, both days practised; without a last day for as long as they do not say so. */
export type PracticeCountry = {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly from: Day;
  readonly until: Day | null;
};

/** Why it may not be said so: `INSURANCE_COUNTRY_UNKNOWN`, `INSURANCE_PRACTICE_DAYS` of a last day before the first. */
export function refusalsToPractise({ country, from, until }: PracticeCountry): Refusal[] {
  return [
    ...(COUNTRIES.includes(country) ? [] : [{ code: 'INSURANCE_COUNTRY_UNKNOWN', path: 'country' }]),
    ...(until === null || until >= from
      ? []
      : [{ code: 'INSURANCE_PRACTICE_DAYS', params: { startsOn: from }, path: 'until' }]),
  ];
}

/** Whether they practise there on the day. */
export function practises({ from, until }: PracticeCountry, day: Day): boolean {
  return from <= day && (until === null || day <= until);
}
