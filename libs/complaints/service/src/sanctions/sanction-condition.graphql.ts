import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ConditionCode } from '@standing/complaints/rules';
import { ConditionCodeEnum } from './sanction-names.graphql.js';

@ObjectType({ description: 'A condition of the bank, with what it takes.' })
export class SanctionCondition {
  @Field(() => ConditionCodeEnum)
  code: ConditionCode;

  @Field(() => Int, { nullable: true, description: 'Weeks or hours, as the condition says; null where it takes none.' })
  amount: number | null;

  @Field(() => String, { nullable: true, description: 'Two letters (ISO 3166-1); null where it names no country.' })
  country: string | null;
}
