import type { Criterion } from '@standing/accreditation/requirements';
import { criteriaOf } from '@standing/accreditation/requirements';
import { NotFound, Stale } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { schemeInForce } from '../schemes/scheme-in-force.js';
import { ApplicationDraftRow } from './application-draft.entity.js';

/** The person's draft, locked to the end of the transaction. Not found while they have none. */
export async function lockedApplicationDraft(
  { manager, bodyId }: Transaction,
  personId: string,
): Promise<ApplicationDraftRow> {
  const draft = await manager.findOne(ApplicationDraftRow, {
    where: { bodyId, personId },
    lock: { mode: 'pessimistic_write' },
  });
  if (draft === null) throw new NotFound('application draft');
  return draft;
}

/** Throws `Stale` with both where a step is no longer the one that the member saw. */
export function stepSeenAsItIs<Step extends { readonly revision: number }>(step: Step, seen: Step): void {
  if (step.revision !== seen.revision) throw new Stale(seen, step);
}

/** Saves changes of a draft as its next revision, which it returns. */
export async function nextRevision(
  { manager, bodyId, now: changedAt }: Transaction,
  { id, revision: before }: ApplicationDraftRow,
  changes: (revision: number) => Partial<ApplicationDraftRow> = () => ({}),
): Promise<number> {
  const revision = before + 1;
  await manager.update(ApplicationDraftRow, { bodyId, id }, { ...changes(revision), revision, changedAt });
  return revision;
}

/** What people would look at for the level if the application were sent today. */
export async function criteriaToday(tx: Transaction, level: string): Promise<readonly Criterion[]> {
  const version = await schemeInForce(tx);
  return version ? criteriaOf(version.document, level) : [];
}
