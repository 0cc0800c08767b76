import { Field, InputType, Int } from '@nestjs/graphql';
import { type EmergencyAnswer, type EmergencyGround, LONGEST_EMERGENCY } from '@standing/complaints/rules';
import { Uuid } from '@standing/platform/graphql';
import { EmergencyAnswerEnum, EmergencyGroundEnum } from './emergency-names.graphql.js';

@InputType({ description: 'That somebody of the staff asks to read one case in an emergency.' })
export class AskInEmergencyInput {
  @Field(() => String, { description: 'The reference of the case, as it is typed: no list leads to it.' })
  reference: string;

  @Field(() => EmergencyGroundEnum, { description: 'Both parties are told it, once it was opened and is over.' })
  ground: EmergencyGround;

  @Field(() => Int, {
    description: `For how many civil days, from the one on which it is opened; 1 to ${LONGEST_EMERGENCY}.`,
  })
  days: number;

  @Field(() => String, { description: 'Why, for whoever answers. At most 4,000 characters; kept sealed.' })
  reasons: string;
}

@InputType({ description: 'What a second person answers to a request in an emergency.' })
export class AnswerInEmergencyInput {
  @Field(() => Uuid)
  requestId: string;

  @Field(() => EmergencyAnswerEnum)
  answer: EmergencyAnswer;

  @Field(() => String, { description: 'Why, for whoever asked. At most 4,000 characters; kept sealed.' })
  reasons: string;
}
