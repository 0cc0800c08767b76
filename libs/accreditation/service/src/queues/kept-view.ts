import { keptName, refusalsToKeepView, type ViewQuery } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { isRegistrar } from './application-queue.queries.js';
import { refuseOutsider } from './reads-queue.js';
import { SavedViewRow } from './saved-view.entity.js';

/** What a view is called, who sees it, and what it asks. */
export type ViewSaid = Pick<SavedViewRow, 'name' | 'shared'> & {
  readonly query: readonly { readonly name: string; readonly value: string }[];
};

/**
 * The view as it is kept, beside the owner's others: no other of theirs is kept meanwhile. Refusals: see
 * `refusalsToKeepView`.
 */
export async function keptView(
  tx: Transaction,
  view: Pick<SavedViewRow, 'id' | 'queue'>,
  { name: said, shared, query: parameters }: ViewSaid,
  actor: Member,
): Promise<Pick<SavedViewRow, 'name' | 'shared' | 'query'>> {
  const { manager, bodyId } = tx;
  const { id, queue } = view;
  const { personId: ownerId } = actor;
  refuseOutsider(queue, actor);
  await oneAtATime(tx, `views ${ownerId}`);
  const views = await manager.findBy(SavedViewRow, { bodyId, ownerId, queue });
  const others = views.filter((other) => other.id !== id).map((other) => other.name);
  const name = keptName(said);
  const query: ViewQuery = Object.fromEntries(parameters.map((one) => [one.name, one.value]));
  const registrar = isRegistrar(actor);
  refuseIfAny(refusalsToKeepView({ queue, name, isShared: shared, query, others, isRegistrar: registrar }));
  return { name, shared, query };
}
