import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CharterLine, InBothLanguages, Language, OwnWords } from '@standing/ethics/rules';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import type { CharterMove } from './move-charter-line.js';

export const CharterLanguageKind = { FR: 'fr', EN: 'en' } as const satisfies Record<string, Language>;
registerEnumType(CharterLanguageKind, {
  name: 'CharterLanguage',
  description: 'A language that a charter is read in.',
});

export const CharterLineChoiceKind = { KEPT: 'kept', REWORDED: 'reworded', LEFT_OUT: 'left-out' } as const;
registerEnumType(CharterLineChoiceKind, {
  name: 'CharterLineChoice',
  description: 'What a coach does with a line. LEFT_OUT removes a line of their own.',
});

export const CharterLineKind = { ...CharterLineChoiceKind, ADDED: 'added' } as const satisfies Record<
  string,
  CharterLine['choice']
>;
registerEnumType(CharterLineKind, {
  name: 'CharterLineKind',
  description: 'How a line differs from the body’s charter.',
});

export const CharterMoveKind = { UP: 'up', DOWN: 'down' } as const satisfies Record<string, CharterMove['direction']>;
registerEnumType(CharterMoveKind, { name: 'CharterMove', description: 'One place higher or lower.' });

@ObjectType('CharterText', { description: 'A text of the body, in both languages.' })
export class CharterTextType {
  @Field(() => String)
  fr: string;

  @Field(() => String)
  en: string;
}

@ObjectType('CharterWords', { description: 'A coach’s own words; null in a language in which there are none.' })
export class CharterWordsType {
  @Field(() => String, { nullable: true })
  fr: string | null;

  @Field(() => String, { nullable: true })
  en: string | null;
}

@ObjectType('CharterLine', { description: 'A line of the reader’s charter beside the body’s: what a client can see.' })
export class CharterLineType {
  @Field(() => String, { description: 'Its stable code: RC-1.B2 of the body, OWN-1 of the coach.' })
  code: string;

  @Field(() => CharterLineKind)
  choice: CharterLine['choice'];

  @Field(() => CharterTextType, { nullable: true, description: 'What the body says; null for a line of one’s own.' })
  core: InBothLanguages | null;

  @Field(() => CharterWordsType, { nullable: true, description: 'What the coach says; null where it is the body’s.' })
  words: OwnWords | null;

  @Field(() => String, { nullable: true, description: 'Why it is left out, for the coach alone.' })
  reason: string | null;

  @Field(() => Boolean, { description: 'Whether the body asks it of every charter.' })
  locked: boolean;

  @Field(() => String, { nullable: true, description: 'The clause of the code that asks the same, such as CF-1.' })
  clause: string | null;
}

@ObjectType('CharterAim', { description: 'What a commitment is for.' })
export class CharterAimType {
  @Field(() => String, { description: 'Its stable code, such as RC-1.A1.' })
  code: string;

  @Field(() => CharterTextType)
  text: InBothLanguages;
}

@ObjectType('CharterCommitment', { description: 'A commitment, its aims, and its lines in the coach’s order.' })
export class CharterCommitmentType {
  @Field(() => String, { description: 'Its stable code, such as RC-1.' })
  code: string;

  @Field(() => CharterTextType)
  title: InBothLanguages;

  @Field(() => [CharterAimType])
  aims: CharterAimType[];

  @Field(() => [CharterLineType])
  lines: CharterLineType[];
}

@ObjectType('CharterEdition', { description: 'An edition of the charter that the body gives its coaches.' })
export class CharterEditionType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'What the body calls it, such as 1.' })
  edition: string;

  @Field(() => CharterTextType)
  title: InBothLanguages;

  @Field(() => CharterTextType, { description: 'Where it comes from, and its licence (IN-3b).' })
  source: InBothLanguages;

  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal.' })
  hash: string;

  @Field(() => DayScalar, { description: 'The first day on which it is in force, in the body’s zone.' })
  validFrom: string;
}

@ObjectType('CharterVersion', { description: 'A dated version of the reader’s charter. It never changes.' })
export class CharterVersionType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: 'Counted from 1.' })
  number: number;

  @Field(() => DayScalar, { description: 'The day in the body’s zone.' })
  publishedOn: string;

  @Field(() => String, { description: 'The edition of the body’s charter that it stands on.' })
  edition: string;

  @Field(() => [CharterLanguageKind], { description: 'In which it can be read whole.' })
  languages: Language[];

  @Field(() => Int, { description: 'In how many lines it differs from the body’s charter.' })
  differences: number;

  @Field(() => String, { description: 'SHA-256 of what it says, in hexadecimal.' })
  hash: string;
}

@ObjectType('MyCharter', { description: 'The reader’s charter as it stands, over the edition in force.' })
export class MyCharterType {
  @Field(() => CharterEditionType)
  edition: CharterEditionType;

  @Field(() => [CharterCommitmentType])
  commitments: CharterCommitmentType[];

  @Field(() => [CharterLanguageKind], { description: 'In which it could be published now.' })
  languages: Language[];

  @Field(() => [RefusalType], { description: 'What stands in the way of publishing it now.' })
  refusalsToPublish: RefusalType[];

  @Field(() => [CharterVersionType], { description: 'What was published, the latest first.' })
  versions: CharterVersionType[];

  @Field(() => String, {
    nullable: true,
    description: 'The public address, /charters/<this>; null while there is none.',
  })
  address: string | null;
}
