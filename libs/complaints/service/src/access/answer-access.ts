import { Injectable } from '@nestjs/common';
import { refusalsToAnswerAccess } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { writeLetter } from '../letters/write-letter.js';
import { AccessStepRow, NOTHING_MORE } from './access.entities.js';
import { type AccessInHand, accessInHand } from './access-in-hand.js';
import type { AnswerAccessInput } from './access-inputs.graphql.js';
import { placeOfCopy } from './copy-stored.js';
import { MakeCopy } from './make-copy.js';

/**
 * The data protection officer gives the copy, a part of it, or refuses. The platform makes it of what the matrix gives the asker on
 * that day: whoever answers reads none of it, and can hold back, not add.
 */
@Injectable()
export class AnswerAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly copies: MakeCopy,
  ) {}

  /** The request's id. Refusals: see `refusalsToAnswerAccess` and `accessInHand`. */
  execute(given: AnswerAccessInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.answer-access';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, given) }, async (tx) => {
      const { requestId, answer, reasons } = given;
      const { manager, bodyId, today: onDay, now: recordedAt } = tx;
      const [withheld, ground] = [[...new Set(given.withheld)], given.ground ?? null];
      const inHand = await accessInHand(tx, actor, requestId);
      refuseIfAny(refusalsToAnswerAccess({ answer, withheld, ground, reasons }, inHand.one));

      const { caseId, party } = inHand.one;
      const id = newId();
      const copy = answer === 'refused' ? null : await this.sealed(tx, id, inHand, withheld);
      const said = { ...NOTHING_MORE, kind: 'answered' as const, answer, ground, withheld, copy };
      const by = { takenBy: actor.personId, onDay, recordedAt };
      await manager.insert(AccessStepRow, { ...said, id, bodyId, caseId, requestId, ...by });
      if (answer !== 'given') await this.texts.writeEntry(tx, caseId, id, { reasons: reasons.trim() });
      await writeLetter(tx, caseId, inHand.theCase, { to: party, template: 'access-answered' });
      await tx.audit(name, caseId, {
        request: requestId,
        answer,
        withheld: withheld.length,
        ...(ground && { ground }),
      });
      return requestId;
    });
  }

  private async sealed(
    tx: Transaction,
    id: string,
    { one: { caseId, party }, theCase }: AccessInHand,
    withheld: Parameters<MakeCopy['of']>[2],
  ): Promise<Buffer> {
    const copy = await this.copies.of(tx, { caseId, theCase, party }, withheld);
    return this.texts.seal(tx, caseId, placeOfCopy(id), JSON.stringify(copy));
  }
}
