import { Directive, Field, ObjectType } from '@nestjs/graphql';
import { Uuid } from '@standing/platform/graphql';

/** A chapter, by id alone: what it is called, identity says. */
@ObjectType('Chapter')
@Directive('@key(fields: "id", resolvable: false)')
export class ChapterStub {
  @Field(() => Uuid)
  id: string;
}
