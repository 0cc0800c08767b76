import { Injectable } from '@nestjs/common';
import { refusalsToSayMember } from '@standing/complaints/rules';
import { newId, refuseIfAny, Refused } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseRow } from '../cases/case.entity.js';
import { CaseTexts } from '../cases/case-texts.js';
import { ReturnCodes } from '../cases/return-codes.js';
import { HeardReference } from '../heard/heard-reference.entity.js';
import { plain } from '../heard/on-awarded.js';
import { caseByCode, caseIdByCode } from '../parties/case-by-code.js';
import { ComplainantMember } from './complainant-member.entity.js';
import { Guards } from './guards.js';

export type MemberSaid = {
  readonly reference: string;
  readonly code: string;
  /** The complainant's own reference in the public register. */
  readonly memberReference: string;
};

/** A complainant says, of their own accord, which member of the body they are. Nobody is told, and nobody reads it. */
@Injectable()
export class SayMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: ReturnCodes,
    private readonly texts: CaseTexts,
    private readonly guards: Guards,
  ) {}

  /** The case's id. Refusals: see `refusalsToSayMember` and `caseIdByCode`; COMPLAINTS_MEMBER_UNKNOWN for a reference of nobody. */
  execute(said: MemberSaid, key: string, actor: Actor): Promise<string> {
    const input = this.texts.digest('complainant-member', said);
    return this.unitOfWork.run({ actor, name: 'complaints.say-member', key, input }, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const id = await caseIdByCode(tx, this.codes, said);
      const reference = plain(said.memberReference);
      const heard = await manager.findOneBy(HeardReference, { bodyId, reference });
      if (heard) await this.guards.hold(tx, heard.personId, id);
      const { caseId } = await caseByCode(tx, this.codes, said);
      const { nameVisibility } = await manager.findOneByOrFail(CaseRow, { bodyId, id: caseId });
      const isSaid = await manager.existsBy(ComplainantMember, { bodyId, caseId });
      refuseIfAny(refusalsToSayMember({ nameVisibility, isSaid }));
      if (!heard) throw new Refused([{ code: 'COMPLAINTS_MEMBER_UNKNOWN', path: 'memberReference' }]);
      const member = this.guards.digestOf(bodyId, heard.personId);
      await manager.insert(ComplainantMember, { id: newId(), bodyId, caseId, member, recordedAt });
      await this.guards.whereComplained(tx, heard.personId, caseId);
      await tx.audit('complaints.say-member', caseId);
      return caseId;
    });
  }
}
