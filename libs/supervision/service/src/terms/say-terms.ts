import { newId } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import type { Side, TermsContent, TermsState } from '@standing/supervision/rules';
import { AgreementTermsRow, TermsAnswerRow } from './agreement-terms.entity.js';

/** Adds a version of the terms of an agreement that is locked; it waits for the other. */
export async function sayTerms(
  { manager, bodyId, today, now: recordedAt }: Transaction,
  agreementId: string,
  { form, everyWeeks, minutes, limits }: TermsContent,
  proposedBy: Side,
): Promise<string> {
  const seq = 1 + (await manager.countBy(AgreementTermsRow, { bodyId, agreementId }));
  const id = newId();
  const said = { form, everyWeeks, minutes, limits: [...new Set(limits)], proposedBy };
  await manager.insert(AgreementTermsRow, { ...said, id, bodyId, agreementId, seq, proposedOn: today, recordedAt });
  return id;
}

/** The version that waits for its answer; null where none does. */
export async function waitingTerms(
  { manager, bodyId }: Transaction,
  agreementId: string,
): Promise<AgreementTermsRow | null> {
  const last = await manager.findOne(AgreementTermsRow, { where: { bodyId, agreementId }, order: { seq: 'DESC' } });
  if (last === null) return null;
  return (await manager.existsBy(TermsAnswerRow, { bodyId, termsId: last.id })) ? null : last;
}

/** Adds what became of a version. */
export async function closeTerms(
  { manager, bodyId, today: answeredOn, now: recordedAt }: Transaction,
  { id: termsId }: AgreementTermsRow,
  answer: Exclude<TermsState, 'waiting'>,
): Promise<void> {
  await manager.insert(TermsAnswerRow, { termsId, bodyId, answer, answeredOn, recordedAt });
}
