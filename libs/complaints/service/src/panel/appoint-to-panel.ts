import { Injectable } from '@nestjs/common';
import { conflictWith, type Panel, type PassReason, refusalsToSit, type Seat } from '@standing/complaints/rules';
import { Refused, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { ConflictDeclaration } from '../cases/conflict-declaration.entity.js';
import { holdFunction } from '../cases/hold-function.js';
import { settleConflicts } from '../conflicts/settle-conflicts.js';
import { namesOf } from '../conflicts/shut-out.js';
import { tiesIn } from '../conflicts/ties.js';
import { type MemberMeant, WhoIsMeant } from '../cases/who-is-meant.js';
import { holdRota } from '../rota/hold-rota.js';

export type Appointment = MemberMeant & {
  readonly caseId: string;
  readonly panel: Panel;
  readonly seat: Seat | null;
  /** Why not who is next by rota; null where nobody is passed over. */
  readonly because: PassReason | null;
};

/** The registrar gives somebody a seat in the panel, or in the appeal panel. They declare themselves before they read. */
@Injectable()
export class AppointToPanel {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly who: WhoIsMeant,
    private readonly texts: CaseTexts,
  ) {}

  /**
   * The case's id. Refusals: see `refusalsToSit`, `holdRota` and `WhoIsMeant`; `COMPLAINTS_CONFLICT_DECLARED` and `COMPLAINTS_CONFLICT_KNOWN`.
   */
  execute(appointment: Appointment, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.appoint-to-panel', key, input: appointment }, async (tx) => {
      const { caseId, panel, seat, because } = appointment;
      const { bodyId, manager, today } = tx;
      const { theCase } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      const { personId, name } = await this.who.find(tx, appointment);
      refuseIfAny(refusalsToSit({ panel, personId, seat }, theCase, today));
      if (await manager.existsBy(ConflictDeclaration, { bodyId, caseId, personId, conflict: true }))
        throw new Refused([{ code: 'COMPLAINTS_CONFLICT_DECLARED', path: 'who' }]);
      const known = conflictWith(await tiesIn(tx, personId, caseId), await namesOf(tx, caseId), panel, today);
      if (known.class === 'hard') throw new Refused([{ code: 'COMPLAINTS_CONFLICT_KNOWN', path: 'who' }]);
      await holdRota(tx, actor, { caseId, theCase, personId, function: panel, seat, because });

      const id = await holdFunction(tx, caseId, personId, panel, seat);
      // The parties read who hears the case by the name that was theirs when they were appointed.
      if (seat !== null) await this.texts.writeEntry(tx, caseId, id, { 'person-name': name });
      await settleConflicts(tx, caseId);
      await tx.audit('complaints.appoint-to-panel', caseId, { panel });
      return caseId;
    });
  }
}
