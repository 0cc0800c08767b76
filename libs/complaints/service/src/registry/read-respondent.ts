import { Injectable } from '@nestjs/common';
import { type CaseFunction, DECLARING } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { NotFound } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { functionOf } from '../cases/case-in-hand.js';
import { isShutOut } from '../conflicts/shut-out.js';
import { CaseRow } from '../cases/case.entity.js';
import { CaseTexts } from '../cases/case-texts.js';
import { loadCase } from '../cases/load-case.js';
import { nameOfRespondent } from '../cases/respondent-name.js';
import { auditedReading } from '../managing/audited-reading.js';
import type { CaseToJoin } from './registry.graphql.js';
import { caseToKeep } from './reach.js';

/** Before a registrar or somebody who was appointed declares anything, they read whom the case concerns, and nothing else (R7). */
@Injectable()
export class ReadRespondent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The name; each reading is in the audit. `NotFound` for whoever neither may keep the case nor was appointed in it. */
  execute(caseId: string, request: string, actor: Member): Promise<CaseToJoin> {
    const action = 'complaints.read-respondent';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { row, as } = await caseToJoin(tx, actor, caseId);
      const { id, reference } = row;
      return { id, reference, function: as, respondentName: await nameOfRespondent(this.texts, tx, id) };
    });
  }
}

/** A case in which somebody was appointed, or of which they may become the registrar. */
export async function caseToJoin(
  tx: Transaction,
  actor: Member,
  caseId: string,
): Promise<{ row: CaseRow; as: CaseFunction }> {
  const theCase = await loadCase(tx, caseId);
  const as = await functionOf(tx, actor.personId, caseId, DECLARING);
  if (as === undefined) return { row: await caseToKeep(tx, actor, caseId, theCase), as: 'registrar' };
  if (await isShutOut(tx, actor.personId, caseId)) throw new NotFound('case');
  return { row: await tx.manager.findOneByOrFail(CaseRow, { bodyId: tx.bodyId, id: caseId }), as };
}
