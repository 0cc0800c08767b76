import { Injectable } from '@nestjs/common';
import { refusalsToAskInEmergency } from '@standing/complaints/rules';
import { newId, refuseIfAny, typed } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { EmergencyRequestRow } from './emergency.entities.js';
import type { AskInEmergencyInput } from './emergency-inputs.graphql.js';
import { caseInEmergency } from './reach.js';

/** The first of two: one of the staff asks that a case be opened to them in an emergency, by its reference (R11). */
@Injectable()
export class AskInEmergency {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The request's id. Refusals: see `caseInEmergency` and `refusalsToAskInEmergency`. */
  execute(asked: AskInEmergencyInput, key: string, actor: Member): Promise<string> {
    const name = 'complaints.ask-in-emergency';
    return this.unitOfWork.run({ actor, name, key, input: this.texts.digest(name, asked) }, async (tx) => {
      const { reference, ground, days, reasons } = asked;
      const { manager, bodyId, today: askedOn, now: recordedAt } = tx;
      const { row, as, emergencies } = await caseInEmergency(tx, actor, { reference: typed(reference) });
      refuseIfAny(refusalsToAskInEmergency({ days, reasons }, emergencies, askedOn));

      const id = newId();
      const kept = { askedBy: actor.personId, askedAs: as, ground, days, askedOn, recordedAt };
      await manager.insert(EmergencyRequestRow, { id, bodyId, caseId: row.id, ...kept });
      await this.texts.writeEntry(tx, row.id, id, { reasons: reasons.trim() });
      await tx.audit(name, row.id, { request: id, as, ground, days });
      return id;
    });
  }
}
