import { Injectable } from '@nestjs/common';
import { type Panel, type PassReason, refusalsToSit, type Seat } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { holdFunction } from '../cases/hold-function.js';
import { refuseKeptOut } from '../conflicts/refuse-kept-out.js';
import { settleConflicts } from '../conflicts/settle-conflicts.js';
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
   * The case's id. Refusals: see `refusalsToSit`, `refuseKeptOut`, `holdRota` and `WhoIsMeant`.
   */
  execute(appointment: Appointment, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'complaints.appoint-to-panel', key, input: appointment }, async (tx) => {
      const { caseId, panel, seat, because } = appointment;
      const { today } = tx;
      const { theCase } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      const { personId, name } = await this.who.find(tx, appointment);
      refuseIfAny(refusalsToSit({ panel, personId, seat }, theCase, today));
      await refuseKeptOut(tx, { caseId, personId, function: panel });
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
