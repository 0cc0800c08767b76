import type { Accommodation, Holding, StatementCode } from '@standing/accreditation/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, RefusalType, Uuid } from '@standing/platform/graphql';
import { AccommodationKind, EvidencePieceType, StatementKind } from '../answers/application-answer.graphql.js';
import { ApplicationReportType } from '../answers/application-report.graphql.js';
import { FeedbackWordsType } from '../answers/application-words.graphql.js';
import { LevelType } from '../schemes/scheme.graphql.js';
import { DecisionType } from '../standing/standing.graphql.js';

export const HoldingKind = { VERSION: 'version', LINES: 'lines' } as const satisfies Record<string, Holding['reason']>;
registerEnumType(HoldingKind, {
  name: 'ApplicationHoldingReason',
  description:
    'VERSION: another version of the scheme decides from then on. LINES: requirements would no longer be met.',
});

@ObjectType('ApplicationHolding', { description: 'Until when the application would stand as well as it does today.' })
export class ApplicationHoldingType {
  @Field(() => DayScalar, { description: "The last such day, in the body's zone, if nothing is added meanwhile." })
  until: string;

  @Field(() => HoldingKind)
  reason: Holding['reason'];

  @Field(() => [String], { description: "The requirements that would fail, in the reader's language." })
  lines: string[];
}

@ObjectType('DraftCriterion', { description: 'One criterion of the grid, and what I have written on it.' })
export class DraftCriterionType {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => String, { description: "What assessors look for, in the reader's language." })
  description: string;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => [EvidencePieceType], { description: 'The pieces of my evidence that I name, the newest first.' })
  pieces: EvidencePieceType[];

  @Field(() => Int, { description: 'At which revision of the draft it was saved last; 0 while it never was.' })
  revision: number;
}

@ObjectType('DraftStatement', { description: 'A statement that is asked for.' })
export class DraftStatementType {
  @Field(() => StatementKind)
  code: StatementCode;

  @Field(() => DayScalar, { nullable: true, description: "In the body's zone; null while I do not affirm it." })
  affirmedOn: string | null;
}

@ObjectType('DraftReport', { description: 'The supervisor’s report that I took into my application.' })
export class DraftReportType extends ApplicationReportType {
  @Field(() => Uuid, { description: 'As supervision knows it.' })
  reportId: string;
}

@ObjectType('ApplicationDraft', {
  description: 'My application as I write it. Nobody else reads it before it is sent.',
})
export class ApplicationDraftType {
  @Field(() => Uuid)
  id: string;

  @Field(() => LevelType, { description: 'The level that I choose.' })
  level: LevelType;

  @Field(() => Int, { description: 'Rises with everything that is saved; sending asks for it.' })
  revision: number;

  @Field(() => DayScalar, { description: "The day of the last change, in the body's zone." })
  changedOn: string;

  @Field(() => DayScalar, { description: 'The day on which it is erased if nothing in it changes any more.' })
  erasedOn: string;

  @Field(() => [DraftCriterionType], {
    description: 'What people look at for the level by the scheme in force today; empty where nobody does.',
  })
  criteria: DraftCriterionType[];

  @Field(() => [DraftStatementType])
  statements: DraftStatementType[];

  @Field(() => Int)
  statementsRevision: number;

  @Field(() => AccommodationKind, { nullable: true, description: 'Null while I have not chosen.' })
  accommodation: Accommodation | null;

  @Field(() => Int)
  accommodationRevision: number;

  @Field(() => DraftReportType, {
    nullable: true,
    description: 'Null while none is in it: it can be sent without one.',
  })
  supervisorReport: DraftReportType | null;

  @Field(() => Int, { description: 'At which revision it was taken; 0 while none is in it.' })
  supervisorReportRevision: number;

  @Field(() => FeedbackWordsType, {
    nullable: true,
    description: 'The words of my feedback that go with it; null while none do: it can be sent without.',
  })
  feedbackWords: FeedbackWordsType | null;

  @Field(() => Int, { description: 'At which revision they were taken; 0 while none are in it.' })
  feedbackWordsRevision: number;

  @Field(() => DecisionType, { nullable: true, description: 'Where I stand today; null without such a level.' })
  decision?: DecisionType | null;

  @Field(() => ApplicationHoldingType, { nullable: true, description: 'Null where nothing ends it within 12 months.' })
  holding?: ApplicationHoldingType | null;

  @Field(() => [RefusalType], {
    description:
      'Why it could not be sent now: ACCREDITATION_STATEMENT_NOT_AFFIRMED (`path` is `statements.` and its code), ACCREDITATION_NO_SCHEME, ACCREDITATION_LEVEL_UNKNOWN, ACCREDITATION_LEVEL_HELD, ACCREDITATION_HIGHER_LEVEL_HELD, ACCREDITATION_AFTER_WITHDRAWAL, ACCREDITATION_LEVEL_REDUCED, ACCREDITATION_APPLICATION_WAITING, ACCREDITATION_APPEAL_PENDING.',
  })
  refusalsToSubmit: RefusalType[];
}

@InputType({ description: 'What I write on one criterion, and which pieces of my evidence show it.' })
export class SaveDraftAnswerInput {
  @Field(() => String, { description: "The criterion's code." })
  criterion: string;

  @Field(() => String, { nullable: true, description: '2000 characters at most.' })
  text: string | null;

  @Field(() => [Uuid], { description: 'Ids of `evidenceToName`; 20 at most.' })
  evidenceIds: string[];

  @Field(() => Int, { description: 'The revision at which I saw the answer.' })
  revision: number;
}

@InputType({ description: 'All statements that I affirm.' })
export class SaveDraftStatementsInput {
  @Field(() => [StatementKind])
  affirmed: StatementCode[];

  @Field(() => Int, { description: 'The `statementsRevision` that I saw.' })
  revision: number;
}

@InputType({ description: 'What I would need to be assessed.' })
export class SaveDraftAccommodationInput {
  @Field(() => AccommodationKind)
  accommodation: Accommodation;

  @Field(() => Int, { description: 'The `accommodationRevision` that I saw.' })
  revision: number;
}

@InputType({ description: 'A supervisor’s report that I hand over, as supervision gave it to me.' })
export class TakeReportInput {
  @Field(() => String, { description: 'What both signed.' })
  text: string;

  @Field(() => String, { description: 'The note by which the platform vouches for it.' })
  ticket: string;

  @Field(() => Int, { description: 'The `supervisorReportRevision` that I saw.' })
  revision: number;
}

@InputType({ description: 'Words of my feedback that I hand over, as practice gave them to me.' })
export class TakeFeedbackWordsInput {
  @Field(() => String, { description: 'The whole text: nothing can be left out of it.' })
  text: string;

  @Field(() => String, { description: 'The note by which the platform vouches for it.' })
  ticket: string;

  @Field(() => Int, { description: 'The `feedbackWordsRevision` that I saw.' })
  revision: number;
}
