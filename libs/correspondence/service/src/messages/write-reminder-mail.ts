import { Inject, Injectable } from '@nestjs/common';
import { type Graph, GRAPH, SETTINGS } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import type { Mail } from '../post/mail.js';
import { contactOf } from './contact-of.js';
import type { Message } from './message.entity.js';
import { pageOf } from './page-of.js';
import { type ReminderForMail, reminderMail } from './words/reminder-mail.js';
import { type SignatureReminderForMail, signatureReminderMail } from './words/signature-reminder-mail.js';

/** Makes the words of what members are reminded of: what comes for their accreditation, and what they are asked to sign. */
@Injectable()
export class WriteReminderMail {
  constructor(
    @Inject(GRAPH) private readonly graph: Graph,
    @Inject(SETTINGS) private readonly settings: { readonly publicUrl?: string },
  ) {}

  /** Null when there is nothing left to say. */
  of(kind: 'reminder' | 'signature-reminder', message: Message, transaction: Transaction): Promise<Mail | null> {
    return kind === 'reminder' ? this.ofStanding(message, transaction) : this.ofSigning(message, transaction);
  }

  private async ofStanding({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { reminder } = await this.graph.ask<{ reminder: ReminderForMail }>(
      actor,
      `query ReminderForMail($reminder: Uuid!) { reminder: reminderForMail(id: $reminder) { kind onDay } }`,
      { reminder: subjectId },
    );
    return reminderMail(contact, body.name, reminder, pageOf(body, this.settings.publicUrl, '/standing'));
  }

  /** Null where the member has signed meanwhile, or is asked no longer. */
  private async ofSigning({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { reminder } = await this.graph.ask<{ reminder: (SignatureReminderForMail & { personId: string }) | null }>(
      actor,
      `query SignatureReminderForMail($id: Uuid!) { reminder: signatureReminderForMail(id: $id) { personId deadlineOn } }`,
      { id: subjectId },
    );
    if (reminder?.personId !== recipientId) return null;
    return signatureReminderMail(contact, body.name, reminder, pageOf(body, this.settings.publicUrl, '/declarations'));
  }
}
