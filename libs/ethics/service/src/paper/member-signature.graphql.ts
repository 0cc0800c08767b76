import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DayScalar, Instant, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../person.graphql.js';
import { SigningMethodEnum } from '../signatures/code-signature.graphql.js';
import type { SigningMethod } from '../signatures/signature.entity.js';

@ObjectType('MemberSignature', { description: 'A signature of a member, as the registrars read it.' })
export class MemberSignatureType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: "The title of what was signed, in the reader's language." })
  title: string;

  @Field(() => String, { description: 'What the edition is called, or the number of the version.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether it is an edition of the code of ethics.' })
  isCode: boolean;

  @Field(() => String, { description: 'SHA-256 of the content that was signed, in hexadecimal.' })
  hash: string;

  @Field(() => DayScalar, { description: "The day in the body's zone; the day on the paper." })
  signedOn: string;

  @Field(() => String)
  place: string;

  @Field(() => String, { description: 'As typed, or as it stands on the paper.' })
  nameTyped: string;

  @Field(() => SigningMethodEnum)
  method: SigningMethod;

  @Field(() => String, { nullable: true, description: 'Where the paper is kept.' })
  keptAt: string | null;

  @Field(() => PersonStub, { nullable: true, description: 'The registrar who has seen the paper.' })
  recordedBy: PersonStub | null;

  @Field(() => Instant, { description: "On the body's clock: when it was given, or recorded from a paper." })
  signedAt: Date;

  @Field(() => Instant, { nullable: true, description: 'When a registrar said that it was recorded by mistake.' })
  takenBackAt: Date | null;
}

@InputType()
export class PaperSignatureInput {
  @Field(() => Uuid)
  personId: string;

  @Field(() => Uuid, { description: 'An edition of the code, or a version of a declaration.' })
  textId: string;

  @Field(() => DayScalar, {
    description: 'The day on the paper: today at the latest, and one on which the text was in force.',
  })
  signedOn: string;

  @Field(() => String, { description: 'As it stands on the paper; at most 120 characters.' })
  place: string;

  @Field(() => String, { description: 'As it stands on the paper; at most 200 characters.' })
  nameOnPaper: string;

  @Field(() => String, { description: 'A short reference of where the paper is kept; at most 40 characters.' })
  keptAt: string;
}
