import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { type CaseFunction, LONGEST_NOTE, MOST_NOTES } from '@standing/complaints/rules';
import { DayScalar, Uuid } from '@standing/platform/graphql';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';

@InputType({ description: 'A note beside the file of a case.' })
export class WriteNoteInput {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => Uuid, { nullable: true, description: 'The reader’s own note that is written anew; null of a new one.' })
  noteId?: string | null;

  @Field(() => CaseFunctionEnum, {
    nullable: true,
    description: 'A function of the reader in the case, all of whom read the note; null where nobody else does.',
  })
  sharedWith?: CaseFunction | null;

  @Field(() => String, {
    description: `At most ${LONGEST_NOTE} characters, of at most ${MOST_NOTES} notes in one case; kept sealed.`,
  })
  text: string;
}

@ObjectType({ description: 'What somebody noted beside the file of a case. It is no part of the file.' })
export class CaseNoteRead {
  @Field(() => Uuid)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => CaseFunctionEnum, {
    nullable: true,
    description: 'Those who read it beside its author; null where nobody does.',
  })
  sharedWith: CaseFunction | null;

  @Field(() => Boolean, { description: 'Whether the reader wrote it, and may rewrite it or take it out.' })
  isMine: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who wrote it; null of the reader’s own, and where the body knows them no more.',
  })
  authorName: string | null;

  @Field(() => DayScalar, { description: "The civil day, in the body's zone, on which it was last written." })
  writtenOn: string;
}

@ObjectType({ description: 'What the reader noted in a case, and what others of their functions share.' })
export class NotesOfCase {
  @Field(() => Uuid, { description: 'The case.' })
  id: string;

  @Field(() => [CaseFunctionEnum], { description: 'The functions of the reader with which a note can be shared.' })
  mayShareWith: CaseFunction[];

  @Field(() => [CaseNoteRead], { description: 'The latest first.' })
  notes: CaseNoteRead[];
}
