import { Injectable } from '@nestjs/common';
import { refusalsToReadName } from '@standing/complaints/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { auditedReading } from '../managing/audited-reading.js';
import type { OpenedIdentity } from './custody.graphql.js';
import { requestInHand } from './request-in-hand.js';

/** Whoever asked reads the name that was opened to them: alone, while it is open, and while they are what they asked as. */
@Injectable()
export class ReadOpenedIdentity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The name; each reading is in the audit. Refusals: see `refusalsToReadName`. `NotFound` for anybody else, the custodian too. */
  execute(requestId: string, request: string, actor: Member): Promise<OpenedIdentity> {
    const action = 'complaints.read-opened-identity';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { row, theCase, opening } = await requestInHand(tx, actor, requestId);
      if (opening.askedBy !== actor.personId) throw new NotFound('identity-request');
      refuseIfAny(refusalsToReadName(opening, theCase, tx.today));
      const { name = '' } = await this.texts.read(tx, row.id, ['name']);
      return { id: row.id, complainantName: name };
    });
  }
}
