import type { MailedLinkPurpose, Locale } from '@standing/platform/auth';
import { Instant, Uuid } from '@standing/platform/graphql';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Link', { description: 'A one-time link that somebody follows. For the gateway alone.' })
export class LinkType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'confirm-sessions, answer-agreement, sign-statement or write-report.' })
  purpose: MailedLinkPurpose;

  @Field(() => Uuid)
  subjectId: string;

  @Field(() => Uuid)
  recipientId: string;

  @Field(() => String, { description: "The recipient's language." })
  locale: Locale;

  @Field(() => Instant)
  expiresAt: Date;

  @Field(() => Boolean, { description: 'Whether its seven days have run out.' })
  expired: boolean;
}
