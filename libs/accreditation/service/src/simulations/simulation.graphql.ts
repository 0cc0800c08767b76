import type { Result } from '@standing/accreditation/requirements';
import type { SimulationStatus } from '@standing/accreditation/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, DayScalar, Instant, Uuid } from '@standing/platform/graphql';
import { ChapterStub } from '../chapters/chapter.graphql.js';
import { SchemeChoiceInput } from '../drafts/draft.graphql.js';
import { ResultKind } from '../standing/decision.graphql.js';
import { PersonStub } from '../standing/person.graphql.js';
import type { Summary } from './summary.js';

export const SimulationStatusKind = {
  RUNNING: 'running',
  DONE: 'done',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
} as const satisfies Record<string, SimulationStatus>;
registerEnumType(SimulationStatusKind, {
  name: 'SimulationStatus',
  description: 'CANCELLED: stopped by somebody. FAILED: a member could not be decided on. Both are without figures.',
});

/** How many members come out how. */
@ObjectType({ isAbstract: true })
abstract class SimulatedFigures {
  @Field(() => String)
  level: string;

  @Field(() => Int, { description: 'Met before and by the draft.' })
  stays: number;

  @Field(() => Int, { description: 'Met before, unmet by the draft.' })
  drops: number;

  @Field(() => Int, { description: 'Unmet before, met by the draft.' })
  gains: number;

  @Field(() => Int, { description: 'Unmet both times.' })
  stillNot: number;

  @Field(() => Int, { description: 'Not known, not yet due or to be explained before or by the draft.' })
  open: number;

  @Field(() => Int, { description: 'Of `drops`, those whom the transition lets keep the version before.' })
  kept: number;
}

@ObjectType('SimulatedLevel', {
  description: 'How many members come out how at the level that they hold on the day, else ask for, else aim at.',
})
export class SimulatedLevelType extends SimulatedFigures {
  @Field(() => String, { description: "In the reader's language." })
  title: string;
}

@ObjectType('SimulatedChapter', { description: 'The same of those of a level who belong to one chapter on the day.' })
export class SimulatedChapterType extends SimulatedFigures {
  @Field(() => ChapterStub, { nullable: true, description: 'Null for those who belong to none.' })
  chapter: ChapterStub | null;
}

@ObjectType('SimulatedCause', { description: 'A line, or a group in the place of its lines, that makes members drop.' })
export class SimulatedCauseType {
  @Field(() => String)
  level: string;

  @Field(() => String)
  ruleId: string;

  @Field(() => String, { description: "In the reader's language." })
  title: string;

  @Field(() => Int, { description: 'Of those who drop, for how many it becomes unmet.' })
  count: number;
}

@ObjectType('SimulatedPerson', { description: 'Somebody who would drop.' })
export class SimulatedPersonType {
  @Field(() => PersonStub)
  person: PersonStub;

  @Field(() => String)
  level: string;

  @Field(() => String, { description: "In the reader's language." })
  levelTitle: string;

  @Field(() => ResultKind, { nullable: true })
  was: Result | null;

  @Field(() => ResultKind, { nullable: true })
  becomes: Result | null;

  @Field(() => [String], { description: 'The titles of the lines and groups that become unmet.' })
  causes: string[];

  @Field(() => Boolean, { description: 'Whether the transition lets them keep the version before.' })
  kept: boolean;

  @Field(() => ChapterStub, { nullable: true, description: 'That they belong to on the day looked at; null for none.' })
  chapter: ChapterStub | null;
}

@ObjectType()
export class SimulatedPersonConnection extends Connection(SimulatedPersonType, 'SimulatedPerson') {}

@ObjectType('Simulation', { description: 'What members would be on a day by one revision of a draft.' })
export class SimulationType {
  @Field(() => Uuid)
  id: string;

  @Field(() => Uuid)
  draftId: string;

  @Field(() => Int)
  revision: number;

  @Field(() => DayScalar, { description: "In the body's zone." })
  on: string;

  @Field(() => SimulationStatusKind)
  status: SimulationStatus;

  @Field(() => Int, { nullable: true, description: 'How many members there are to decide on; null until counted.' })
  people: number | null;

  @Field(() => Int, { description: 'How many of them are decided on.' })
  done: number;

  @Field(() => PersonStub)
  askedBy: PersonStub;

  @Field(() => Instant, { description: "On the body's clock, like the two below." })
  askedAt: Date;

  @Field(() => Instant, { nullable: true })
  endedAt: Date | null;

  @Field(() => Instant, { description: 'What was recorded later is not looked at.' })
  knownAt: Date;

  @Field(() => Boolean, {
    description: 'False where the reader may not see names: each figure above zero is rounded up to a multiple of 5.',
  })
  exact: boolean;

  @Field(() => Int, { nullable: true, description: 'Members who hold, ask for and aim at no level; null until done.' })
  unjudged: number | null;

  @Field(() => [SimulatedLevelType], { description: "Empty until done. In the draft's order, the lowest first." })
  levels: SimulatedLevelType[];

  @Field(() => [SimulatedCauseType], { description: 'Empty until done. The one that most drop for first.' })
  causes: SimulatedCauseType[];

  @Field(() => [SimulatedChapterType], {
    description:
      'By level and chapter; empty until done. Where the reader may not see names, fewer than 10 members are left out, and whatever would give them away by subtraction from the level.',
  })
  chapters: SimulatedChapterType[];

  /** Not shown: what the names of levels and lines are taken from, and whether whom it concerned is still known. */
  summary: Summary | null;
  isErased: boolean;
}

@InputType({ description: 'Which draft is simulated, on which day, and compared with what.' })
export class SimulateSchemeInput {
  @Field(() => Uuid)
  draftId: string;

  @Field(() => Int, { description: 'The one that was looked at; STALE when the draft was changed since.' })
  revision: number;

  @Field(() => DayScalar, { description: 'From today to ten years ahead.' })
  on: string;

  @Field(() => SchemeChoiceInput, { nullable: true, description: 'What decides on that day when left out.' })
  against?: SchemeChoiceInput | null;
}
