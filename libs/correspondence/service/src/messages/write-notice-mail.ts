import { Inject, Injectable } from '@nestjs/common';
import { type Graph, GRAPH, SETTINGS } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import type { Mail } from '../post/mail.js';
import { contactOf } from './contact-of.js';
import type { Message, NoticeKind } from './message.entity.js';
import { type Body, pageOf } from './page-of.js';
import { type AuditForMail, auditMail } from './words/audit-mail.js';
import { type ContinuityForMail, continuityMail } from './words/continuity-mail.js';
import { type CustodyForMail, custodyMail } from './words/custody-mail.js';
import { type ProofForMail, proofMail } from './words/proof-mail.js';
import { type ScreeningForMail, screeningMail } from './words/screening-mail.js';

/** Whom something concerns when the mail leaves. */
type Concerns = { readonly personId: string };

/** Makes the words of the mails that say only where to read. What does not concern the recipient any more is not written. */
@Injectable()
export class WriteNoticeMail {
  constructor(
    @Inject(GRAPH) private readonly graph: Graph,
    @Inject(SETTINGS) private readonly settings: { readonly publicUrl?: string },
  ) {}

  /** Null when there is nothing left to say. */
  of(kind: NoticeKind, message: Message, transaction: Transaction): Promise<Mail | null> {
    switch (kind) {
      case 'proof-decided':
        return this.proof(message, transaction);
      case 'continuity-notice':
        return this.continuity(message, transaction);
      case 'audit-notice':
        return this.audit(message, transaction);
      case 'screening-due':
        return this.screening(message, transaction);
      case 'custody-due':
        return this.custody(message, transaction);
    }
  }

  private async proof({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { proof } = await this.graph.ask<{ proof: (ProofForMail & Concerns) | null }>(
      actor,
      `query ProofForMail($id: Uuid!) { proof: supervisionProofForMail(id: $id) { personId givenOn } }`,
      { id: subjectId },
    );
    const isTheirs = proof?.personId === recipientId;
    return isTheirs ? proofMail(contact, body.name, proof, this.url(body, '/supervision/documents')) : null;
  }

  private async continuity({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { notice } = await this.graph.ask<{ notice: (ContinuityForMail & Concerns) | null }>(
      actor,
      `query ContinuityForMail($id: Uuid!) { notice: continuityNoticeForMail(id: $id) { personId kind } }`,
      { id: subjectId },
    );
    const isTheirs = notice?.personId === recipientId;
    return isTheirs ? continuityMail(contact, body.name, notice, this.url(body, '/continuity')) : null;
  }

  private async audit({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { notice } = await this.graph.ask<{ notice: (AuditForMail & Concerns & { fileId: string }) | null }>(
      actor,
      `query AuditForMail($id: Uuid!) { notice: auditNoticeForMail(id: $id) { personId kind fileId dueOn } }`,
      { id: subjectId },
    );
    if (notice?.personId !== recipientId) return null;
    const path = notice.kind === 'TO_REVIEW' ? `/office/audits/${notice.fileId}` : `/audits/${notice.fileId}`;
    return auditMail(contact, body.name, notice, this.url(body, path));
  }

  private async screening({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { reminder } = await this.graph.ask<{ reminder: ScreeningForMail | null }>(
      actor,
      `query ScreeningForMail($id: Uuid!, $person: Uuid!) { reminder: screeningReminderForMail(id: $id, personId: $person) { dueOn } }`,
      { id: subjectId, person: recipientId },
    );
    return reminder && screeningMail(contact, body.name, reminder, this.url(body, '/cases'));
  }

  private async custody({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { reminder } = await this.graph.ask<{ reminder: CustodyForMail | null }>(
      actor,
      `query CustodyForMail($id: Uuid!, $person: Uuid!) { reminder: custodyReminderForMail(id: $id, personId: $person) { askedOn } }`,
      { id: subjectId, person: recipientId },
    );
    return reminder && custodyMail(contact, body.name, reminder, this.url(body, '/cases'));
  }

  private url(body: Body, path: string): string {
    return pageOf(body, this.settings.publicUrl, path);
  }
}
