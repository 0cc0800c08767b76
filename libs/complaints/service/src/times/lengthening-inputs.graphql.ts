import { Field, InputType } from '@nestjs/graphql';
import type { Lengthened, LengtheningAnswer, LengtheningGround } from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { LengthenedEnum, LengtheningAnswerEnum, LengtheningGroundEnum } from './lengthening.graphql.js';

@InputType({ description: 'That one of the body’s own times be longer.' })
export class AskForLongerInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => LengthenedEnum)
  clock: Lengthened;

  @Field(() => LengtheningGroundEnum, { description: 'One of those of this clock.' })
  ground: LengtheningGround;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'Of informing the respondent: the day on which it is looked at again, at most three months ahead. Of the inquiry it is left out: that has a length of its own.',
  })
  reviewOn?: string | null;

  @Field(() => String, { description: 'Why, sealed. At most 4,000 characters.' })
  reasons: string;
}

@InputType({ description: 'What the second person answers.' })
export class AnswerForLongerInput {
  @Field(() => Uuid)
  requestId: string;

  @Field(() => LengtheningAnswerEnum)
  answer: LengtheningAnswer;

  @Field(() => String, { description: 'Why, sealed. At most 4,000 characters.' })
  reasons: string;
}
