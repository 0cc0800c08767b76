import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { AdviceSeals } from './advice-seals.js';
import type { AdviceForAdviserType } from './desk.graphql.js';
import { AdviceWordRow } from './enquiry.entity.js';
import { openedEnquiry, openedWords } from './opened-advice.js';
import { enquiryHeld } from './reach.js';

/** The adviser who holds an enquiry reads it: no word without its line of audit, which names the enquiry and no asker. */
@Injectable()
export class OpenAdvice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seals: AdviceSeals,
  ) {}

  /** Sent again, it is read again and written down again, under its own number: readings are counted, not remembered. */
  async execute(id: string, request: string, actor: Member): Promise<AdviceForAdviserType> {
    const answers: AdviceForAdviserType[] = [];
    const command = { actor, name: 'ethics.open-advice', key: newId(), input: { request } };
    await this.unitOfWork.run(command, async (tx) => {
      answers.push(await this.read(tx, id, actor));
      await tx.audit('ethics.open-advice', id, { request });
      return id;
    });
    const [answer] = answers;
    if (answer === undefined) throw new Error('A reading ended without an answer.');
    return answer;
  }

  private async read(tx: Transaction, id: string, actor: Member): Promise<AdviceForAdviserType> {
    const enquiry = await enquiryHeld(tx, actor, id);
    const key = await this.seals.keyOf(tx, id);
    const words = await tx.manager.findBy(AdviceWordRow, { bodyId: tx.bodyId, enquiryId: id });
    const { topics, askerName } = openedEnquiry(key, enquiry);
    const { askedOn, state, erasedOn } = enquiry;
    return { id, askedOn, state, erasedOn, topics, askerName, words: openedWords(key, words) };
  }
}
