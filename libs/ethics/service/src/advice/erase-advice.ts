import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { AskersWork } from './askers-work.js';
import { AdviceDeclarationRow, AdviceEnquiryRow, AdviceKeyRow, AdviceWordRow } from './enquiry.entity.js';
import { hashIn, type OwnPlace } from './own-enquiry.js';
import { ownEnquiry } from './reach.js';

/** Erases an enquiry at its asker's wish, at once and for good, or once its time is over. */
@Injectable()
export class EraseAdvice {
  constructor(
    private readonly work: AskersWork,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The id of what was erased: the same attempt again finds it done. */
  atWish(place: OwnPlace, key: string, bodyId: string): Promise<string> {
    const command = { bodyId, name: 'ethics.erase-advice', key, asker: hashIn(place), input: { place } };
    return this.work.run(command, async (tx) => {
      const { id } = await ownEnquiry(tx, place);
      await destroy(tx, id);
      return id;
    });
  }

  /** One that has more time, since something was said in it meanwhile, or that is gone, stays as it is. */
  whenOver(bodyId: string, id: string): Promise<string> {
    const actor = { kind: 'service', service: 'advice-desk', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'ethics.erase-old-advice', key: newId(), input: { id } };
    return this.unitOfWork.run(command, async (tx) => {
      await oneAtATime(tx, id);
      const enquiry = await tx.manager.findOneBy(AdviceEnquiryRow, { bodyId, id });
      if (!enquiry || tx.today < enquiry.erasedOn) return id;
      await destroy(tx, id);
      await tx.audit('ethics.erase-old-advice', id);
      return id;
    });
  }
}

/** The key first; then every row, so that not even their number or their days are left. */
async function destroy({ manager, bodyId }: Transaction, enquiryId: string): Promise<void> {
  for (const row of [AdviceKeyRow, AdviceWordRow, AdviceDeclarationRow])
    await manager.delete(row, { bodyId, enquiryId });
  await manager.delete(AdviceEnquiryRow, { bodyId, id: enquiryId });
}
