import { Injectable } from '@nestjs/common';
import { refusalsToMerge } from '@standing/complaints/rules';
import { Refused, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy, functionOf } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { holdCases } from '../cases/load-case.js';
import { recordStep } from '../cases/record-step.js';
import { JoinComplaint } from './join-complaint.js';
import { leadingCase } from './leading-case.js';
import { comparedIn } from './merge-side.js';
import type { ConfirmMergeInput } from './merging.graphql.js';
import { refuseUnlessProposed } from './proposed-merge.js';
import { refusalsToWriteMerge } from './refusals-to-write-merge.js';

/**
 * The second of two: a registrar of both cases confirms. The later one is closed, and what it told and holds is joined to the leading
 * one in the same transaction, sealed under that one's key. In the clear neither row names the other.
 */
@Injectable()
export class ConfirmMerge {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly join: JoinComplaint,
  ) {}

  /**
   * The case's id. Refused with COMPLAINTS_MERGE_NOT_PROPOSED unless this very case was proposed by somebody from whom it is not hidden,
   * COMPLAINTS_MERGE_NOT_KEPT for whoever is no registrar of the leading case, and see `refusalsToMerge` and `refusalsToWriteMerge`.
   * `NotFound` for whoever is no registrar of the case, and of a case that is none or is hidden from them.
   */
  execute(asked: ConfirmMergeInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.confirm-merge';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, asked) }, async (tx) => {
      const { caseId, reference, reasons } = asked;
      const { personId } = actor;
      const { id } = await leadingCase(tx, reference, [{ personId, as: 'registrar' }]);
      await holdCases(tx, [caseId, id]);
      const own = await caseHeldBy(tx, actor, caseId, ['registrar']);
      await refuseUnlessProposed(this.texts, tx, own, reference);
      if (!(await functionOf(tx, personId, id, ['registrar'])))
        throw new Refused([{ code: 'COMPLAINTS_MERGE_NOT_KEPT', path: 'reference' }]);
      const leading = await caseHeldBy(tx, actor, id, ['registrar']);
      const compared = await comparedIn(
        this.texts,
        tx,
        { ...own.row, theCase: own.theCase },
        { ...leading.row, theCase: leading.theCase },
      );
      const by = { as: own.as, personIds: [personId] };
      const merge = { event: 'merge', by, reasons } as const;
      refuseIfAny([...refusalsToMerge(compared, tx.today), ...refusalsToWriteMerge(merge, own.theCase, tx.today)]);

      await this.join.execute(tx, own, leading, by);
      const { id: merged } = await recordStep(tx, caseId, own.theCase, { event: 'merge', by, reasoned: true });
      await this.texts.writeEntry(tx, caseId, merged, { reasons: reasons.trim(), leading: leading.row.reference });
      await tx.audit(name, caseId);
      return caseId;
    });
  }
}
