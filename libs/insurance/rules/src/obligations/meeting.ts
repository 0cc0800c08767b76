import type { Day, Refusal } from '@standing/kernel';
import { refusalsOfLength } from '../text.js';
import type { Obligation } from './obligation.js';

/** How a coach says that it stands: it is met; or it does not concern them, since they have no private clients. */
export type MeetingKind = 'met' | 'not-concerned';

/** What a coach says of an obligation, for themselves alone: from a day on, until another, or for as long as it stays so. */
export type Meeting = {
  readonly kind: MeetingKind;
  /** Who or what meets it; null where it does not concern them. */
  readonly words: string | null;
  readonly from: Day;
  readonly until: Day | null;
};

/** The longest words on what meets an obligation, in characters. */
export const LONGEST_MEETING = 120;

/**
 * Why it may not be said so: `INSURANCE_MEETING_WORDS` of what meets it without a word on it; `INSURANCE_MEETING_TOO_LONG`;
 * `INSURANCE_MEETING_DAYS` of a last day before the first; `INSURANCE_MEETING_CONCERNS` where it is asked of everybody.
 */
export function refusalsToMeet(
  { kind, words, from, until }: Meeting,
  { privateClientsOnly }: Pick<Obligation, 'privateClientsOnly'>,
): Refusal[] {
  const isUnsaid = kind === 'met' && (words ?? '').trim() === '';
  return [
    ...(isUnsaid ? [{ code: 'INSURANCE_MEETING_WORDS', path: 'words' }] : []),
    ...refusalsOfLength(words ?? '', 'words', LONGEST_MEETING, 'INSURANCE_MEETING_TOO_LONG'),
    ...(until === null || until >= from
      ? []
      : [{ code: 'INSURANCE_MEETING_DAYS', params: { startsOn: from }, path: 'until' }]),
    ...(kind === 'not-concerned' && !privateClientsOnly ? [{ code: 'INSURANCE_MEETING_CONCERNS', path: 'kind' }] : []),
  ];
}
