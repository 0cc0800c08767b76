import { Injectable } from '@nestjs/common';
import { type Appointed, type PassReason, refusalsToGive, type Seat } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { holdFunction } from '../cases/hold-function.js';
import { refuseKeptOut } from '../conflicts/refuse-kept-out.js';
import { settleConflicts } from '../conflicts/settle-conflicts.js';
import { type MemberMeant, WhoIsMeant } from '../cases/who-is-meant.js';
import { holdRota } from '../rota/hold-rota.js';

export type AppointmentAsked = MemberMeant & {
  readonly caseId: string;
  readonly function: Appointed;
  readonly seat: Seat | null;
  /** Why not who is next by rota; null where nobody is passed over. */
  readonly because: PassReason | null;
};

/** The registrar makes somebody the investigator, an assessor, the reviewer, the identity custodian or the sanction monitor of a case. They declare themselves before they read. */
@Injectable()
export class AppointInCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly who: WhoIsMeant,
  ) {}

  /** The case's id. Refusals: see `refusalsToGive`, `refuseKeptOut`, `holdRota` and `WhoIsMeant`. */
  execute(asked: AppointmentAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.appoint-in-case', key, input: asked }, async (tx) => {
      const { caseId, function: name, because } = asked;
      const seat = name === 'assessor' ? asked.seat : null;
      const { today } = tx;
      const { theCase, row } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      const { personId } = await this.who.find(tx, asked);
      refuseIfAny(refusalsToGive({ function: name, personId, seat }, theCase, today, row.nameVisibility));
      await refuseKeptOut(tx, { caseId, personId, function: name });
      await holdRota(tx, actor, { caseId, theCase, personId, function: name, seat, because });

      await holdFunction(tx, caseId, personId, name, seat);
      await settleConflicts(tx, caseId);
      await tx.audit('complaints.appoint-in-case', caseId, { function: name });
      return caseId;
    });
  }
}
