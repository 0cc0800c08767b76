import { Injectable } from '@nestjs/common';
import { FILE_READERS, stateOf } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { readFile } from '../cases/read-file.js';
import { auditedReading } from '../managing/audited-reading.js';
import { readProposal, readWritten } from '../steps/read-written.js';
import type { CaseForAppointed } from './appointment.graphql.js';

/** An investigator, an assessor or a reviewer reads the case: what their function reads, and never how to reach anybody. */
@Injectable()
export class OpenCaseAsAppointed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The file; each opening is in the audit. `NotFound` for anybody else: who was not appointed, has declared nothing, or guards a name and reads no file. */
  execute(caseId: string, request: string, actor: Member): Promise<CaseForAppointed> {
    const action = 'complaints.open-case-as-appointed';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const inHand = await caseHeldBy(tx, actor, caseId, FILE_READERS);
      const { row, theCase, as } = inHand;
      return {
        ...(await readFile(this.texts, tx, inHand)),
        function: as,
        state: stateOf(theCase),
        written: await readWritten(this.texts, tx, row.id, theCase, as),
        proposal: await readProposal(this.texts, tx, row.id, theCase, as, actor),
      };
    });
  }
}
