import { adviceErasedOn } from '@standing/ethics/rules';
import type { Transaction } from '@standing/platform/messaging';
import type { CaseKey } from '@standing/platform/sealed-text';
import { placeOfWord } from './advice-seals.js';
import { AdviceEnquiryRow, AdviceWordRow } from './enquiry.entity.js';

/** Keeps what one side says in an enquiry that is held; its time begins anew with it. */
export async function say(
  { manager, bodyId, today }: Transaction,
  { id, keptMonths, lastWordOn }: AdviceEnquiryRow,
  saidBy: AdviceWordRow['saidBy'],
  text: string,
  key: CaseKey,
): Promise<void> {
  const saidOn = today < lastWordOn ? lastWordOn : today;
  const place = 1 + (await manager.countBy(AdviceWordRow, { bodyId, enquiryId: id }));
  const sealed = key.seal(placeOfWord(place), text.trim());
  await manager.insert(AdviceWordRow, { bodyId, enquiryId: id, place, saidBy, saidOn, sealed });
  const state = saidBy === 'asker' ? 'waiting' : 'answered';
  const erasedOn = adviceErasedOn(saidOn, keptMonths);
  await manager.update(AdviceEnquiryRow, { bodyId, id }, { state, lastWordOn: saidOn, erasedOn });
}
