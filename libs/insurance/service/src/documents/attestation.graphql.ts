import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Uuid } from '@standing/platform/graphql';

@ObjectType('Attestation', { description: 'The attestation of a cover; `/files/insurance/<id>` hands it out.' })
export class AttestationType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'As the coach named it.' })
  name: string;

  @Field(() => String, { description: 'By its content, such as application/pdf.' })
  mediaType: string;

  @Field(() => Int)
  bytes: number;
}
