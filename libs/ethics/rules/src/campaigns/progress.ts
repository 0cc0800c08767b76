import { addDays, type Day, daysBetween } from '@standing/kernel';

/** How many signed in a week of a campaign, which begins with its first day. */
export type WeekOfCampaign = { readonly fromOn: Day; readonly signed: number };

/**
 * The weeks of a campaign to its last day or to today, and how many signed in each. Whoever had signed when it was opened is
 * counted in the first.
 */
export function weeksOf(openedOn: Day, lastOn: Day, signedOn: readonly Day[]): WeekOfCampaign[] {
  const weekOf = (day: Day) => Math.max(0, Math.floor(daysBetween(openedOn, day) / 7));
  return Array.from({ length: weekOf(lastOn) + 1 }, (_, week) => ({
    fromOn: addDays(openedOn, 7 * week),
    signed: signedOn.filter((day) => Math.min(weekOf(day), weekOf(lastOn)) === week).length,
  }));
}
