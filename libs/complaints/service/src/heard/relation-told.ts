import { isDeclaredTie } from '@standing/complaints/rules';
import type { DataOf } from '@standing/fact-kit';
import type { relationDeclared } from '@standing/identity/facts';
import type { HeardTransaction } from '@standing/platform/messaging';
import { keepRelation } from '../conflicts/keep-relation.js';

type Told = DataOf<typeof relationDeclared> & { readonly stands: boolean };

/** Keeps what a fact on a declared relation says. One that is not professional is no matter of cases, and is not kept. */
export async function relationTold(
  tx: HeardTransaction,
  { relationId: sourceId, personId, otherPersonId, kind, fromOn, untilOn, revision, stands }: Told,
): Promise<void> {
  if (!isDeclaredTie(kind)) return;
  const people = [personId, otherPersonId] as const;
  await keepRelation(tx, { source: 'declared', sourceId, people, kind, fromOn, untilOn, revision, stands });
}
