import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { loadCase } from '../cases/load-case.js';
import { CaseTexts } from '../cases/case-texts.js';
import { shownTo } from '../cases/shown-to.js';
import { readWritten } from '../steps/read-written.js';
import { auditedReading } from './audited-reading.js';
import type { CaseForManager } from './case.graphql.js';
import { complaintForManager } from './complaint-for-manager.js';
import { caseOfManager } from './reach.js';

/** The case manager reads the file of their case. No role of the body opens it, only the function held in this case. */
@Injectable()
export class OpenCaseFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The file; each opening is in the audit. `NotFound` for anybody who does not manage the case. */
  execute(caseId: string, request: string, actor: Member): Promise<CaseForManager> {
    const action = 'complaints.open-case-file';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const row = await caseOfManager(tx, actor, caseId);
      const theCase = await loadCase(tx, row.id);
      return {
        ...(await complaintForManager(this.texts, tx, row, shownTo('case-manager', theCase, tx.today))),
        written: await readWritten(this.texts, tx, row.id, theCase, 'case-manager'),
      };
    });
  }
}
