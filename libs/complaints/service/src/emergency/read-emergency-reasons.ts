import { Injectable } from '@nestjs/common';
import { emergencyStandingOf } from '@standing/complaints/rules';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { WhoIsMeant } from '../cases/who-is-meant.js';
import { auditedReading } from '../managing/audited-reading.js';
import type { EmergencyReasons } from './emergency.graphql.js';
import { emergencyInHand } from './reach.js';

/** Who asked and why, for the two; and for whoever may answer, while it waits. Nothing of the case is read with it. */
@Injectable()
export class ReadEmergencyReasons {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
    private readonly who: WhoIsMeant,
  ) {}

  /** The reasons; each reading is in the audit. `NotFound` for whoever is neither of the two once it waits no more. */
  execute(requestId: string, request: string, actor: Member): Promise<EmergencyReasons> {
    const action = 'complaints.read-emergency-reasons';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { row, emergency } = await emergencyInHand(tx, actor, requestId);
      const { id, answerId, askedBy, answeredBy } = emergency;
      const isOfTheTwo = [askedBy, answeredBy].includes(actor.personId);
      if (!isOfTheTwo && emergencyStandingOf(emergency, tx.today) !== 'asked') throw new NotFound('emergency-request');

      const words = await this.texts.readEntries(tx, row.id, answerId === null ? [id] : [id, answerId]);
      return {
        id,
        askerName: await this.who.nameOf(tx, askedBy),
        reasons: words.get(id)?.reasons ?? '',
        answererName: answeredBy === null ? null : await this.who.nameOf(tx, answeredBy),
        answerReasons: answerId === null ? null : (words.get(answerId)?.reasons ?? null),
      };
    });
  }
}
