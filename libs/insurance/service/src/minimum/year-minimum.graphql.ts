import { ArgsType, Field, Int } from '@nestjs/graphql';

@ArgsType()
export class YearMinimumArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'For a year, in minor units; no less than for one claim. Null to ask nothing of a year.',
  })
  perYear?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'For a year where the costs of a defence are taken from the limit, in minor units; above that for a year. Null for no more.',
  })
  perYearWithin?: number | null;
}
