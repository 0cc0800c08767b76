import { Injectable } from '@nestjs/common';
import { refusalsTo, refusalsToMerge } from '@standing/complaints/rules';
import { Refused, refuseIfAny, typed } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { type CaseInHand, caseHeldBy, functionOf } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { holdCase } from '../cases/load-case.js';
import { recordStep } from '../cases/record-step.js';
import { JoinComplaint } from './join-complaint.js';
import { leadingCase } from './leading-case.js';
import { comparedIn } from './merge-side.js';
import type { ConfirmMergeInput } from './merging.graphql.js';
import { proposedMerge } from './proposed-merge.js';

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
   * COMPLAINTS_MERGE_NOT_KEPT for whoever is no registrar of the leading case, and see `refusalsToMerge` and `refusalsTo`.
   * `NotFound` for whoever is no registrar of the case, and of a case that is none or is hidden from them.
   */
  execute(asked: ConfirmMergeInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.confirm-merge';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, asked) }, async (tx) => {
      const { caseId, reference } = asked;
      const { personId } = actor;
      const { id } = await leadingCase(tx, reference, [{ personId, as: 'registrar' }]);
      // Two that would merge each other wait for one another, and neither for ever.
      for (const one of [caseId, id].sort()) await holdCase(tx, one);
      const own = await caseHeldBy(tx, actor, caseId, ['registrar']);
      await this.isProposed(tx, own, reference);
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
      refuseIfAny([
        ...refusalsToMerge(compared, tx.today),
        ...refusalsTo({ event: 'merge', by }, own.theCase, tx.today),
      ]);

      await this.join.execute(tx, own, leading, by);
      const { id: merged } = await recordStep(tx, caseId, own.theCase, { event: 'merge', by });
      await this.texts.writeEntry(tx, caseId, merged, { leading: leading.row.reference });
      await tx.audit(name, caseId);
      return caseId;
    });
  }

  /** A registrar confirms what they read: another case that was proposed since, or by somebody whom it shuts out now, is not it. */
  private async isProposed(tx: Transaction, { row, theCase }: CaseInHand, reference: string): Promise<void> {
    const proposed = await proposedMerge(this.texts, tx, { id: row.id, theCase });
    if (proposed.reference !== typed(reference))
      throw new Refused([{ code: 'COMPLAINTS_MERGE_NOT_PROPOSED', path: 'reference' }]);
    await leadingCase(
      tx,
      reference,
      proposed.by.map((personId) => ({ personId, as: 'case-manager' as const })),
    );
  }
}
