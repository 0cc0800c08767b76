import { Directive, Field, ObjectType } from '@nestjs/graphql';
import { Uuid } from '@standing/platform/graphql';

/** A person, by id alone: who that is, identity says. */
@ObjectType('Person')
@Directive('@key(fields: "id", resolvable: false)')
export class PersonStub {
  @Field(() => Uuid)
  id: string;
}
