import { Inject, Injectable } from '@nestjs/common';
import { type Graph, GRAPH, SETTINGS } from '@standing/platform/graphql';
import type { Transaction } from '@standing/platform/messaging';
import type { Mail } from '../post/mail.js';
import { contactOf } from './contact-of.js';
import type { JudgementKind, Message } from './message.entity.js';
import { pageOf } from './page-of.js';
import { type AppealForMail, appealMail } from './words/appeal-mail.js';
import { type AssessorReminderForMail, assessorReminderMail } from './words/assessor-reminder-mail.js';
import { type AssignmentForMail, assignmentMail } from './words/assignment-mail.js';
import { type ConditionForMail, conditionMail } from './words/condition-mail.js';
import { type HearingForMail, hearingMail } from './words/hearing-mail.js';
import type { Contact } from './words/mail-to.js';
import { type ModerationForMail, moderationMail } from './words/moderation-mail.js';
import { type RefusalForMail, refusalMail } from './words/refusal-mail.js';

/** Whom something concerns when the mail leaves. */
type Concerns = { readonly personId: string };

/** A mail about to be written: to whom and in whose name, what its owner is asked, and where it leads. */
type Writing = {
  readonly contact: Contact;
  readonly bodyName: string;
  readonly ask: <Said extends Concerns>(document: string) => Promise<Said | null>;
  readonly page: (path: string) => string;
};

/** Makes the words of the mails on how applications are judged. What does not concern the recipient any more is not written. */
@Injectable()
export class WriteJudgementMail {
  constructor(
    @Inject(GRAPH) private readonly graph: Graph,
    @Inject(SETTINGS) private readonly settings: { readonly publicUrl?: string },
  ) {}

  /** Null when there is nothing left to say. */
  async of(kind: JudgementKind, message: Message, transaction: Transaction): Promise<Mail | null> {
    const writing = await this.begun(message, transaction);
    switch (kind) {
      case 'refusal':
        return this.refusal(writing, message);
      case 'condition':
        return this.condition(writing);
      case 'appeal-decision':
        return this.appeal(writing);
      case 'assignment':
        return this.assignment(writing);
      case 'assessor-reminder':
        return this.assessorReminder(writing);
      case 'moderation':
        return this.moderation(writing);
      case 'hearing':
        return this.hearing(writing);
    }
  }

  /** Levels are called as the recipient's language calls them, so that who they are is asked first. */
  private async begun({ recipientId, subjectId }: Message, { actor }: Transaction): Promise<Writing> {
    const { body, contact } = await contactOf(this.graph, actor, recipientId);
    return {
      contact,
      bodyName: body.name,
      ask: async <Said extends Concerns>(document: string) => {
        const asking = { ...actor, locale: contact.locale };
        const { said } = await this.graph.ask<{ said: Said | null }>(asking, document, { id: subjectId });
        return said?.personId === recipientId ? said : null;
      },
      page: (path) => pageOf(body, this.settings.publicUrl, path),
    };
  }

  private async refusal({ contact, bodyName, ask, page }: Writing, { subjectId }: Message): Promise<Mail | null> {
    const said = await ask<RefusalForMail & Concerns>(
      `query RefusalForMail($id: Uuid!) { said: refusalForMail(applicationId: $id) { personId levelTitle declinedOn appealUntil } }`,
    );
    return said && refusalMail(contact, bodyName, said, page(`/standing/application/${subjectId}`));
  }

  private async condition({ contact, bodyName, ask, page }: Writing): Promise<Mail | null> {
    const said = await ask<ConditionForMail & Concerns & { readonly applicationId: string }>(
      `query ConditionForMail($id: Uuid!) { said: conditionForMail(id: $id) { personId applicationId levelTitle decidedOn honouredUntil } }`,
    );
    return said && conditionMail(contact, bodyName, said, page(`/standing/application/${said.applicationId}`));
  }

  private async appeal({ contact, bodyName, ask, page }: Writing): Promise<Mail | null> {
    const said = await ask<AppealForMail & Concerns & { readonly applicationId: string }>(
      `query AppealForMail($id: Uuid!) { said: appealForMail(id: $id) { personId applicationId levelTitle outcome decidedOn } }`,
    );
    return said && appealMail(contact, bodyName, said, page(`/standing/application/${said.applicationId}`));
  }

  private async assignment({ contact, bodyName, ask, page }: Writing): Promise<Mail | null> {
    const said = await ask<AssignmentForMail & Concerns>(
      `query AssignmentForMail($id: Uuid!) { said: assignmentForMail(id: $id) { personId file } }`,
    );
    return said && assignmentMail(contact, bodyName, said, page('/assessments'));
  }

  private async assessorReminder({ contact, bodyName, ask, page }: Writing): Promise<Mail | null> {
    const said = await ask<AssessorReminderForMail & Concerns>(
      `query AssessorReminderForMail($id: Uuid!) { said: assessorReminderForMail(id: $id) { personId waiting } }`,
    );
    return said && assessorReminderMail(contact, bodyName, said, page('/assessments'));
  }

  private async moderation({ contact, bodyName, ask, page }: Writing): Promise<Mail | null> {
    const said = await ask<ModerationForMail & Concerns>(
      `query ModerationForMail($id: Uuid!) { said: moderationForMail(id: $id) { personId appliedOn } }`,
    );
    return said && moderationMail(contact, bodyName, said, page('/assessments/asked'));
  }

  private async hearing({ contact, bodyName, ask, page }: Writing): Promise<Mail | null> {
    const said = await ask<HearingForMail & Concerns>(
      `query HearingForMail($id: Uuid!) { said: hearingForMail(id: $id) { personId appealedOn } }`,
    );
    return said && hearingMail(contact, bodyName, said, page('/assessments/asked'));
  }
}
