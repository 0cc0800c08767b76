import type { DeclarationKind } from '@standing/ethics/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CodeTextInput } from '../editions/publish-code-edition.input.js';
import { SigningMethodEnum } from '../signatures/code-signature.graphql.js';
import type { SigningMethod } from '../signatures/signature.entity.js';

export const DeclarationKindEnum = {
  POLICY: 'policy',
  UNDERTAKING_TO_REPORT: 'undertaking-to-report',
  FITNESS: 'fitness',
} as const satisfies Record<string, DeclarationKind>;
registerEnumType(DeclarationKindEnum, {
  name: 'DeclarationKind',
  description:
    'UNDERTAKING_TO_REPORT: final judgments and sanctions elsewhere are reported when they happen (IN-4). FITNESS: one is able to practise, or pauses (CA-2a).',
});

@ObjectType('DeclarationSignature', { description: "The reader's own signature of a version." })
export class DeclarationSignatureType {
  @Field(() => DayScalar, { description: "The day in the body's zone; the day on the paper." })
  signedOn: string;

  @Field(() => String)
  place: string;

  @Field(() => String)
  nameTyped: string;

  @Field(() => SigningMethodEnum)
  method: SigningMethod;
}

@ObjectType('Declaration', {
  description: 'A version of a policy or an undertaking, in the reader’s language, and what they did with it.',
})
export class DeclarationType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'What its versions have in common.' })
  code: string;

  @Field(() => DeclarationKindEnum)
  kind: DeclarationKind;

  @Field(() => Int, { description: 'Of the version, from 1.' })
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Paragraphs, with an empty line between them.' })
  text: string;

  @Field(() => String, { description: 'SHA-256 of its content in both languages, in hexadecimal.' })
  hash: string;

  @Field(() => DayScalar, { description: 'The first day on which it is in force.' })
  validFrom: string;

  @Field(() => Int, { nullable: true, description: 'Days from a decision within which it is reported.' })
  reportWithinDays: number | null;

  @Field(() => Boolean, { description: 'Whether it is in force today; one that was signed earlier stays readable.' })
  isInForce: boolean;

  @Field(() => DeclarationSignatureType, { nullable: true })
  signature: DeclarationSignatureType | null;
}

@InputType()
export class PublishDeclarationInput {
  @Field(() => String, {
    description: 'What its versions have in common: letters without accents, digits, at most 16.',
  })
  code: string;

  @Field(() => DeclarationKindEnum)
  kind: DeclarationKind;

  @Field(() => DayScalar, { description: 'The first day on which it is in force, today or later.' })
  validFrom: string;

  @Field(() => CodeTextInput)
  title: CodeTextInput;

  @Field(() => CodeTextInput, { description: 'At most 20000 characters in each language.' })
  text: CodeTextInput;

  @Field(() => Int, { nullable: true, description: 'Days, 1 to 365: of an undertaking to report, and of no other.' })
  reportWithinDays: number | null;
}

@InputType()
export class SignDeclarationInput {
  @Field(() => Uuid)
  versionId: string;

  @Field(() => String, { description: 'The hash of the version that was read.' })
  versionHash: string;

  @Field(() => String, { description: 'Where the person signs; at most 120 characters.' })
  place: string;

  @Field(() => String, { description: "The person's name, typed by hand; accents and capitals do not matter." })
  nameTyped: string;
}
