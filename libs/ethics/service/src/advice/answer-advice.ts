import { Injectable } from '@nestjs/common';
import { refusalsOfAdvisersWords, refusalsOfClosed, type Words } from '@standing/ethics/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { AdviceSeals } from './advice-seals.js';
import { enquiryHeld } from './reach.js';
import { say } from './say.js';

/** The adviser who holds an enquiry answers it. */
@Injectable()
export class AnswerAdvice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seals: AdviceSeals,
  ) {}

  /** The enquiry's id. Refusals: see `refusalsOfClosed` and `refusalsOfAdvisersWords`. */
  execute(id: string, words: Words, key: string, actor: Member): Promise<string> {
    // A plain hash of a sentence could be guessed: what stands for it is keyed.
    const { input } = this.seals.attempt([id, words]);
    return this.unitOfWork.run({ actor, name: 'ethics.answer-advice', key, input }, async (tx) => {
      const enquiry = await enquiryHeld(tx, actor, id);
      refuseIfAny([...refusalsOfClosed(enquiry.state), ...refusalsOfAdvisersWords(words, 'text')]);
      await say(tx, enquiry, 'adviser', words.text, await this.seals.keyOf(tx, id));
      await tx.audit('ethics.answer-advice', id);
      return id;
    });
  }
}
