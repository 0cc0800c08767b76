import { Injectable } from '@nestjs/common';
import { refusalsToMerge } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { recordStep } from '../cases/record-step.js';
import { leadingCase } from './leading-case.js';
import { comparedIn, sideOf } from './merge-side.js';
import type { ProposeMergeInput } from './merging.graphql.js';
import { refusalsToWriteMerge } from './refusals-to-write-merge.js';

/** The first of two: the case manager proposes that a complaint becomes a part of an earlier one of the same person. */
@Injectable()
export class ProposeMerge {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /**
   * The case's id. Refusals: see `refusalsToMerge` and `refusalsToWriteMerge`. `NotFound` for whoever does not manage
   * the case, and of a case that is none or is hidden from them.
   */
  execute(asked: ProposeMergeInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.propose-merge';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, asked) }, async (tx) => {
      const { caseId, reference, bothTheirs, reasons } = asked;
      const { personId } = actor;
      const { row, theCase, as } = await caseHeldBy(tx, actor, caseId, ['case-manager']);
      const leading = await leadingCase(tx, reference, [{ personId, as }]);
      const propose = { event: 'propose-merge', by: { as, personIds: [personId] }, bothTheirs } as const;
      const compared = await comparedIn(this.texts, tx, { ...row, theCase }, await sideOf(tx, leading));
      refuseIfAny([
        ...refusalsToWriteMerge({ ...propose, reasons }, theCase, tx.today),
        ...refusalsToMerge(compared, tx.today),
      ]);

      const { id } = await recordStep(tx, caseId, theCase, { ...propose, reasoned: true });
      await this.texts.writeEntry(tx, caseId, id, { reasons: reasons.trim(), leading: leading.reference });
      await tx.audit(name, caseId);
      return caseId;
    });
  }
}
