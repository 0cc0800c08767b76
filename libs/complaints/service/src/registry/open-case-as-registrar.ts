import { Injectable } from '@nestjs/common';
import { lastOf } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { readCharges } from '../cases/read-charges.js';
import { readDecision } from '../cases/read-decision.js';
import { nameOfRespondent } from '../cases/respondent-name.js';
import { allegationsFrom, nameForAll, TOLD } from '../cases/told.js';
import { auditedReading } from '../managing/audited-reading.js';
import { readWritten } from '../steps/read-written.js';
import type { CaseForRegistrar } from './registry.graphql.js';

/** The registrar of a case reads its file: what charges are drawn from, and what was decided; not how to reach anybody. */
@Injectable()
export class OpenCaseAsRegistrar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The file; each opening is in the audit. `NotFound` for anybody who is no registrar of this case. */
  execute(caseId: string, request: string, actor: Member): Promise<CaseForRegistrar> {
    const action = 'complaints.open-case-as-registrar';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { row, theCase } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      const { id, reference, receivedOn, nameVisibility } = row;
      const texts = await this.texts.read(tx, id, [...TOLD, 'about', 'name'] as const);
      const served = await readCharges(this.texts, tx, id);
      return {
        id,
        reference,
        receivedOn,
        about: texts.about ?? '',
        respondentName: (await nameOfRespondent(this.texts, tx, id)) ?? '',
        allegations: allegationsFrom(texts),
        complainantName: nameForAll(texts.name, nameVisibility),
        nameVisibility,
        ...served,
        repliedOn: lastOf(theCase, 'reply')?.on ?? null,
        decision: await readDecision(this.texts, tx, id, 'panel', theCase),
        appealDecision: await readDecision(this.texts, tx, id, 'appeal-panel', theCase),
        written: await readWritten(this.texts, tx, id, theCase, 'registrar'),
      };
    });
  }
}
