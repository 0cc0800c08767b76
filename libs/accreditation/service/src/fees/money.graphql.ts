import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Fee', { description: 'What something costs. The platform takes no payment.' })
export class FeeType {
  @Field(() => Int, { description: 'In minor units of the currency, such as cents; 0 where it costs nothing.' })
  amount: number;

  @Field(() => String, { description: 'Three capitals, such as EUR.' })
  currency: string;
}
