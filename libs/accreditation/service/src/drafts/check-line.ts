import { Injectable } from '@nestjs/common';
import { newId, Refused } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { checkersOf } from './before-approving.js';
import { readingOf } from './draft-reading.js';
import { LineCheckRow } from './line-check.entity.js';
import { lockedDraft, seenAsItIs } from './locked-draft.js';

/** A line of the draft, in the revision that the person saw. */
export type LineToCheck = { readonly id: string; readonly revision: number; readonly ruleId: string };

/** A scheme administrator has compared a line with the source that it tells. It counts for the line as it stands. */
@Injectable()
export class CheckLine {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The draft's id. A person who checks a line again as it stands changes nothing. `Stale` where the draft is another by
   * now. Refusals: ACCREDITATION_LINE_WITHOUT_SOURCE, and `refusalsOfClosed`.
   */
  execute(input: LineToCheck, key: string, actor: Member): Promise<string> {
    const { id: draftId, ruleId } = input;
    return this.unitOfWork.run({ actor, name: 'accreditation.check-scheme-line', key, input }, async (tx) => {
      const { manager, bodyId, now: checkedAt } = tx;
      const row = await lockedDraft(tx, draftId);
      seenAsItIs(row, { revision: input.revision });
      const line = readingOf(row.document, actor.locale).lines.find((one) => one.ruleId === ruleId);
      if (line === undefined)
        throw new Refused([{ code: 'ACCREDITATION_LINE_WITHOUT_SOURCE', params: { line: ruleId }, path: 'ruleId' }]);
      if (checkersOf(row, line).includes(actor.personId)) return draftId;

      const check = { ruleId, lineHash: line.hash, checkedBy: actor.personId, checkedAt };
      await manager.insert(LineCheckRow, { id: newId(), bodyId, draftId, ...check });
      await tx.audit('accreditation.check-scheme-line', draftId, { revision: row.revision, line: ruleId });
      return draftId;
    });
  }
}
