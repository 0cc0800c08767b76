import { Injectable } from '@nestjs/common';
import { AskersWork } from './askers-work.js';
import { AdviceEnquiryRow } from './enquiry.entity.js';
import { hashIn, type OwnPlace } from './own-enquiry.js';
import { ownEnquiry } from './reach.js';

/** Who asked has what they need: nobody writes in it any more. One that is closed already stays as it is. */
@Injectable()
export class CloseAdvice {
  constructor(private readonly work: AskersWork) {}

  /** The enquiry's id. */
  execute(place: OwnPlace, key: string, bodyId: string): Promise<string> {
    const command = { bodyId, name: 'ethics.close-advice', key, asker: hashIn(place), input: { place } };
    return this.work.run(command, async (tx) => {
      const { id } = await ownEnquiry(tx, place);
      await tx.manager.update(AdviceEnquiryRow, { bodyId, id }, { state: 'closed' });
      return id;
    });
  }
}
