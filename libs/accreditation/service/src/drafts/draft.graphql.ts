import type { DraftStatus } from '@standing/accreditation/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, Instant, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../standing/person.graphql.js';
import type { DraftRead } from './draft-read.js';

export const SchemeDraftStatusKind = {
  OPEN: 'open',
  PUBLISHED: 'published',
  DISCARDED: 'discarded',
} as const satisfies Record<string, DraftStatus>;
registerEnumType(SchemeDraftStatusKind, {
  name: 'SchemeDraftStatus',
  description: 'An open draft is worked on; one that was published or discarded never changes.',
});

@ObjectType('SchemeMistake', { description: 'Something that keeps a document from deciding, or from being published.' })
export class SchemeMistakeType {
  @Field(() => String, { description: 'Where it lies, such as `requirements.2.window.months`; empty for the whole.' })
  path: string;

  @Field(() => Int, { nullable: true, description: 'The line of the text, from 1; null where no line is its place.' })
  line: number | null;

  @Field(() => String, { description: "In the reader's language." })
  message: string;
}

@ObjectType('SchemeDraftLine', { description: 'A requirement that tells its source: two persons check it against it.' })
export class SchemeDraftLineType {
  @Field(() => String)
  ruleId: string;

  @Field(() => String, { description: "In the reader's language; its id where it has no title." })
  title: string;

  @Field(() => [PersonStub], { description: 'Those who checked the line as it stands, the first one first.' })
  checkedBy: PersonStub[];

  @Field(() => Boolean)
  checkedByMe: boolean;
}

@ObjectType('SchemeApproval', { description: 'A person who changed nothing in a draft says that it may be published.' })
export class SchemeApprovalType {
  @Field(() => PersonStub)
  by: PersonStub;

  @Field(() => Instant)
  at: Date;
}

@ObjectType('SchemeHindrance', { description: 'One reason why a draft goes no further now.' })
export class SchemeHindranceType {
  @Field(() => String, { description: 'Upper-case; begins with ACCREDITATION.' })
  code: string;

  @Field(() => String, { description: "In the reader's language." })
  message: string;
}

@ObjectType('SchemeDraft', { description: 'A version of the scheme that is being written. For scheme administrators.' })
export class SchemeDraftType {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { nullable: true, description: 'The code of the scheme; null while the document has none.' })
  scheme: string | null;

  @Field(() => String, { nullable: true, description: 'Null while the document does not name its version.' })
  version: string | null;

  @Field(() => String, { nullable: true, description: "In the reader's language; null while there is none." })
  title: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day from which it would decide; null while it is told none.',
  })
  validFrom: string | null;

  @Field(() => SchemeDraftStatusKind)
  status: DraftStatus;

  @Field(() => Int, { description: 'Rises with each document that was saved.' })
  revision: number;

  @Field(() => PersonStub)
  begunBy: PersonStub;

  @Field(() => Instant)
  begunAt: Date;

  @Field(() => PersonStub, { description: 'Who saved the current revision.' })
  changedBy: PersonStub;

  @Field(() => Instant)
  changedAt: Date;

  @Field(() => String, { description: 'The JSON text of the current revision, exactly as it was saved.' })
  document: string;

  @Field(() => SchemeApprovalType, {
    nullable: true,
    description: 'Of exactly the current revision; null without one.',
  })
  approval: SchemeApprovalType | null;

  /** Not shown: the row, and what its document says, read when it is first asked for. */
  read: DraftRead;
}

@InputType('SchemeBeginning', { description: 'What a draft begins from, one at the most: without any, from nothing.' })
export class SchemeBeginningInput {
  @Field(() => Uuid, { nullable: true, description: 'A published version.' })
  versionId?: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Another draft, as it stands.' })
  draftId?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of one of `schemeModels`.' })
  model?: string | null;
}

@InputType('SchemeChoice', { description: 'A published version or a draft as it stands: exactly one of the two.' })
export class SchemeChoiceInput {
  @Field(() => Uuid, { nullable: true })
  versionId?: string | null;

  @Field(() => Uuid, { nullable: true })
  draftId?: string | null;
}
