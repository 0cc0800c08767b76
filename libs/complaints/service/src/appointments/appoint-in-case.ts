import { Injectable } from '@nestjs/common';
import { type Appointed, conflictWith, type PassReason, refusalsToGive, type Seat } from '@standing/complaints/rules';
import { Refused, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { ConflictDeclaration } from '../cases/conflict-declaration.entity.js';
import { holdFunction } from '../cases/hold-function.js';
import { settleConflicts } from '../conflicts/settle-conflicts.js';
import { namesOf } from '../conflicts/shut-out.js';
import { tiesIn } from '../conflicts/ties.js';
import { type MemberMeant, WhoIsMeant } from '../cases/who-is-meant.js';
import { holdRota } from '../rota/hold-rota.js';

export type AppointmentAsked = MemberMeant & {
  readonly caseId: string;
  readonly function: Appointed;
  readonly seat: Seat | null;
  /** Why not who is next by rota; null where nobody is passed over. */
  readonly because: PassReason | null;
};

/** The registrar makes somebody the investigator, an assessor, the reviewer or the identity custodian of a case. They declare themselves before they read. */
@Injectable()
export class AppointInCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly who: WhoIsMeant,
  ) {}

  /** The case's id. Refusals: see `refusalsToGive`, `holdRota` and `WhoIsMeant`; `COMPLAINTS_CONFLICT_DECLARED`; `COMPLAINTS_CONFLICT_KNOWN`. */
  execute(asked: AppointmentAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.appoint-in-case', key, input: asked }, async (tx) => {
      const { caseId, function: name, because } = asked;
      const seat = name === 'assessor' ? asked.seat : null;
      const { bodyId, manager, today } = tx;
      const { theCase, row } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      const { personId } = await this.who.find(tx, asked);
      refuseIfAny(refusalsToGive({ function: name, personId, seat }, theCase, today, row.nameVisibility));
      if (await manager.existsBy(ConflictDeclaration, { bodyId, caseId, personId, conflict: true }))
        throw new Refused([{ code: 'COMPLAINTS_CONFLICT_DECLARED', path: 'who' }]);
      const known = conflictWith(await tiesIn(tx, personId, caseId), await namesOf(tx, caseId), name, today);
      if (known.class === 'hard') throw new Refused([{ code: 'COMPLAINTS_CONFLICT_KNOWN', path: 'who' }]);
      await holdRota(tx, actor, { caseId, theCase, personId, function: name, seat, because });

      await holdFunction(tx, caseId, personId, name, seat);
      await settleConflicts(tx, caseId);
      await tx.audit('complaints.appoint-in-case', caseId, { function: name });
      return caseId;
    });
  }
}
