import { type Day, newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type EngagementKind, type ImportedClient, type ImportedRow, pseudonymKey } from '@standing/practice/rules';
import { Engagement } from '../engagements/engagement.entity.js';
import type { Batch } from './batch.js';

export type EngagementUsed = { readonly id: string; readonly kind: EngagementKind };

/**
 * The engagement of each client of the batch, in their order; those that there are not yet begin, on the first day of
 * their rows. Null for a client none of whose rows is kept.
 */
export async function engagementsToUse(
  { manager, bodyId }: Transaction,
  personId: string,
  { batchId, clients: given }: Batch,
  clients: readonly ImportedClient[],
  known: { readonly engagements: readonly Engagement[] },
  kept: readonly ImportedRow[],
): Promise<readonly (EngagementUsed | null)[]> {
  const firstDays = firstDaysOf(kept);
  const begun: Engagement[] = [];
  const used = clients.map(({ engagementId }, index) => {
    const there = known.engagements.find(({ id }) => id === engagementId);
    const startedOn = firstDays.get(index);
    if (there || startedOn === undefined) return there ?? null;
    const { pseudonym, kind } = given[index]!;
    const key = pseudonymKey(pseudonym);
    const engagement = {
      id: newId(),
      bodyId,
      personId,
      pseudonym: pseudonym.trim(),
      pseudonymKey: key,
      kind,
      startedOn,
    };
    begun.push(manager.create(Engagement, { ...engagement, endedOn: null, importId: batchId, withdrawnAt: null }));
    return engagement;
  });
  if (begun.length > 0) await manager.insert(Engagement, begun);
  return used;
}

function firstDaysOf(rows: readonly ImportedRow[]): ReadonlyMap<number, Day> {
  const days = new Map<number, Day>();
  for (const { client, heldOn } of rows) {
    const first = days.get(client);
    if (first === undefined || heldOn < first) days.set(client, heldOn);
  }
  return days;
}
