import type { Transaction } from '@standing/platform/messaging';
import type { EntityTarget } from 'typeorm';
import { ApplicationReportRow, DraftReportRow } from '../answers/application-report.entity.js';
import { ApplicationWordsRow, DraftWordsRow } from '../answers/application-words.entity.js';
import type { ApplicationDraftRow } from './application-draft.entity.js';
import { nextRevision, stepSeenAsItIs } from './locked-application-draft.js';

/** What another context vouched for and a member took over into a step of their draft. */
type TakenOver = { readonly bodyId: string; readonly draftId: string; readonly revision: number };

/**
 * Empties a step in which something can be taken over: the draft's next revision, at which something else may be put there.
 * `Stale` where the step is not as the member saw it; it is seen at 0 while nothing is in it.
 */
export async function emptyStep(
  tx: Transaction,
  draft: ApplicationDraftRow,
  kind: EntityTarget<TakenOver>,
  seen: number,
): Promise<number> {
  const { manager, bodyId } = tx;
  const held = await manager.findOneBy(kind, { bodyId, draftId: draft.id });
  stepSeenAsItIs({ revision: held?.revision ?? 0 }, { revision: seen });

  const revision = await nextRevision(tx, draft);
  await manager.delete(kind, { bodyId, draftId: draft.id });
  return revision;
}

/** What was taken over into the draft goes with the application as it is. */
export async function freezeTakenOver(
  { manager, bodyId }: Transaction,
  draftId: string,
  applicationId: string,
): Promise<void> {
  const report = await manager.findOneBy(DraftReportRow, { bodyId, draftId });
  if (report !== null) {
    const { reportId, text, sha256, supervisorSignedOn, applicantSignedOn, addressChecked } = report;
    const signed = { text, sha256, supervisorSignedOn, applicantSignedOn, addressChecked };
    await manager.insert(ApplicationReportRow, { applicationId, bodyId, reportId, ...signed });
  }
  const handed = await manager.findOneBy(DraftWordsRow, { bodyId, draftId });
  if (handed === null) return;
  const { text, sha256 } = handed;
  await manager.insert(ApplicationWordsRow, { applicationId, bodyId, text, sha256 });
}
