import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What the mail to a respondent may say: where something waits for them.' })
export class LetterForMail {
  @Field(() => String, { description: 'By which the respondent finds their case.' })
  reference: string;
}
