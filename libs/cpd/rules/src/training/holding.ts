import type { Refusal } from '@standing/kernel';
import type { CategoryMinutes } from '../dividing.js';
import { type Activity, refusalsToRecord } from '../recording.js';
import { type ProviderDays, providesOn } from './providing.js';

export type EventRequest = Activity & { readonly categories: readonly CategoryMinutes[] };

/**
 * Why an event may not be kept so: it is held to all that an activity made of it will be held to, and lies within the days of
 * its provider; null is the body itself, which is always there. An event may be yet to come.
 */
export function refusalsToHold(event: EventRequest, provider: ProviderDays | null): Refusal[] {
  const asActivity = { ...event, reflection: '-', namesMeant: true, provider: null, acceptDuplicate: true };
  const refusals = refusalsToRecord(asActivity, [], event.lastDay);
  const isThere = provider === null || (providesOn(provider, event.firstDay) && providesOn(provider, event.lastDay));
  return isThere ? refusals : [...refusals, { code: 'CPD_PROVIDER_NOT_THEN', path: 'providerId' }];
}
