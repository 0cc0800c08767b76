import type { Day, Refusal } from '@standing/kernel';

/** Why a letter cannot have come on that day: it is yet to come. That it follows the charges, the order of a case says. */
export function refusalsOfServiceDay(on: Day, today: Day): Refusal[] {
  return on > today ? [{ code: 'COMPLAINTS_TIME_IN_FUTURE', path: 'on' }] : [];
}
