import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { AllegationTold } from './told.graphql.js';

/** What everybody reads of a file who may read it at all; each audience has a type of its own beside. */
@ObjectType({ isAbstract: true })
export abstract class FileOfCase {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => DayScalar, { description: "The day, in the body's zone, on which the complaint was received." })
  receivedOn: string;

  @Field(() => String, { description: 'The name of the member whom it concerns, as it was when they were named.' })
  respondentName: string;

  @Field(() => [AllegationTold], {
    description: 'What the complainant complains of, in the order in which it was told.',
  })
  allegations: AllegationTold[];

  @Field(() => String, {
    nullable: true,
    description: 'The complainant’s name; null when it is kept from the coach or the body was not told it.',
  })
  complainantName: string | null;

  @Field(() => String, { nullable: true, description: 'The charges as they were served; null until then.' })
  charges: string | null;

  @Field(() => [String], { description: 'Codes of the clauses on which the charges are founded.' })
  clauses: string[];

  @Field(() => String, { nullable: true, description: 'To what the charges may lead; null until they are served.' })
  mayLeadTo: string | null;

  @Field(() => String, { nullable: true, description: 'What the respondent replied; null when there is no reply.' })
  reply: string | null;

  @Field(() => String, { nullable: true, description: 'The grounds of the appeal; null when there is none.' })
  grounds: string | null;
}
