import { Inject, Injectable } from '@nestjs/common';
import { type Graph, GRAPH, SETTINGS } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import { newId } from '@standing/kernel';
import { MintLink } from '../links/mint-link.js';
import type { Mail } from '../post/mail.js';
import { contactOf } from './contact-of.js';
import { isOfJudgement, type Message } from './message.entity.js';
import { type Body, pageOf } from './page-of.js';
import { agreementMail, type AgreementForMail } from './words/agreement-mail.js';
import { awardMail, type AwardForMail } from './words/award-mail.js';
import { caseLetterMail } from './words/case-letter-mail.js';
import { codeMail } from './words/code-mail.js';
import { confirmationMail, type RequestForMail } from './words/confirmation-mail.js';
import type { Contact } from './words/mail-to.js';
import { type LoweringForMail, loweringMail } from './words/lowering-mail.js';
import { type AwardWithdrawn, withdrawalMail } from './words/withdrawal-mail.js';
import { WriteDraftMail } from './write-draft-mail.js';
import { WriteJudgementMail } from './write-judgement-mail.js';
import { WriteSupervisionMail } from './write-supervision-mail.js';
import { WriteNoticeMail } from './write-notice-mail.js';
import { WriteReminderMail } from './write-reminder-mail.js';

/** Makes the words of a mail at the moment it leaves, from what their owners say of it then. */
@Injectable()
export class WriteMail {
  constructor(
    @Inject(GRAPH) private readonly graph: Graph,
    @Inject(SETTINGS) private readonly settings: { readonly publicUrl?: string },
    private readonly mint: MintLink,
    private readonly judgement: WriteJudgementMail,
    private readonly reminders: WriteReminderMail,
    private readonly supervision: WriteSupervisionMail,
    private readonly notice: WriteNoticeMail,
    private readonly drafts: WriteDraftMail,
  ) {}

  /** Null when there is nothing left to say. */
  of(message: Message, transaction: Transaction): Promise<Mail | null> {
    const { kind } = message;
    if (isOfJudgement(kind)) return this.judgement.of(kind, message, transaction);
    switch (kind) {
      case 'sign-in-code':
        return this.signInCode(message, transaction);
      case 'confirm-sessions':
        return this.confirmation(message, transaction);
      case 'answer-agreement':
        return this.agreement(message, transaction);
      case 'award':
        return this.award(message, transaction);
      case 'withdrawal':
        return this.withdrawal(message, transaction);
      case 'case-letter':
        return this.caseLetter(message, transaction);
      case 'draft':
        return this.drafts.of(message, transaction);
      case 'reminder':
      case 'signature-reminder':
      case 'cover-ending':
      case 'cover-check':
        return this.reminders.of(kind, message, transaction);
      case 'lowering-declined':
        return this.loweringDeclined(message, transaction);
      case 'sign-statement':
      case 'supervisor-unavailable':
      case 'write-report':
      case 'report-to-read':
      case 'report-agreed':
        return this.supervision.of(kind, message, transaction);
      case 'proof-decided':
      case 'continuity-notice':
      case 'audit-notice':
      case 'screening-due':
      case 'custody-due':
        return this.notice.of(kind, message, transaction);
    }
  }

  private async signInCode({ subjectId }: Message, { actor }: Transaction): Promise<Mail> {
    const { mintSignInCode } = await this.graph.ask<{ mintSignInCode: Contact & { code: string } }>(
      actor,
      `mutation MintSignInCode($id: Uuid!, $key: Uuid!) { mintSignInCode(codeId: $id, idempotencyKey: $key) { code email name locale } }`,
      { id: subjectId, key: newId() },
    );
    const { body } = await this.graph.ask<{ body: Body }>(actor, `query BodyForMail { body { name host } }`, {});
    return codeMail(mintSignInCode, body.name);
  }

  private async confirmation(message: Message, transaction: Transaction): Promise<Mail> {
    const { body, contact, request } = await this.graph.ask<{
      body: Body;
      contact: Contact;
      request: RequestForMail;
    }>(
      transaction.actor,
      `query ConfirmationForMail($supervisor: Uuid!, $request: Uuid!) {
        body { name host }
        contact: supervisorContact(id: $supervisor) { name email locale }
        request: confirmationRequestForMail(id: $request) { askedBy whoGaveAddress sessions { heldOn minutes } }
      }`,
      { supervisor: message.recipientId, request: message.subjectId },
    );
    const token = await this.mint.within(transaction, {
      ...message,
      purpose: 'confirm-sessions',
      locale: contact.locale,
    });
    return confirmationMail(contact, body.name, request, this.url(body, `/c/${token}`));
  }

  private async agreement(message: Message, transaction: Transaction): Promise<Mail | null> {
    const { body, contact, agreement } = await this.graph.ask<{
      body: Body;
      contact: Contact;
      agreement: AgreementForMail;
    }>(
      transaction.actor,
      `query AgreementForMail($supervisor: Uuid!, $agreement: Uuid!) {
        body { name host }
        contact: supervisorContact(id: $supervisor) { name email locale }
        agreement: agreementForMail(id: $agreement) { superviseeName subject whoGaveAddress startsOn asks }
      }`,
      { supervisor: message.recipientId, agreement: message.subjectId },
    );
    if (agreement.asks === null) return null;
    const token = await this.mint.within(transaction, {
      ...message,
      purpose: 'answer-agreement',
      locale: contact.locale,
    });
    return agreementMail(contact, body.name, agreement, this.url(body, `/a/${token}`));
  }

  private async award(message: Message, transaction: Transaction): Promise<Mail> {
    const { body, contact, award } = await this.awardTo(message, transaction);
    return awardMail(contact, body.name, award, this.url(body, `/register/${award.reference}`));
  }

  private async withdrawal(message: Message, transaction: Transaction): Promise<Mail> {
    const { body, contact, award } = await this.awardTo(message, transaction);
    return withdrawalMail(contact, body.name, award, this.url(body, `/register/${award.reference}`));
  }

  /** The level is called as the recipient's language calls it, so that who they are is asked first. */
  private async awardTo({ recipientId, subjectId }: Message, { actor }: Transaction) {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { award } = await this.graph.ask<{ award: AwardForMail & AwardWithdrawn }>(
      { ...actor, locale: contact.locale },
      `query AwardForMail($award: Uuid!) { award: awardForMail(id: $award) { levelTitle reference validFrom validUntil withdrawnFrom byConsent isRenewal isLowering isReduction } }`,
      { award: subjectId },
    );
    return { body, contact, award };
  }

  /** Null where the member is not the one any more whom it concerns. */
  private async loweringDeclined({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail | null> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    const { wish } = await this.graph.ask<{ wish: (LoweringForMail & { personId: string }) | null }>(
      { ...actor, locale: contact.locale },
      `query LoweringForMail($id: Uuid!) { wish: loweringForMail(id: $id) { personId levelTitle declinedOn } }`,
      { id: subjectId },
    );
    const isTheirs = wish?.personId === recipientId;
    return isTheirs ? loweringMail(contact, body.name, wish, this.url(body, '/standing')) : null;
  }

  /** Nothing of a case is asked but where the respondent finds it. */
  private async caseLetter({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Mail> {
    const { body, contact, letter } = await this.graph.ask<{
      body: Body;
      contact: Contact;
      letter: { reference: string };
    }>(
      actor,
      `query CaseLetterForMail($person: Uuid!, $letter: Uuid!) {
        body { name host } contact: personContact(id: $person) { name email locale } letter: letterForMail(id: $letter) { reference }
      }`,
      { person: recipientId, letter: subjectId },
    );
    return caseLetterMail(contact, body.name, this.url(body, `/my-case/${letter.reference}`));
  }

  private url(body: Body, path: string): string {
    return pageOf(body, this.settings.publicUrl, path);
  }
}
