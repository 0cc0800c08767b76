import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Instant, RefusalType, Uuid } from '@standing/platform/graphql';
import type { SigningMethod } from './signature.entity.js';

export const SigningMethodEnum = { TYPED_NAME: 'typed-name', PAPER: 'paper' } as const;
registerEnumType(SigningMethodEnum, {
  name: 'SigningMethod',
  description: 'How a signature was given: a name typed here, or on a paper that a registrar has seen.',
});

@ObjectType('CodeSignature', { description: "A member's signature of one edition of the code." })
export class CodeSignatureType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Uuid)
  editionId: string;

  @Field(() => String, { description: 'What the body calls the edition.' })
  edition: string;

  @Field(() => String, { description: 'SHA-256 of the content that was signed, in hexadecimal.' })
  editionHash: string;

  @Field(() => String)
  place: string;

  @Field(() => DayScalar, { description: "The day in the body's zone; the day on the paper." })
  signedOn: string;

  @Field(() => String)
  nameTyped: string;

  @Field(() => SigningMethodEnum)
  method: SigningMethod;

  @Field(() => Instant, {
    description: "The instant on the body's clock at which it was given, or recorded from a paper.",
  })
  signedAt: Date;
}

@ObjectType('CodeStanding', { description: 'Where the reader stands with the edition in force today.' })
export class CodeStandingType {
  @Field(() => Boolean, { description: 'Whether the reader has signed the edition in force.' })
  signed: boolean;

  @Field(() => [RefusalType], { description: 'What stands in the way of signing it now, whatever is typed.' })
  refusalsToSign: RefusalType[];
}

@InputType()
export class SignCodeInput {
  @Field(() => Uuid)
  editionId: string;

  @Field(() => String, { description: 'The hash of the edition that was read.' })
  editionHash: string;

  @Field(() => String, { description: 'Where the person signs; at most 120 characters.' })
  place: string;

  @Field(() => String, { description: "The person's name, typed by hand; accents and capitals do not matter." })
  nameTyped: string;
}
