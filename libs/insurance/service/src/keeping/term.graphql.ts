import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../office/person.graphql.js';

@ObjectType('AttestationTerm', { description: 'For how long the body keeps attestations; what was set last holds.' })
export class AttestationTermType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'In months after the last day of the cover or of its subsequent period; null where nothing is erased.',
  })
  months: number | null;

  @Field(() => DayScalar, { description: "In the body's zone." })
  setOn: string;

  @Field(() => PersonStub, { description: 'Who set it.' })
  setBy: PersonStub;
}
