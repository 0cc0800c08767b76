import { Injectable } from '@nestjs/common';
import { conflictWith, type Panel, refusalsToSeat, type Seat } from '@standing/complaints/rules';
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

export type Appointment = MemberMeant & { readonly caseId: string; readonly panel: Panel; readonly seat: Seat | null };

/** The registrar gives somebody a seat in the panel, or in the appeal panel. They declare themselves before they read. */
@Injectable()
export class AppointToPanel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly who: WhoIsMeant,
  ) {}

  /** The case's id. Refusals: see `refusalsToSeat` and `WhoIsMeant`; `COMPLAINTS_CONFLICT_DECLARED`; `COMPLAINTS_CONFLICT_KNOWN`. */
  execute(appointment: Appointment, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.appoint-to-panel', key, input: appointment }, async (tx) => {
      const { caseId, panel, seat } = appointment;
      const { bodyId, manager, today } = tx;
      const { theCase } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      const { personId } = await this.who.find(tx, appointment);
      refuseIfAny(refusalsToSeat({ panel, personId, seat }, theCase.everHeld, theCase.procedure, today));
      if (await manager.existsBy(ConflictDeclaration, { bodyId, caseId, personId, conflict: true }))
        throw new Refused([{ code: 'COMPLAINTS_CONFLICT_DECLARED', path: 'who' }]);
      const known = conflictWith(await tiesIn(tx, personId, caseId), await namesOf(tx, caseId), panel, today);
      if (known.class === 'hard') throw new Refused([{ code: 'COMPLAINTS_CONFLICT_KNOWN', path: 'who' }]);

      await holdFunction(tx, caseId, personId, panel, seat);
      await settleConflicts(tx, caseId);
      await tx.audit('complaints.appoint-to-panel', caseId, { panel });
      return caseId;
    });
  }
}
