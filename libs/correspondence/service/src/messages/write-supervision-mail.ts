import { Inject, Injectable } from '@nestjs/common';
import { type Graph, GRAPH, SETTINGS } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { MintLink } from '../links/mint-link.js';
import type { Mail } from '../post/mail.js';
import { contactOf } from './contact-of.js';
import type { Message, SupervisionKind } from './message.entity.js';
import { type Body, pageOf } from './page-of.js';
import type { Contact } from './words/mail-to.js';
import { WriteReportMail } from './write-report-mail.js';
import { type StatementForMail, statementMail } from './words/statement-mail.js';
import { type UnavailableForMail, unavailableMail } from './words/unavailable-mail.js';

/** Makes the words of what is said of statements to sign, of supervisors who cannot be reached, and of reports. */
@Injectable()
export class WriteSupervisionMail {
  constructor(
    @Inject(GRAPH) private readonly graph: Graph,
    @Inject(SETTINGS) private readonly settings: { readonly publicUrl?: string },
    private readonly mint: MintLink,
    private readonly reports: WriteReportMail,
  ) {}

  /** Null when there is nothing left to say, or it does not concern the recipient. */
  of(kind: SupervisionKind, message: Message, transaction: Transaction): Promise<Mail | null> {
    switch (kind) {
      case 'sign-statement':
        return this.statement(message, transaction);
      case 'supervisor-unavailable':
        return this.unavailable(message, transaction);
      case 'write-report':
      case 'report-to-read':
      case 'report-agreed':
        return this.reports.of(kind, message, transaction);
    }
  }

  private async statement(message: Message, transaction: Transaction): Promise<Mail> {
    const { body, contact, statement } = await this.graph.ask<{
      body: Body;
      contact: Contact;
      statement: StatementForMail;
    }>(
      transaction.actor,
      `query StatementForMail($supervisor: Uuid!, $statement: Uuid!) {
        body { name host }
        contact: supervisorContact(id: $supervisor) { name email locale }
        statement: statementForMail(id: $statement) { coachName month }
      }`,
      { supervisor: message.recipientId, statement: message.subjectId },
    );
    const token = await this.mint.within(transaction, {
      ...message,
      purpose: 'sign-statement',
      locale: contact.locale,
    });
    return statementMail(contact, body.name, statement, this.url(body, `/s/${token}`));
  }

  private async unavailable({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { gone } = await this.graph.ask<{ gone: (UnavailableForMail & { personId: string }) | null }>(
      actor,
      `query UnavailableForMail($id: Uuid!) { gone: supervisorUnavailableForMail(agreementId: $id) { personId supervisorName } }`,
      { id: subjectId },
    );
    const isTheirs = gone?.personId === recipientId;
    return isTheirs ? unavailableMail(contact, body.name, gone, this.url(body, '/supervision')) : null;
  }

  private url(body: Body, path: string): string {
    return pageOf(body, this.settings.publicUrl, path);
  }
}
