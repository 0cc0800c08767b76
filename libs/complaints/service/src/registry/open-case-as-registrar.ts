import { Injectable } from '@nestjs/common';
import { lastOf, type Occurred } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { readCharges } from '../cases/read-charges.js';
import { readDecision } from '../cases/read-decision.js';
import { nameOfRespondent } from '../cases/respondent-name.js';
import { auditedReading } from '../managing/audited-reading.js';
import { timeOf } from '../managing/time-of.js';
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
      const fields = ['about', 'narrative', 'clauses', 'occurred', 'name'] as const;
      const { about, narrative, clauses, occurred, name } = await this.texts.read(tx, id, fields);
      const served = await readCharges(this.texts, tx, id);
      return {
        id,
        reference,
        receivedOn,
        about,
        respondentName: (await nameOfRespondent(this.texts, tx, id)) ?? '',
        narrative,
        namedClauses: JSON.parse(clauses) as string[],
        ...timeOf(JSON.parse(occurred) as Occurred),
        complainantName: nameVisibility === 'named' ? name : null,
        nameVisibility,
        ...served,
        repliedOn: lastOf(theCase, 'reply')?.on ?? null,
        decision: await readDecision(this.texts, tx, id, 'panel', theCase),
        appealDecision: await readDecision(this.texts, tx, id, 'appeal-panel', theCase),
      };
    });
  }
}
