import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { auditedReading } from '../managing/audited-reading.js';
import type { CustodyOfCase } from './custody.graphql.js';
import { openingsIn } from './openings-of-case.js';
import { shownRequest } from './shown-request.js';

/** The custodian of a case reads what was asked of them: who asks, in which function, why and for how long, and nothing of the case. */
@Injectable()
export class OpenCustody {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The requests, the latest first; each opening is in the audit. `NotFound` for anybody but the custodian, declared. */
  execute(caseId: string, request: string, actor: Member): Promise<CustodyOfCase> {
    const action = 'complaints.open-custody';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { row, theCase } = await caseHeldBy(tx, actor, caseId, ['identity-custodian']);
      const openings = await openingsIn(tx, caseId);
      const entries = openings.flatMap(({ id, answerId }) => (answerId === null ? [id] : [id, answerId]));
      const words = await this.texts.readEntries(tx, caseId, entries);
      const reasons = (id: string) => words.get(id)?.reasons ?? null;
      return {
        id: row.id,
        reference: row.reference,
        requests: openings.toReversed().map((one) => shownRequest(one, reasons, theCase, tx.today)),
      };
    });
  }
}
