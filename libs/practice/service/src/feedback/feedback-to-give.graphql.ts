import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Uuid } from '@standing/platform/graphql';
import type { Answer, GiverKind, LinkState } from '@standing/practice/rules';
import { PersonStub } from '../person.graphql.js';
import { FeedbackLinkStateKind } from './feedback.graphql.js';
import { GiverKindEnum } from './giver.graphql.js';

export const FeedbackAnswerKind = {
  ALWAYS: 'always',
  MOSTLY: 'mostly',
  SOMETIMES: 'sometimes',
  NEVER: 'never',
  CANNOT_SAY: 'cannot-say',
} as const satisfies Record<string, Answer>;
registerEnumType(FeedbackAnswerKind, { name: 'FeedbackAnswer', description: 'How often a statement was true.' });

@ObjectType('FeedbackLink', { description: 'A link that a coach handed over. For the gateway alone.' })
export class FeedbackLinkType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Uuid, { description: 'The coach whom it asks about.' })
  personId: string;
}

@ObjectType('FeedbackToGive', {
  description:
    'What the holder of a feedback link is asked. What was answered is never shown again: the coach had the link too.',
})
export class FeedbackToGiveType {
  /** Not shown: the field `coach` names it. */
  personId: string;

  @Field(() => PersonStub, { description: 'Who asks.' })
  coach?: PersonStub;

  @Field(() => GiverKindEnum, { description: 'As whom the holder is asked; nothing tells who they are.' })
  giver: GiverKind;

  @Field(() => Uuid, {
    nullable: true,
    description: 'The version of the coach’s charter that it asks about; null for none.',
  })
  charterVersionId: string | null;

  @Field(() => FeedbackLinkStateKind)
  state: LinkState;
}

@InputType()
export class GiveFeedbackInput {
  @Field(() => FeedbackAnswerKind, { nullable: true, description: 'Of the five statements one at least is answered.' })
  listening?: Answer | null;

  @Field(() => FeedbackAnswerKind, { nullable: true })
  integrity?: Answer | null;

  @Field(() => FeedbackAnswerKind, { nullable: true })
  responsibility?: Answer | null;

  @Field(() => FeedbackAnswerKind, { nullable: true })
  transparency?: Answer | null;

  @Field(() => FeedbackAnswerKind, { nullable: true })
  confidentiality?: Answer | null;

  @Field(() => String, {
    nullable: true,
    description: 'At most 1000 characters; for the coach alone, but for `mayBeHandedOver`.',
  })
  comment?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Ticked: the coach may show the comment to the body with an application. Without a comment it says nothing.',
  })
  mayBeHandedOver?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Said on purpose: what looks like a name may stay.' })
  namesMeant?: boolean | null;
}
