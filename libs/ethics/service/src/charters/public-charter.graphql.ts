import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '@standing/ethics/rules';
import { DayScalar } from '@standing/platform/graphql';
import { CharterLanguageKind } from './charter.graphql.js';

@ObjectType('PublicCharterLine', { description: 'A line of a published charter, in one language.' })
export class PublicCharterLineType {
  @Field(() => String, { description: 'Its stable code, such as RC-1.B2.' })
  code: string;

  @Field(() => String)
  text: string;

  @Field(() => Boolean, { description: 'Whether the words are the coach’s own, added or in place of the body’s.' })
  own: boolean;
}

@ObjectType('PublicCharterCommitment', { description: 'A commitment of a published charter, in one language.' })
export class PublicCharterCommitmentType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  title: string;

  @Field(() => [String])
  aims: string[];

  @Field(() => [PublicCharterLineType])
  lines: PublicCharterLineType[];
}

@ObjectType('PublicCharter', {
  description: 'A published version of a coach’s charter, as anybody with its link reads it.',
})
export class PublicCharterType {
  @Field(() => String)
  coach: string;

  @Field(() => Int)
  number: number;

  @Field(() => Int, { description: 'The number of the latest version.' })
  latest: number;

  @Field(() => DayScalar, { description: 'The day in the body’s zone.' })
  publishedOn: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Where the body’s charter comes from, and its licence.' })
  source: string;

  @Field(() => String, { description: 'The edition of the body’s charter that it stands on.' })
  edition: string;

  @Field(() => String, { description: 'SHA-256 of what the version says, in hexadecimal.' })
  hash: string;

  @Field(() => CharterLanguageKind, { description: 'The one that it is shown in.' })
  language: Language;

  @Field(() => [CharterLanguageKind])
  languages: Language[];

  @Field(() => Int, { description: 'How many lines of the body’s charter it leaves out.' })
  leftOut: number;

  @Field(() => [PublicCharterCommitmentType])
  commitments: PublicCharterCommitmentType[];
}

@ObjectType('AskedCharter', {
  description: 'What of a version of a charter a client is asked about, in one language. For the gateway alone.',
})
export class AskedCharterType {
  @Field(() => Int, { description: 'Counted from 1 for each coach.' })
  number: number;

  @Field(() => DayScalar, { description: 'The day in the body’s zone on which it was published.' })
  publishedOn: string;

  @Field(() => CharterLanguageKind, { description: 'The one that it is shown in.' })
  language: Language;

  @Field(() => [PublicCharterCommitmentType])
  commitments: PublicCharterCommitmentType[];
}

@ObjectType('CharterPdf', { description: 'A version of a charter as a tagged PDF (PDF/UA-1), A4.' })
export class CharterPdfType {
  @Field(() => String, { description: 'What the file is called; it holds no name of a person.' })
  name: string;

  @Field(() => String, { description: 'Its bytes, in base64.' })
  content: string;
}
