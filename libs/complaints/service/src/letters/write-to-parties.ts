import { isReached, type LetterTemplate, type Progress, RECIPIENTS } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { CaseRow } from '../cases/case.entity.js';
import { loadCase } from '../cases/load-case.js';
import { writeLetter } from './write-letter.js';

/** Writes to each party who may be written to of what is no step of their case. */
export async function writeToParties(
  tx: Transaction,
  caseId: string,
  template: LetterTemplate,
  said?: Progress,
): Promise<void> {
  const theCase = await loadCase(tx, caseId);
  const { nameVisibility } = await tx.manager.findOneByOrFail(CaseRow, { bodyId: tx.bodyId, id: caseId });
  for (const to of RECIPIENTS)
    if (isReached(to, { theCase, nameVisibility }))
      await writeLetter(tx, caseId, theCase, { to, template, ...(said && { said }) });
}
