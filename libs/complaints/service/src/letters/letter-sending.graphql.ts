import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type ReachedBy, SENT_BY, type SentBy } from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { named } from '../cases/named.js';
import { ReachedByEnum } from '../intake/take-down.graphql.js';

export const SentByEnum = named(SENT_BY);
registerEnumType(SentByEnum, {
  name: 'LetterSentBy',
  description: 'How a letter came to whoever complains and does not read it on the pages of the body.',
});

@ObjectType({
  description:
    'A letter to whoever complains that the reader has to post, hand over or read out. It names nobody but those who hear the case, in the one that tells of them.',
})
export class LetterToSend {
  @Field(() => Uuid)
  id: string;

  @Field(() => Uuid)
  caseId: string;

  @Field(() => String, { description: 'By which the staff and the complainant speak of the case.' })
  reference: string;

  @Field(() => ReachedByEnum)
  reachedBy: ReachedBy;

  @Field(() => DayScalar, { description: "The civil day, in the body's zone, on which it was written." })
  writtenOn: string;

  @Field(() => String, { description: 'What it is about.' })
  title: string;

  @Field(() => [String], { description: 'What it says, in paragraphs, in the reader’s language.' })
  text: string[];
}

@InputType()
export class RecordSendingInput {
  @Field(() => Uuid)
  letterId: string;

  @Field(() => SentByEnum)
  by: SentBy;

  @Field(() => DayScalar, {
    description:
      "The civil day, in the body's zone, on which it was posted, handed over or read out. Refusals: COMPLAINTS_SENT_IN_FUTURE, COMPLAINTS_SENT_BEFORE_WRITTEN.",
  })
  on: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The number on the slip of a registered letter, from 8 to 20 letters and digits; null otherwise. Refusals: COMPLAINTS_SLIP_NUMBER_MISSING, COMPLAINTS_SLIP_NUMBER_NOT_ASKED.',
  })
  number?: string | null;
}
