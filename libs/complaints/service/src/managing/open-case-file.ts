import { Injectable } from '@nestjs/common';
import { canGroundContestedTestimony } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { loadCase } from '../cases/load-case.js';
import { CaseTexts } from '../cases/case-texts.js';
import { relationFrom } from '../cases/told-relation.js';
import { allegationsFrom, harmedFrom, orNull, TOLD } from '../cases/told.js';
import { readWritten } from '../steps/read-written.js';
import { auditedReading } from './audited-reading.js';
import type { CaseForManager } from './case.graphql.js';
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
      const { id, reference, receivedOn, nameVisibility } = await caseOfManager(tx, actor, caseId);
      const fields = [...TOLD, 'about', 'harmed', 'relation', 'people', 'name', 'contact'] as const;
      const texts = await this.texts.read(tx, id, fields);
      return {
        id,
        reference,
        receivedOn,
        about: texts.about ?? '',
        allegations: allegationsFrom(texts),
        harmed: harmedFrom(texts),
        relation: relationFrom(texts.relation),
        otherPeople: orNull(texts.people),
        complainantName: orNull(texts.name),
        complainantContact: orNull(texts.contact),
        nameVisibility,
        accountMayGroundHearing: canGroundContestedTestimony(nameVisibility),
        written: await readWritten(this.texts, tx, id, await loadCase(tx, id), 'case-manager'),
      };
    });
  }
}
