import type { Day, Refusal } from '@standing/kernel';
import { refusalsToAskForRelief } from './asking-relief.js';
import type { Relief } from './relief.js';

/** Nobody grants relief to themself. */
export function refusalsOfOwnRelief(personId: string, deciderId: string): Refusal[] {
  return personId === deciderId ? [{ code: 'ACCREDITATION_RELIEF_OWN' }] : [];
}

/** Every reason why this person may not answer it. */
export function refusalsToAnswerRelief({ personId, status }: Relief, deciderId: string): Refusal[] {
  return [...refusalsOfOwnRelief(personId, deciderId), ...refusalsOfAnsweredRelief(status)];
}

/** Why it cannot be answered or taken back: it was before. */
export function refusalsOfAnsweredRelief(status: Relief['status']): Refusal[] {
  return status === 'asked' ? [] : [{ code: 'ACCREDITATION_RELIEF_ANSWERED', params: { status } }];
}

/** Every reason why relief that was granted may not end with this day; null takes it back as a whole. */
export function refusalsToEndRelief({ status, fromOn, untilOn }: Relief, lastDay: Day | null): Refusal[] {
  if (status !== 'granted') return [{ code: 'ACCREDITATION_RELIEF_NOT_GRANTED' }];
  if (lastDay === null || (lastDay >= fromOn && lastDay < untilOn)) return [];
  return [{ code: 'ACCREDITATION_RELIEF_END_OUTSIDE', params: { from: fromOn, until: untilOn }, path: 'lastDay' }];
}

/** Every reason why the days of granted relief may not be corrected to these. */
export function refusalsToCorrectRelief(
  relief: Relief,
  days: Pick<Relief, 'fromOn' | 'untilOn'>,
  others: readonly Relief[],
  { deciderId, today }: { readonly deciderId: string; readonly today: Day },
): Refusal[] {
  if (relief.status !== 'granted') return [{ code: 'ACCREDITATION_RELIEF_NOT_GRANTED' }];
  const rest = others.filter(({ id }) => id !== relief.id);
  return [
    ...refusalsOfOwnRelief(relief.personId, deciderId),
    ...refusalsToAskForRelief({ ...relief, ...days }, rest, today),
  ];
}
