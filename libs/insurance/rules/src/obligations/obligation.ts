import type { Day, Refusal } from '@standing/kernel';
import { COUNTRIES } from '../countries.js';
import { refusalsOfLength } from '../text.js';

/** When an obligation is asked for: from a day on, until another; both asked, civil days in the body's zone. */
export type ObligationDays = { readonly from: Day; readonly until: Day | null };

/** What a country asks of whoever practises there, as the body keeps it (LG-1). */
export type Obligation = ObligationDays & {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly titleFr: string;
  readonly titleEn: string;
  /** What shows that it is met, in one sentence. */
  readonly shownByFr: string;
  readonly shownByEn: string;
  /** Where it stands, in words. */
  readonly source: string;
  /** Whether it is asked only of those who have private clients. */
  readonly privateClientsOnly: boolean;
};

/** The longest title, and the longest sentence and source, in characters. */
export const LONGEST_OBLIGATION_TITLE = 120;
export const LONGEST_OBLIGATION_TEXT = 300;

/**
 * Why an obligation may not be set so: `INSURANCE_COUNTRY_UNKNOWN`; `INSURANCE_OBLIGATION_TEXT` of a text that says nothing and
 * `INSURANCE_OBLIGATION_TOO_LONG`; `INSURANCE_OBLIGATION_FROM` of a day that is over, since nobody is asked for more afterwards;
 * `INSURANCE_OBLIGATION_DAYS` of a last day before the first.
 */
export function refusalsToSetObligation(obligation: Obligation, today: Day): Refusal[] {
  const { country, from, until } = obligation;
  return [
    ...(COUNTRIES.includes(country) ? [] : [{ code: 'INSURANCE_COUNTRY_UNKNOWN', path: 'country' }]),
    ...refusalsOfTexts(obligation),
    ...(from < today ? [{ code: 'INSURANCE_OBLIGATION_FROM', params: { today }, path: 'from' }] : []),
    ...(until === null || until >= from
      ? []
      : [{ code: 'INSURANCE_OBLIGATION_DAYS', params: { startsOn: from }, path: 'until' }]),
  ];
}

/**
 * Why it may not end on a day: `INSURANCE_OBLIGATION_OVER` where it is over; `INSURANCE_OBLIGATION_DAYS` of a last day before the
 * first; and `INSURANCE_OBLIGATION_END` of a day that is over: what was asked yesterday was asked.
 */
export function refusalsToEndObligation({ from, until }: ObligationDays, endsOn: Day, today: Day): Refusal[] {
  if (until !== null && until < today) return [{ code: 'INSURANCE_OBLIGATION_OVER', params: { endsOn: until } }];
  if (endsOn < from) return [{ code: 'INSURANCE_OBLIGATION_DAYS', params: { startsOn: from }, path: 'endsOn' }];
  return endsOn < today ? [{ code: 'INSURANCE_OBLIGATION_END', params: { today }, path: 'endsOn' }] : [];
}

function refusalsOfTexts({ titleFr, titleEn, shownByFr, shownByEn, source }: Obligation): Refusal[] {
  const titles = Object.entries({ titleFr, titleEn });
  const texts = Object.entries({ shownByFr, shownByEn, source });
  const isBlank = ([, text]: [string, string]) => text.trim() === '';
  const tooLong = ([path, text]: [string, string], longest: number) =>
    refusalsOfLength(text, path, longest, 'INSURANCE_OBLIGATION_TOO_LONG');
  return [
    ...[...titles, ...texts].filter(isBlank).map(([path]) => ({ code: 'INSURANCE_OBLIGATION_TEXT', path })),
    ...titles.flatMap((one) => tooLong(one, LONGEST_OBLIGATION_TITLE)),
    ...texts.flatMap((one) => tooLong(one, LONGEST_OBLIGATION_TEXT)),
  ];
}
