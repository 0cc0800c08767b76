import { Directive, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { PersonType } from '../people/person.graphql.js';

const DISSOLVED = "The first civil day, in the body's zone, on which it is no more; null while it goes on.";
const REVISION = 'Rises each time something is said of it; give it back to change what was read.';

@ObjectType('Chapter', { description: 'A part of the body, by country or region. For members.' })
@Directive('@key(fields: "id")')
export class ChapterType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: "In the reader's language, or in the other where the body does not speak it." })
  name: string;
}

@ObjectType('KeptChapter', { description: 'A chapter as the office keeps it. For officers and registrars.' })
export class KeptChapterType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Int, { description: REVISION })
  revision: number;

  @Field(() => String, { description: "In the reader's language." })
  name: string;

  @Field(() => String, { nullable: true })
  nameFr: string | null;

  @Field(() => String, { nullable: true })
  nameEn: string | null;

  @Field(() => DayScalar, { nullable: true, description: DISSOLVED })
  dissolvedOn: string | null;

  @Field(() => Int, { description: 'How many people belong to it today, without those who have died.' })
  members: number;
}

@ObjectType('ChapterMember', { description: 'Somebody who belongs to a chapter, or will.' })
export class ChapterMemberType {
  @Field(() => Uuid, { description: 'Of the membership.' })
  id: string;

  @Field(() => Int, { description: REVISION })
  revision: number;

  @Field(() => PersonType)
  person: PersonType;

  @Field(() => DayScalar, { description: "The first civil day, in the body's zone." })
  fromOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which they do no longer, where it is known.',
  })
  before: string | null;

  @Field(() => Boolean, { description: 'Whether their death is recorded: they count no longer.' })
  deceased: boolean;
}

@ObjectType()
export class ChapterMemberConnection extends Connection(ChapterMemberType, 'ChapterMember') {}

@ObjectType('MemberMoved', { description: 'What became of one member in an act on several.' })
export class MemberMovedType {
  @Field(() => Uuid)
  personId: string;

  @Field(() => PersonType, { nullable: true, description: 'Null where nobody of the body has this id.' })
  person: PersonType | null;

  @Field(() => [RefusalType], {
    description:
      'Every reason why they were not moved; empty when they were. IDENTITY_CHAPTER_MEMBER_UNKNOWN, IDENTITY_CHAPTER_MEMBER_DECEASED, IDENTITY_CHAPTER_ALREADY_IN, IDENTITY_CHAPTER_NOT_IN, IDENTITY_CHAPTER_DAY_FAR, IDENTITY_CHAPTER_DISSOLVED.',
  })
  refusals: RefusalType[];
}

@InputType({ description: 'What a chapter is called: a name in each language that the body speaks.' })
export class ChapterNamesInput {
  @Field(() => String, { nullable: true })
  nameFr: string | null = null;

  @Field(() => String, { nullable: true })
  nameEn: string | null = null;
}

@InputType({ description: 'Who is moved into a chapter or out of it, and from when.' })
export class MoveMembersInput {
  @Field(() => Uuid)
  chapterId: string;

  @Field(() => DayScalar, { description: "The first civil day, in the body's zone; at most a year ahead." })
  fromOn: string;

  @Field(() => [Uuid], { description: '100 at most.' })
  personIds: string[];
}
