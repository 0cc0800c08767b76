import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { MailboxRow } from './mailed.entities.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 16;

/** A coach opens a private address, in place of the one before, or closes it: what comes to an earlier one is refused. */
@Injectable()
export class OpenMailbox {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The coach's id. Nothing is refused. */
  execute(isOpen: boolean, idempotencyKey: string, actor: Member): Promise<string> {
    const command = { actor, name: 'cpd.open-mailbox', key: idempotencyKey, input: { isOpen } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const key = isOpen ? newKey() : null;
      await manager.insert(MailboxRow, { id: newId(), bodyId, personId, key, recordedAt });
      await tx.audit(isOpen ? 'cpd.open-mailbox' : 'cpd.close-mailbox', personId);
      return personId;
    });
  }
}

/** 80 bits at random: each byte gives a letter by its last five. */
function newKey(): string {
  return [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
