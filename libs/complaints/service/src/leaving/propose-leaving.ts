import { Injectable } from '@nestjs/common';
import { refusalsTo, refusalsToAdmit, refusalsToWrite } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseOfRespondent } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { respondentInAudit } from '../cases/party-in-audit.js';
import { readCharges } from '../cases/read-charges.js';
import { carryOut } from '../steps/carry-out.js';

export type LeavingProposed = {
  readonly reference: string;
  /** The clauses of the charges that the respondent admits. */
  readonly admitted: readonly string[];
  readonly text: string;
};

/** The respondent admits what they are charged with, in their words, and asks to leave; a sanction panel decides on it. */
@Injectable()
export class ProposeLeaving {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsTo`, `refusalsToAdmit` and `refusalsToWrite`. `NotFound` for anybody else, and before charges are served. */
  execute(proposed: LeavingProposed, key: string, actor: Member): Promise<string> {
    const input = this.texts.digest('leaving', proposed);
    return this.unitOfWork.run({ actor, name: 'complaints.propose-leaving', key, input }, async (tx) => {
      const { reference, admitted, text } = proposed;
      const { row, theCase, as } = await caseOfRespondent(tx, actor, reference);
      const { clauses } = await readCharges(this.texts, tx, row.id);
      const by = { as, personIds: [actor.personId] };
      const attempt = { event: 'propose-leaving', by, admitted: true, reasoned: true } as const;
      refuseIfAny([
        ...refusalsTo(attempt, theCase, tx.today),
        ...refusalsToAdmit(admitted, clauses),
        ...refusalsToWrite('text', text),
      ]);
      await carryOut(this.texts, tx, row.id, theCase, attempt, { reasons: text.trim() });
      await tx.audit('complaints.propose-leaving', row.id, {}, await respondentInAudit(tx, actor, row.id));
      return row.id;
    });
  }
}
