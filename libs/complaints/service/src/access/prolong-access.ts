import { Injectable } from '@nestjs/common';
import { refusalsToProlongAccess } from '@standing/complaints/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { writeLetter } from '../letters/write-letter.js';
import { AccessStepRow, NOTHING_MORE } from './access.entities.js';
import { accessInHand } from './access-in-hand.js';
import type { ProlongAccessInput } from './access-inputs.graphql.js';

/** The data protection officer takes up to two further months, once, with reasons that the asker reads (GDPR, article 12(3)). */
@Injectable()
export class ProlongAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The request's id. Refusals: see `refusalsToProlongAccess` and `accessInHand`. */
  execute(longer: ProlongAccessInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.prolong-access';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, longer) }, async (tx) => {
      const { requestId, months, ground, reasons } = longer;
      const { manager, bodyId, today: onDay, now: recordedAt } = tx;
      const { one, theCase } = await accessInHand(tx, actor, requestId);
      refuseIfAny(refusalsToProlongAccess({ months, reasons }, one, theCase, onDay));

      const { caseId, party } = one;
      const id = newId();
      const said = { ...NOTHING_MORE, kind: 'prolonged' as const, months, ground };
      const by = { takenBy: actor.personId, onDay, recordedAt };
      await manager.insert(AccessStepRow, { ...said, id, bodyId, caseId, requestId, ...by });
      await this.texts.writeEntry(tx, caseId, id, { reasons: reasons.trim() });
      await writeLetter(tx, caseId, theCase, { to: party, template: 'access-longer' });
      await tx.audit(name, caseId, { request: requestId, months, ground });
      return requestId;
    });
  }
}
