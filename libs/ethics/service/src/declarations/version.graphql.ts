import type { DeclarationKind } from '@standing/ethics/rules';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Instant, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../person.graphql.js';
import { DeclarationKindEnum } from './declaration.graphql.js';

@ObjectType('EthicsText', { description: 'A text in both languages, as it was published or set.' })
export class EthicsTextType {
  @Field(() => String)
  fr: string;

  @Field(() => String)
  en: string;
}

@ObjectType('DeclarationVersion', {
  description:
    'A version of a policy or an undertaking as it was published, for scheme administrators. It never changes.',
})
export class DeclarationVersionType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'What its versions have in common.' })
  code: string;

  @Field(() => DeclarationKindEnum)
  kind: DeclarationKind;

  @Field(() => Int, { description: 'From 1, within its code.' })
  number: number;

  @Field(() => EthicsTextType)
  title: EthicsTextType;

  @Field(() => EthicsTextType, { description: 'Paragraphs, with an empty line between them.' })
  text: EthicsTextType;

  @Field(() => String, { description: 'SHA-256 of its content in both languages, in hexadecimal.' })
  hash: string;

  @Field(() => DayScalar, { description: "The first day on which it is in force, in the body's zone." })
  validFrom: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null while none is published to follow it.' })
  validUntil: string | null;

  @Field(() => Boolean, { description: 'Whether it is in force today.' })
  isInForce: boolean;

  @Field(() => Int, { nullable: true, description: 'Days from a decision within which it is reported.' })
  reportWithinDays: number | null;

  @Field(() => Instant, { description: "On the body's clock." })
  publishedAt: Date;

  @Field(() => PersonStub)
  publishedBy: PersonStub;
}
