import { type Day, isDay, type Refusal } from '@standing/kernel';
import type { ReachedBy } from '../taken-down.js';

/** How a letter came to somebody who does not read it on the pages of the body. */
export const SENT_BY = ['registered-post', 'handed-over', 'told-by-phone'] as const;
export type SentBy = (typeof SENT_BY)[number];

/** What somebody of the staff did with a letter, and by what that is proved. */
export type Sending = {
  readonly by: SentBy;
  /** The civil day, in the body's zone, on which it was posted, handed over or read out. */
  readonly on: Day;
  /** The number on the slip of a registered letter; null otherwise. */
  readonly number: string | null;
};

const NUMBER = /^[0-9A-Z]{8,20}$/;

/** Whether the letters to whoever complains are for somebody of the staff to send: where they were taken down and are reached by post or telephone. */
export function isSentByStaff(reachedBy: ReachedBy): boolean {
  return reachedBy === 'post' || reachedBy === 'phone';
}

/** The number on a slip as it is kept: in capitals, without spaces. */
export function slipNumber(typed: string): string {
  return typed.replaceAll(/\s/g, '').toUpperCase();
}

/** Why a letter that was written on this day cannot have been sent so. A registered letter is proved by its number. */
export function refusalsToSend({ by, on, number }: Sending, writtenOn: Day, today: Day): Refusal[] {
  const isRegistered = by === 'registered-post';
  return [
    ...refusalsOfDay(on, writtenOn, today),
    ...(isRegistered && !NUMBER.test(number ?? '') ? [{ code: 'COMPLAINTS_SLIP_NUMBER_MISSING', path: 'number' }] : []),
    ...(!isRegistered && number !== null ? [{ code: 'COMPLAINTS_SLIP_NUMBER_NOT_ASKED', path: 'number' }] : []),
  ];
}

function refusalsOfDay(on: Day, writtenOn: Day, today: Day): Refusal[] {
  if (!isDay(on) || on > today) return [{ code: 'COMPLAINTS_SENT_IN_FUTURE', path: 'on' }];
  return on < writtenOn ? [{ code: 'COMPLAINTS_SENT_BEFORE_WRITTEN', path: 'on' }] : [];
}
