import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';

@ObjectType('TextToSign', { description: 'What members sign: an edition of the code, or a version of a declaration.' })
export class TextToSignType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Boolean, { description: 'Whether it is an edition of the code of ethics.' })
  isCode: boolean;

  @Field(() => String, { description: "Its title, in the reader's language." })
  title: string;

  @Field(() => String, { description: 'What the edition is called, or the number of the version.' })
  name: string;

  @Field(() => DayScalar, { description: "The first day on which it is in force, in the body's zone." })
  validFrom: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null while none is published to follow it.' })
  validUntil: string | null;

  @Field(() => Boolean, { description: 'Whether it is in force today.' })
  isInForce: boolean;
}
