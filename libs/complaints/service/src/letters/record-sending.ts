import { Injectable } from '@nestjs/common';
import { isSentByStaff, refusalsToSend, type Sending, slipNumber } from '@standing/complaints/rules';
import { newId, NotFound, Refused, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { TakenDownRow } from '../intake/taken-down.entity.js';
import { Letter } from './letter.entity.js';
import { LetterSending } from './letter-sending.entity.js';

export type ToRecord = Sending & { readonly letterId: string };

/** The case manager records that a letter was posted, handed over or read out, with what proves it. */
@Injectable()
export class RecordSending {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The id of the sending. `NotFound` for a letter that is not the reader's to send; COMPLAINTS_SENT_ALREADY once it is sent; see `refusalsToSend`. */
  execute(toRecord: ToRecord, key: string, actor: Member): Promise<string> {
    const name = 'complaints.record-sending';
    return this.unitOfWork.run({ actor, name, key, input: toRecord }, async (tx) => {
      const { letterId, by, on, number: typed } = toRecord;
      const { manager, bodyId } = tx;
      const { caseId, writtenOn } = await letterToSend(tx, letterId);
      await caseHeldBy(tx, actor, caseId, ['case-manager']);
      if (await manager.existsBy(LetterSending, { bodyId, letterId }))
        throw new Refused([{ code: 'COMPLAINTS_SENT_ALREADY' }]);
      const number = typed === null ? null : slipNumber(typed);
      refuseIfAny(refusalsToSend({ by, on, number }, writtenOn, tx.today));
      const id = newId();
      const sent = { sentBy: by, sentOn: on, slipNumber: number, recordedBy: actor.personId, recordedAt: tx.now };
      await manager.insert(LetterSending, { id, bodyId, caseId, letterId, ...sent });
      await tx.audit(name, caseId, { by });
      return id;
    });
  }
}

async function letterToSend({ manager, bodyId }: Transaction, id: string): Promise<Letter> {
  const letter = await manager.findOneBy(Letter, { bodyId, id, recipient: 'complainant' });
  if (!letter) throw new NotFound('letter');
  const { caseId } = letter;
  const taken = await manager.findOneBy(TakenDownRow, { bodyId, caseId });
  if (!taken || !isSentByStaff(taken.reachedBy)) throw new NotFound('letter');
  return letter;
}
