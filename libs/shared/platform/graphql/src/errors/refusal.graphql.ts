import { Directive, Field, ObjectType } from '@nestjs/graphql';

/** A reason why something may not be done, ready to be shown. The one type that every subgraph defines alike. */
@ObjectType('Refusal', { description: 'A reason why something may not be done.' })
@Directive('@shareable')
export class RefusalType {
  @Field(() => String, { description: 'Upper-case; begins with its context.' })
  code: string;

  @Field(() => String, { description: "The reason as a sentence in the reader's language." })
  message: string;

  @Field(() => String, { nullable: true, description: 'Where in the input the reason lies.' })
  path?: string | null;
}
