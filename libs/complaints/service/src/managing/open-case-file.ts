import { Injectable } from '@nestjs/common';
import type { Occurred } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { TEXT_FIELDS } from '../cases/case-text.entity.js';
import { CaseTexts } from '../cases/case-texts.js';
import { auditedReading } from './audited-reading.js';
import type { CaseForManager } from './case.graphql.js';
import { caseOfManager } from './reach.js';
import { timeOf } from './time-of.js';

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
      const { id, reference, receivedOn, nameVisibility } = await caseOfManager(tx, actor, caseId);
      const { about, narrative, clauses, occurred, name, contact } = await this.texts.read(tx, id, TEXT_FIELDS);
      return {
        id,
        reference,
        receivedOn,
        about,
        narrative,
        clauses: JSON.parse(clauses) as string[],
        ...timeOf(JSON.parse(occurred) as Occurred),
        complainantName: name,
        complainantContact: contact,
        nameVisibility,
      };
    });
  }
}
