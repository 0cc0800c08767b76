import { Field, InputType, Int } from '@nestjs/graphql';
import { LONGEST_OPENING, type OpeningAnswer, type OpeningGround } from '@standing/complaints/rules';
import { Uuid } from '@standing/platform/graphql';
import { OpeningAnswerEnum, OpeningGroundEnum } from './custody-names.graphql.js';

@InputType({ description: 'That somebody asks to be told a name that is kept from the coach.' })
export class AskForIdentityInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => OpeningGroundEnum, { description: 'The complainant is told it, once it is opened.' })
  ground: OpeningGround;

  @Field(() => Int, {
    description: `For how many civil days, from the one on which it is opened; 1 to ${LONGEST_OPENING}.`,
  })
  days: number;

  @Field(() => String, { description: 'Why, for the custodian alone. At most 4,000 characters; kept sealed.' })
  reasons: string;
}

@InputType({ description: 'What a custodian answers to a request.' })
export class AnswerIdentityRequestInput {
  @Field(() => Uuid)
  requestId: string;

  @Field(() => OpeningAnswerEnum)
  answer: OpeningAnswer;

  @Field(() => String, { description: 'Why, for whoever asked. At most 4,000 characters; kept sealed.' })
  reasons: string;
}
