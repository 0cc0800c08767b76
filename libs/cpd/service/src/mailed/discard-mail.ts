import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { MailedRow } from './mailed.entities.js';

/** A coach puts a mail aside that waits: it is erased, and its files with it at the next sweep. */
@Injectable()
export class DiscardMail {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The mail's id. `NotFound` for another's, and for one that waits no more. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.discard-mail', key, input: { id } }, async (tx) => {
      await settleMail(tx, actor.personId, id);
      await tx.audit('cpd.discard-mail', id);
      return id;
    });
  }
}

/** A mail of this coach's waits no more. `NotFound` when it did not. */
export async function settleMail({ manager, bodyId }: Transaction, personId: string, id: string): Promise<void> {
  const { affected } = await manager.delete(MailedRow, { bodyId, personId, id });
  if (affected !== 1) throw new NotFound('mail');
}
