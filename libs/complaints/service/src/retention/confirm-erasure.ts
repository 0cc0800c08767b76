import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { keptUntil, refusalsToConfirmErasure } from '@standing/complaints/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { CaseKeys } from '@standing/platform/sealed-text';
import { CaseKeyRow } from '../cases/case-key.entity.js';
import { CaseText } from '../cases/case-text.entity.js';
import { EntryText } from '../cases/entry-text.entity.js';
import { caseToErase, type ErasingInHand } from './erasing-case.js';
import { FinishErasure } from './finish-erasure.js';
import { Erasure } from './retention.entity.js';

/** The second key: another registrar confirms, and the case's key is destroyed. Its rows go after that, at once. */
@Injectable()
export class ConfirmErasure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: CaseKeys,
    private readonly finish: FinishErasure,
  ) {}

  /** The id of what is left of it. Refusals: see `refusalsToConfirmErasure`. `NotFound`: see `caseToErase`. */
  async execute(caseId: string, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'complaints.confirm-erasure', key, input: { caseId } };
    const erasureId = await this.unitOfWork.run(command, async (tx) => {
      const found = await caseToErase(tx, actor, caseId);
      refuseIfAny(refusalsToConfirmErasure(found.erasing, actor.personId, tx.today));
      const id = await this.leave(tx, found, actor);
      // From here on nothing opens the case, in this database or in a copy that is made of it.
      await tx.manager.delete(CaseKeyRow, { bodyId: tx.bodyId, caseId });
      await tx.audit('complaints.confirm-erasure', caseId, { erasure: id });
      return id;
    });
    await this.finish.execute(actor.bodyId, erasureId);
    return erasureId;
  }

  /** Writes down what is left of the case. */
  private async leave(tx: Transaction, { row, erasing, proposal }: ErasingInHand, actor: Member): Promise<string> {
    const { manager, bodyId, today: confirmedOn } = tx;
    const { ending } = erasing;
    const until = keptUntil(erasing);
    if (!ending || !proposal || until === null) throw new NotFound('case');
    const id = newId();
    await manager.insert(Erasure, {
      ...{ id, bodyId, caseId: row.id, finishedOn: null },
      referenceDigest: this.keys.digest('erased-case', `${bodyId} ${row.reference}`).toString('hex'),
      ...{ endedHow: ending.how, endedOn: ending.endedOn, keptUntil: until },
      ...{ proposedBy: proposal.proposedBy, proposedOn: proposal.proposedOn },
      ...{ confirmedBy: actor.personId, confirmedOn },
      ...(await digestOf(tx, row.id)),
    });
    return id;
  }
}

/** How many texts there are, and a digest over their ciphertext in a fixed order. */
async function digestOf(
  { manager, bodyId }: Transaction,
  caseId: string,
): Promise<{ readonly texts: number; readonly textsDigest: string }> {
  const first = await manager.find(CaseText, { where: { bodyId, caseId }, order: { field: 'asc' } });
  const later = await manager.find(EntryText, { where: { bodyId, caseId }, order: { entryId: 'asc', field: 'asc' } });
  const hash = createHash('sha256');
  for (const { sealed } of [...first, ...later]) hash.update(createHash('sha256').update(sealed).digest());
  return { texts: first.length + later.length, textsDigest: hash.digest('hex') };
}
