import { Inject, Injectable } from '@nestjs/common';
import { type Graph, GRAPH, SETTINGS } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import type { Mail } from '../post/mail.js';
import { contactOf } from './contact-of.js';
import type { CoverKind, Message } from './message.entity.js';
import { pageOf } from './page-of.js';
import {
  type CoverCheckForMail,
  coverCheckMail,
  coverEndingMail,
  type CoverReminderForMail,
} from './words/cover-mail.js';

/** Whom something concerns when the mail leaves. */
type Concerns = { readonly personId: string };

/** Makes the words of mails on insurance. What concerns the recipient no longer is not written. */
@Injectable()
export class WriteCoverMail {
  constructor(
    @Inject(GRAPH) private readonly graph: Graph,
    @Inject(SETTINGS) private readonly settings: { readonly publicUrl?: string },
  ) {}

  /** Null when there is nothing left to say. */
  of(kind: CoverKind, message: Message, transaction: Transaction): Promise<Mail | null> {
    return kind === 'cover-ending' ? this.ending(message, transaction) : this.check(message, transaction);
  }

  private async ending({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { reminder } = await this.graph.ask<{ reminder: (CoverReminderForMail & Concerns) | null }>(
      actor,
      `query CoverReminderForMail($id: Uuid!) { reminder: coverReminderForMail(id: $id) { personId kind countries onDay } }`,
      { id: subjectId },
    );
    if (reminder?.personId !== recipientId) return null;
    return coverEndingMail(contact, reminder, pageOf(body, this.settings.publicUrl, '/insurance/renew'));
  }

  private async check({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { check } = await this.graph.ask<{ check: (CoverCheckForMail & Concerns) | null }>(
      actor,
      `query CoverCheckForMail($id: Uuid!) { check: coverCheckForMail(id: $id) { personId dueOn } }`,
      { id: subjectId },
    );
    if (check?.personId !== recipientId) return null;
    return coverCheckMail(contact, body.name, check, pageOf(body, this.settings.publicUrl, '/insurance/check'));
  }
}
