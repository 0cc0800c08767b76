import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { CaseTexts } from '../cases/case-texts.js';
import { auditedReading } from './audited-reading.js';
import type { CaseToDeclare } from './case.graphql.js';
import { caseToTake } from './reach.js';

/** Before anybody reads a case they say whether they have a conflict, and for that they must know whom it concerns (R7). */
@Injectable()
export class ReadWhomItConcerns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** That one line and nothing else; each reading is in the audit. `NotFound` for a case that another manages. */
  execute(caseId: string, request: string, actor: Member): Promise<CaseToDeclare> {
    const action = 'complaints.read-whom-it-concerns';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { id, reference } = await caseToTake(tx, actor, caseId);
      const { about = '' } = await this.texts.read(tx, id, ['about']);
      return { id, reference, about };
    });
  }
}
