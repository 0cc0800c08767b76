import type { Day, Refusal } from '@standing/kernel';
import { LONGEST_TITLE } from '../recording.js';

/** From when until when a provider's events are kept: civil days in the body's zone; null has no end. */
export type ProviderDays = { readonly fromDay: Day; readonly untilDay: Day | null };
export type ProviderRequest = ProviderDays & { readonly name: string };

/** Why a training provider may not be kept so. */
export function refusalsToKeepProvider({ name, fromDay, untilDay }: ProviderRequest): Refusal[] {
  const refusals: Refusal[] = [];
  if (name.trim() === '') refusals.push({ code: 'CPD_PROVIDER_NAME_MISSING', path: 'name' });
  if (name.trim().length > LONGEST_TITLE)
    refusals.push({ code: 'CPD_PROVIDER_TOO_LONG', params: { longest: LONGEST_TITLE }, path: 'name' });
  if (untilDay !== null && untilDay < fromDay) refusals.push({ code: 'CPD_DAYS_REVERSED', path: 'untilDay' });
  return refusals;
}

/** Whether a provider is one on this day. */
export function providesOn({ fromDay, untilDay }: ProviderDays, day: Day): boolean {
  return fromDay <= day && (untilDay === null || day <= untilDay);
}
