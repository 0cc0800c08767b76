import { Injectable } from '@nestjs/common';
import { type Attempt, type Charges, refusalsToServe, type Route } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { recordStep } from '../cases/record-step.js';

export type Serving = Charges & {
  readonly caseId: string;
  /** By which way they are looked into; null where it is not said. */
  readonly route: Route | null;
};

/** Charges are served, then amended where an investigator proposed it: each time in writing, with proof and a reply of their own. */
const ACTS = { serve: 'complaints.serve-charges', 'amend-charges': 'complaints.amend-charges' } as const;

/** The registrar serves the charges in writing, with what they may lead to. The respondent is told that something waits. */
@Injectable()
export class ServeCharges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsToServe` and `refusalsTo`. */
  execute(event: keyof typeof ACTS, serving: Serving, key: string, actor: Member): Promise<string> {
    const input = this.texts.digest('charges', serving);
    return this.unitOfWork.run({ actor, name: ACTS[event], key, input }, async (tx) => {
      const { caseId, charges, clauses, mayLeadTo, route } = serving;
      const { theCase, as } = await caseHeldBy(tx, actor, caseId, ['registrar']);
      refuseIfAny(refusalsToServe(serving));

      const by = { as, personIds: [actor.personId] };
      const serve: Attempt = { event, by, inWriting: true, ...(route && { route }) };
      const { id } = await recordStep(tx, caseId, theCase, serve);
      await this.texts.writeEntry(tx, caseId, id, {
        charges: charges.trim(),
        clauses: JSON.stringify(clauses),
        'may-lead-to': mayLeadTo.trim(),
      });
      await tx.audit(ACTS[event], caseId);
      return caseId;
    });
  }
}
