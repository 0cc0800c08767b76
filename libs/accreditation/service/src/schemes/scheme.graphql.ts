import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../standing/person.graphql.js';

@ObjectType('Level', { description: 'A level that the body accredits.' })
export class LevelType {
  @Field(() => String, { description: 'Names it in the scheme.' })
  code: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;
}

@ObjectType('SchemeVersion', { description: "A version of the body's scheme. It never changes." })
export class SchemeVersionType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'The code of the scheme, the same in all its versions.' })
  scheme: string;

  @Field(() => String)
  version: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => DayScalar, { description: 'The first day on which it decides.' })
  validFrom: string;

  @Field(() => [LevelType], { description: 'The lowest first.' })
  levels: LevelType[];

  @Field(() => String, { description: 'The scheme as JSON, indented, in the order of the format.' })
  document: string;

  @Field(() => PersonStub, { nullable: true, description: 'Who published it.' })
  publishedBy: PersonStub | null;

  @Field(() => DayScalar, { nullable: true, description: "In the body's zone, on its clock." })
  publishedOn: string | null;
}
