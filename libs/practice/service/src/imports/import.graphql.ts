import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, Instant, RefusalType, Uuid } from '@standing/platform/graphql';
import type { EngagementKind } from '@standing/practice/rules';
import { EngagementKindEnum } from '../engagements/engagement.graphql.js';

@ObjectType('PracticeImport', { description: "A batch of practice that came from a file of the reader's own." })
export class PracticeImportType {
  @Field(() => Uuid)
  id: string;

  @Field(() => DayScalar, { description: "The day in the body's zone on which its first part came." })
  importedOn: string;

  @Field(() => Int, { description: 'How many entries it brought.' })
  entries: number;

  @Field(() => Int, { description: 'How many of them are withdrawn since, singly or with the batch.' })
  withdrawn: number;

  @Field(() => Int, { description: 'What it brought and is not withdrawn, in minutes.' })
  minutes: number;

  @Field(() => DayScalar, { description: "The last day in the body's zone on which it may be undone." })
  undoUntil: string;

  @Field(() => Instant, { nullable: true, description: "When it was undone, on the body's clock; null if it was not." })
  undoneAt: Date | null;
}

@ObjectType('PracticeRowLeftOut', { description: 'A row that is not logged, and every reason why.' })
export class PracticeRowLeftOutType {
  @Field(() => Int, { description: "Its number in the coach's file, as it was given." })
  row: number;

  @Field(() => [RefusalType], {
    description:
      'Their path is the column: `client`, `heldOn`, `minutes`, or `acceptOverlap` for a possible duplicate. Codes: those of `logPractice`; those of `startEngagement` for a new client; PRACTICE_CLIENT_MISSING.',
  })
  refusals: RefusalType[];
}

@ObjectType('PracticeRowsResult', { description: 'What becomes, or became, of the rows of one request.' })
export class PracticeRowsResultType {
  @Field(() => Int, { description: 'How many of its rows are logged, or would be.' })
  logged: number;

  @Field(() => [PracticeRowLeftOutType])
  leftOut: PracticeRowLeftOutType[];
}

@InputType({ description: 'One client of a file: an engagement that there is, or a pseudonym under which one begins.' })
export class ImportedClientInput {
  @Field(() => Uuid, { nullable: true })
  engagementId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Used where no engagement is given. Never the name of the client, an address or a telephone number; an engagement that this batch began under it is used again.',
  })
  pseudonym?: string | null;

  @Field(() => EngagementKindEnum, {
    nullable: true,
    description: 'Of the engagement that begins; one person if none.',
  })
  kind?: EngagementKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Said on purpose: what looks like a name is none.' })
  nameIsPseudonym?: boolean | null;
}

@InputType()
export class ImportedRowInput {
  @Field(() => Int, { description: "Its number in the coach's file: a batch takes each number once." })
  row: number;

  @Field(() => Int, { description: 'Which of the clients of this request, counted from 0.' })
  client: number;

  @Field(() => DayScalar, { description: "The day in the body's zone, today at the latest." })
  heldOn: string;

  @Field(() => Int, { description: '1 to 1440.' })
  minutes: number;

  @Field(() => Boolean, { description: 'Whether the client or a sponsor paid for it.' })
  paid: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Said on purpose: it is a second session of the same length on that day.',
  })
  acceptOverlap?: boolean | null;
}

@InputType()
export class PracticeImportInput {
  @Field(() => Uuid, { description: 'Made by the client, the same for all parts of one file.' })
  batchId: string;

  @Field(() => [ImportedClientInput], { description: 'At most 500.' })
  clients: ImportedClientInput[];

  @Field(() => [ImportedRowInput], {
    description: 'At most 500. Rows of one day belong into one part: it is by day that they bar each other.',
  })
  rows: ImportedRowInput[];
}
