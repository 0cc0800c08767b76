import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

@ObjectType('CharterToAnnex', { description: "A published version of the reader's own charter, without its words." })
export class CharterToAnnexType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'Counted from 1.' })
  number: number;

  @Field(() => DayScalar, { description: "The day in the body's zone." })
  publishedOn: string;
}

@ObjectType('CharterAnnex', { description: "The version of the coach's charter that is annexed to an engagement." })
export class CharterAnnexType {
  @Field(() => CharterToAnnexType)
  version: CharterToAnnexType;

  @Field(() => DayScalar, { description: "The day in the body's zone from which it is annexed." })
  fromOn: string;
}
