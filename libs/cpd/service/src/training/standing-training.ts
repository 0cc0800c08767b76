import { NotFound, Stale } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { EventRevision, ProviderRevision } from './training.entities.js';

/** Which record is changed, at the version that was read; null for a new one. */
export type Changed = { readonly id: string; readonly version: number } | null;

/** The revision of a provider that stands. `NotFound` where there is none. */
export async function standingProvider({ manager, bodyId }: Transaction, id: string): Promise<ProviderRevision> {
  const found = await manager.findOne(ProviderRevision, { where: { bodyId, id }, order: { revision: 'DESC' } });
  if (!found) throw new NotFound('training provider');
  return found;
}

/** The revision of an event that stands. `NotFound` where there is none. */
export async function standingEvent({ manager, bodyId }: Transaction, id: string): Promise<EventRevision> {
  const found = await manager.findOne(EventRevision, { where: { bodyId, id }, order: { revision: 'DESC' } });
  if (!found) throw new NotFound('training event');
  return found;
}

/** `Stale` when a record has risen since it was read. */
export function asRead({ version }: { readonly version: number }, { revision }: { readonly revision: number }): void {
  if (version !== revision) throw new Stale({ version }, { version: revision });
}
