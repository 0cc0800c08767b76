import { Injectable } from '@nestjs/common';
import { itemOfStep, readsInEmergency, refusalsToReadInEmergency } from '@standing/complaints/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import type { Gives } from '../cases/shown-to.js';
import { auditedReading } from '../managing/audited-reading.js';
import type { CaseForManager } from '../managing/case.graphql.js';
import { complaintForManager } from '../managing/complaint-for-manager.js';
import { readWritten } from '../steps/read-written.js';
import { emergencyInHand } from './reach.js';

/** Whoever asked reads the file while it is open to them: as its case manager does, but for what stays closed. They act in nothing. */
@Injectable()
export class ReadInEmergency {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The file; each reading is in the audit. Refusals: see `refusalsToReadInEmergency`. `NotFound` for anybody else, the one who opened it too. */
  execute(requestId: string, request: string, actor: Member): Promise<CaseForManager> {
    const action = 'complaints.read-in-emergency';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { row, theCase, emergency } = await emergencyInHand(tx, actor, requestId);
      if (emergency.askedBy !== actor.personId) throw new NotFound('emergency-request');
      refuseIfAny(refusalsToReadInEmergency(emergency, tx.today));

      const gives: Gives = (item) => readsInEmergency(item, theCase, tx.today, row.nameVisibility);
      const written = await readWritten(this.texts, tx, row.id, theCase, 'case-manager');
      return {
        ...(await complaintForManager(this.texts, tx, row, gives)),
        written: written.filter(({ event }) => gives(itemOfStep(event))),
      };
    });
  }
}
