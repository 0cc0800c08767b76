import { Inject, Injectable } from '@nestjs/common';
import { type Graph, GRAPH, SETTINGS } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { MintLink } from '../links/mint-link.js';
import type { Mail } from '../post/mail.js';
import { contactOf } from './contact-of.js';
import type { Message, ReportKind } from './message.entity.js';
import { type Body, pageOf } from './page-of.js';
import type { Contact } from './words/mail-to.js';
import { type ReportForMail, reportMail } from './words/report-mail.js';
import { reportAgreedMail, reportToReadMail } from './words/report-told-mail.js';

const REPORT = `report: supervisorReportForMail(id: $id) { personId coachName supervisorName state }`;

type Report = ReportForMail & { readonly personId: string; readonly supervisorName: string };

/** Makes the words of the mails about a report that a supervisor writes: nothing of its text is in them. */
@Injectable()
export class WriteReportMail {
  constructor(
    @Inject(GRAPH) private readonly graph: Graph,
    @Inject(SETTINGS) private readonly settings: { readonly publicUrl?: string },
    private readonly mint: MintLink,
  ) {}

  /** Null when there is nothing left to say, or it does not concern the recipient. */
  of(kind: ReportKind, message: Message, transaction: Transaction): Promise<Mail | null> {
    return kind === 'report-to-read'
      ? this.toRead(message, transaction)
      : this.toSupervisor(kind, message, transaction);
  }

  /** That it is signed is said while it is. A link is sent whatever became of the report: its page says what. */
  private async toSupervisor(
    kind: Exclude<ReportKind, 'report-to-read'>,
    message: Message,
    transaction: Transaction,
  ): Promise<Mail | null> {
    const { body, contact, report } = await this.graph.ask<{ body: Body; contact: Contact; report: Report }>(
      transaction.actor,
      `query ReportForSupervisor($supervisor: Uuid!, $id: Uuid!) {
        body { name host } contact: supervisorContact(id: $supervisor) { name email locale } ${REPORT} }`,
      { supervisor: message.recipientId, id: message.subjectId },
    );
    if (kind === 'report-agreed' && report.state !== 'AGREED' && report.state !== 'HANDED_OVER') return null;
    const purpose = 'write-report';
    const token = await this.mint.within(transaction, { ...message, purpose, locale: contact.locale });
    const write = kind === 'report-agreed' ? reportAgreedMail : reportMail;
    return write(contact, body.name, report, this.url(body, `/w/${token}`));
  }

  private async toRead({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { report } = await this.graph.ask<{ report: Report }>(actor, `query ReportToRead($id: Uuid!) { ${REPORT} }`, {
      id: subjectId,
    });
    const isToRead = report.personId === recipientId && report.state === 'TO_READ';
    return isToRead ? reportToReadMail(contact, body.name, report, this.url(body, '/supervision/reports')) : null;
  }

  private url(body: Body, path: string): string {
    return pageOf(body, this.settings.publicUrl, path);
  }
}
