import { Field, InputType, Int } from '@nestjs/graphql';
import {
  type AccessAnswer,
  type AccessRefusalGround,
  type CopyKind,
  type LongerAccessGround,
  MOST_FURTHER_MONTHS,
} from '@standing/complaints/rules';
import { Uuid } from '@standing/platform/graphql';
import {
  AccessAnswerEnum,
  AccessRefusalGroundEnum,
  CopyKindEnum,
  LongerAccessGroundEnum,
} from './access-names.graphql.js';

@InputType({ description: 'A complaint, by what opens it without an account.' })
export class ByCodeInput {
  @Field(() => String)
  reference: string;

  @Field(() => String, { description: 'The return code; capitals, spaces and dashes make no difference.' })
  code: string;
}

@InputType({ description: 'That a request takes longer than a month.' })
export class ProlongAccessInput {
  @Field(() => Uuid)
  requestId: string;

  @Field(() => Int, { description: `Further calendar months, 1 to ${MOST_FURTHER_MONTHS}.` })
  months: number;

  @Field(() => LongerAccessGroundEnum)
  ground: LongerAccessGround;

  @Field(() => String, { description: 'Why, for the asker. At most 4,000 characters; kept sealed.' })
  reasons: string;
}

@InputType({ description: 'What a request for a copy is answered.' })
export class AnswerAccessInput {
  @Field(() => Uuid)
  requestId: string;

  @Field(() => AccessAnswerEnum)
  answer: AccessAnswer;

  @Field(() => [CopyKindEnum], { description: 'What is held back; only where a part is given.' })
  withheld: CopyKind[];

  @Field(() => AccessRefusalGroundEnum, { nullable: true, description: 'Null where all is given.' })
  ground?: AccessRefusalGround | null;

  @Field(() => String, {
    description:
      'Why anything is held back, for the asker; not kept where all is given. At most 4,000 characters; kept sealed.',
  })
  reasons: string;
}
