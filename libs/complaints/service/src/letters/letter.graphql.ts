import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

@ObjectType({ description: 'What the mail to a respondent may say: where something waits for them.' })
export class LetterForMail {
  @Field(() => String, { description: 'By which the respondent finds their case.' })
  reference: string;
}

@ObjectType({
  description:
    'A letter to a party of a case, in the reader’s language. It names nobody but those who hear the case, in the one that tells of them.',
})
export class LetterInCase {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar, { description: "The civil day, in the body's zone, on which it was written." })
  writtenOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The civil day, in the body's zone, on which the member first opened it; null on the return page.",
  })
  openedOn: string | null;

  @Field(() => String, { description: 'What it is about.' })
  title: string;

  @Field(() => [String], { description: 'What it says, in paragraphs.' })
  text: string[];
}
