import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

@ObjectType('Attestation', {
  description: 'The attestation of a cover; `/files/insurance/<id>` hands it out until it is erased.',
})
export class AttestationType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'As the coach named it.' })
  name: string;

  @Field(() => String, { description: 'By its content, such as application/pdf.' })
  mediaType: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The day, in the body's zone, on which it was erased as the body's rules say; null while it is there.",
  })
  erasedOn: string | null;
}
