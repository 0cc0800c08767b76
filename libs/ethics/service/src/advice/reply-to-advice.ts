import { Injectable } from '@nestjs/common';
import { refusalsOfAskersWords, refusalsOfClosed, type Words } from '@standing/ethics/rules';
import { refuseIfAny } from '@standing/kernel';
import { AdviceSeals } from './advice-seals.js';
import { AskersWork } from './askers-work.js';
import { type OwnPlace, hashIn } from './own-enquiry.js';
import { ownEnquiry } from './reach.js';
import { say } from './say.js';

/** Who asks writes again, whether they were answered or not. */
@Injectable()
export class ReplyToAdvice {
  constructor(
    private readonly work: AskersWork,
    private readonly seals: AdviceSeals,
  ) {}

  /** The enquiry's id. Refusals: see `refusalsOfClosed` and `refusalsOfAskersWords`. */
  execute(place: OwnPlace, words: Words, key: string, bodyId: string): Promise<string> {
    const input = { place, words };
    const command = { bodyId, name: 'ethics.reply-to-advice', key, asker: hashIn(place), input };
    return this.work.run(command, async (tx) => {
      const enquiry = await ownEnquiry(tx, place);
      refuseIfAny([...refusalsOfClosed(enquiry.state), ...refusalsOfAskersWords(words, 'text')]);
      await say(tx, enquiry, 'asker', words.text, await this.seals.keyOf(tx, enquiry.id));
      return enquiry.id;
    });
  }
}
