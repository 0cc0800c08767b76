import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { recordStep } from '../cases/record-step.js';
import { leadingCase } from './leading-case.js';
import type { DeclineMergeInput } from './merging.graphql.js';
import { refuseUnlessProposed } from './proposed-merge.js';
import { refusalsToWriteMerge } from './refusals-to-write-merge.js';

/** The second of two does not agree: a registrar of the later case says why both stay cases of their own. Nothing is joined. */
@Injectable()
export class DeclineMerge {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /**
   * The case's id. Refused with COMPLAINTS_MERGE_NOT_PROPOSED unless this very case was proposed by somebody from whom it is not hidden,
   * and see `refusalsToWriteMerge`. `NotFound` for whoever is no registrar of the case, and of a case that is none or is hidden from them.
   */
  execute(asked: DeclineMergeInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.decline-merge';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, asked) }, async (tx) => {
      const { caseId, reference, reasons } = asked;
      const { personId } = actor;
      const own = await caseHeldBy(tx, actor, caseId, ['registrar']);
      await leadingCase(tx, reference, [{ personId, as: 'registrar' }]);
      await refuseUnlessProposed(this.texts, tx, own, reference);
      const decline = { event: 'decline-merge', by: { as: own.as, personIds: [personId] } } as const;
      refuseIfAny(refusalsToWriteMerge({ ...decline, reasons }, own.theCase, tx.today));

      const { id } = await recordStep(tx, caseId, own.theCase, { ...decline, reasoned: true });
      await this.texts.writeEntry(tx, caseId, id, { reasons: reasons.trim() });
      await tx.audit(name, caseId);
      return caseId;
    });
  }
}
