import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type EndedHow, RETENTION_SOURCES, type RetentionSource } from '@standing/complaints/rules';
import { named } from '../cases/named.js';
import { EndedHowEnum } from './retention.graphql.js';

export const RetentionSourceEnum = named(RETENTION_SOURCES);
registerEnumType(RetentionSourceEnum, {
  name: 'RetentionSource',
  description:
    'Where a number of months comes from: guidelines of the CNIL, alone or with what other bodies do, what associations of counsellors publish, or what the platform reckons with.',
});

@ObjectType({ description: 'For how long cases that ended so are kept.' })
export class RetentionTerm {
  @Field(() => EndedHowEnum)
  endedHow: EndedHow;

  @Field(() => Int, { description: 'Months from the end of the case, or from the day on which its sanction is spent.' })
  months: number;

  @Field(() => Int, { description: 'The fewest months that may be set.' })
  least: number;

  @Field(() => Int, { description: 'The most months that may be set.' })
  most: number;

  @Field(() => RetentionSourceEnum, {
    description: 'Where the number comes from that counts unless another is set.',
  })
  source: RetentionSource;

  @Field(() => Boolean, { description: 'The body set it.' })
  set: boolean;
}
