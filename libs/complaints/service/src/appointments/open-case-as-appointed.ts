import { Injectable } from '@nestjs/common';
import { APPOINTED, type Appointed, type Case, readsComplaint, stateOf } from '@standing/complaints/rules';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import type { CaseRow } from '../cases/case.entity.js';
import { CaseTexts } from '../cases/case-texts.js';
import { readCharges } from '../cases/read-charges.js';
import { nameOfRespondent } from '../cases/respondent-name.js';
import { allegationsFrom, nameForAll, orNull, TOLD } from '../cases/told.js';
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

  /** The file; each opening is in the audit. `NotFound` for anybody who was not appointed or has declared nothing. */
  execute(caseId: string, request: string, actor: Member): Promise<CaseForAppointed> {
    const action = 'complaints.open-case-as-appointed';
    return auditedReading(this.unitOfWork, { action, request }, actor, async (tx) => {
      const { row, theCase, as } = await caseHeldBy(tx, actor, caseId, APPOINTED);
      const { id, reference, receivedOn } = row;
      return {
        id,
        reference,
        receivedOn,
        function: as,
        state: stateOf(theCase),
        respondentName: (await nameOfRespondent(this.texts, tx, id)) ?? '',
        ...(await this.told(tx, row, theCase, as)),
        ...(await readCharges(this.texts, tx, id)),
        written: await readWritten(this.texts, tx, id, theCase, as),
        proposal: await readProposal(this.texts, tx, id, theCase, as, actor),
      };
    });
  }

  /** The complaint, once the function reads it; who else was there is for whoever looks into it alone. */
  private async told(tx: Transaction, { id, nameVisibility }: CaseRow, theCase: Case, as: Appointed) {
    if (!readsComplaint(as, theCase)) return { allegations: [], complainantName: null, otherPeople: null };
    const texts = await this.texts.read(tx, id, [...TOLD, 'name', 'people'] as const);
    return {
      allegations: allegationsFrom(texts),
      complainantName: nameForAll(texts.name, nameVisibility),
      otherPeople: as === 'investigator' ? orNull(texts.people) : null,
    };
  }
}
