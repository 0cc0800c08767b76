import { Injectable } from '@nestjs/common';
import { MOST_FILES, refusalsOfTicket, refusalsToTake, textOfMail, titleOfSubject } from '@standing/cpd/rules';
import { type Day, newId, NotFound, refuseIfAny } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { claimFile, DocumentTickets, type SentFile } from '@standing/platform/documents';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { CpdDocument } from '../documents/document.entity.js';
import { oneAtATime } from '../lock.js';
import { MailedFileRow, MailedRow } from './mailed.entities.js';
import { holderOf } from './holder-of.js';

export type MailGiven = {
  /** What stands before the @ of the address that it came to. */
  readonly localPart: string;
  readonly subject: string;
  readonly text: string;
  /** Civil day in the body's zone; null when the mail does not say, or says one to come. */
  readonly sentOn: Day | null;
  /** The tickets of its files. */
  readonly files: readonly string[];
  /** How many others were not taken. */
  readonly refusedFiles: number;
};

/** A mail came to a coach's private address: it waits until they make an activity of it. */
@Injectable()
export class TakeMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: DocumentTickets,
  ) {}

  /** The id of what waits. `NotFound` when the address is no coach's; refusals: see `refusalsToTake` and `refusalsOfTicket`. */
  execute(input: MailGiven, key: string, actor: Actor): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.take-mail', key, input }, async (tx) => {
      const { manager, bodyId, today, now: recordedAt } = tx;
      const personId = await holderOf(tx, input.localPart);
      if (personId === null) throw new NotFound('mailbox');
      await oneAtATime(tx, personId);
      const [title, text] = [titleOfSubject(input.subject), textOfMail(input.text)];
      const waiting = await manager.countBy(MailedRow, { bodyId, personId });
      refuseIfAny(refusalsToTake({ title, text, files: input.files.length }, waiting));

      const files: SentFile[] = [];
      for (const ticket of input.files.slice(0, MOST_FILES)) files.push(await this.claim(tx, personId, ticket));
      const id = newId();
      const sentOn = input.sentOn !== null && input.sentOn <= today ? input.sentOn : today;
      const refusedFiles = input.refusedFiles + Math.max(0, input.files.length - MOST_FILES);
      const own = { id, bodyId, personId, title, text, sentOn, refusedFiles, receivedOn: today, recordedAt };
      await manager.insert(MailedRow, own);
      if (files.length > 0)
        await manager.insert(
          MailedFileRow,
          files.map((file, at) => rowOf(file, id, at + 1)),
        );
      await tx.audit('cpd.take-mail', id, { files: files.length });
      return id;
    });
  }

  private async claim({ manager, bodyId }: Transaction, personId: string, ticket: string): Promise<SentFile> {
    const isUsed = async (id: string) =>
      (await manager.existsBy(CpdDocument, { bodyId, id })) || (await manager.existsBy(MailedFileRow, { bodyId, id }));
    const claim = await claimFile(this.tickets, ticket, { bodyId, personId }, isUsed);
    refuseIfAny(refusalsOfTicket(claim.state));
    if (claim.state !== 'valid') throw new Error('A ticket that is not valid is refused.');
    return claim.file;
  }
}

function rowOf({ documentId: id, bodyId, name, mediaType, bytes, sha256 }: SentFile, mailedId: string, place: number) {
  return { id, bodyId, mailedId, place, name, mediaType, bytes, sha256 };
}
