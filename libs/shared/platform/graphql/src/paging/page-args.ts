import { ArgsType, Field, Int } from '@nestjs/graphql';

/** Which part of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many at the most; 50 is the limit.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to begin.' })
  after?: string | null;
}
