import { type Case, earlierFinding, type Panel, readsHistory, respondentOf } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { IsNull, Not } from 'typeorm';
import { CaseEventRow } from '../cases/case-event.entity.js';
import type { CaseTexts } from '../cases/case-texts.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { eventOf } from '../cases/load-case.js';
import { readCharges } from '../cases/read-charges.js';
import type { FindingInAnotherCase } from './deliberation.graphql.js';

/**
 * What was found before in this body about the member whom the case concerns, the latest first; null while it is closed to the
 * reader. Nothing of those cases but the outcome, its day and the clauses; that each was read is in its own audit.
 */
export async function earlierFindings(
  texts: CaseTexts,
  tx: Transaction,
  caseId: string,
  theCase: Case,
  panel: Panel,
): Promise<FindingInAnotherCase[] | null> {
  const personId = respondentOf(theCase, tx.today);
  if (personId === null || !readsHistory(panel, theCase)) return null;
  const { manager, bodyId, today } = tx;
  const where = { bodyId, personId, function: 'respondent', caseId: Not(caseId), endedOn: IsNull() } as const;
  const findings: FindingInAnotherCase[] = [];
  for (const other of await manager.findBy(FunctionHeld, where)) {
    const rows = await manager.find(CaseEventRow, { where: { bodyId, caseId: other.caseId }, order: { seq: 'asc' } });
    const found = earlierFinding({ events: rows.map(eventOf) }, today);
    if (!found) continue;
    const { outcome, decidedOn, terms } = found;
    const { clauses } = await readCharges(texts, tx, other.caseId);
    findings.push({ outcome, decidedOn, sanction: terms, clauses });
    await tx.audit('complaints.read-earlier-finding', other.caseId);
  }
  return findings.toSorted((one, next) => (one.decidedOn < next.decidedOn ? 1 : -1));
}
