import { Injectable } from '@nestjs/common';
import { type AppealGround, asPartiesKnow, refusalsTo, refusalsToWrite } from '@standing/complaints/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { caseOfRespondent } from '../cases/case-in-hand.js';
import { CaseTexts } from '../cases/case-texts.js';
import { respondentInAudit } from '../cases/party-in-audit.js';
import { recordStep } from '../cases/record-step.js';

export type Response = {
  /** The case's reference. */
  readonly reference: string;
  readonly text: string;
  /** Of an appeal: on which ground; null where it is not said. */
  readonly ground?: AppealGround | null;
};

const WRITTEN_AS = { reply: 'reply', appeal: 'grounds', 'answer-measure': 'reply' } as const;

/** The respondent replies to the charges, answers to an interim measure, or appeals against the decision, in writing. */
@Injectable()
export class Respond {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly texts: CaseTexts,
  ) {}

  /** The case's id. Refusals: see `refusalsTo` and `refusalsToWrite`. `NotFound` before charges are served. */
  execute(
    event: keyof typeof WRITTEN_AS,
    { reference, text, ground = null }: Response,
    key: string,
    actor: Member,
  ): Promise<string> {
    const input = this.texts.digest(event, { reference, text, ...(ground && { ground }) });
    return this.unitOfWork.run({ actor, name: `complaints.${event}`, key, input }, async (tx) => {
      const { row, theCase, as } = await caseOfRespondent(tx, actor, reference);
      const attempt = { event, by: { as, personIds: [actor.personId] }, ...(ground && { appealGround: ground }) };
      refuseIfAny([...refusalsTo(attempt, asPartiesKnow(theCase), tx.today), ...refusalsToWrite('text', text)]);
      const { id } = await recordStep(tx, row.id, theCase, attempt);
      await this.texts.writeEntry(tx, row.id, id, { [WRITTEN_AS[event]]: text.trim() });
      await tx.audit(`complaints.${event}`, row.id, {}, await respondentInAudit(tx, actor, row.id));
      return row.id;
    });
  }
}
