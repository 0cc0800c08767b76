import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { CaseFunction, CaseState } from '@standing/complaints/rules';
import { Connection, DayScalar, Uuid } from '@standing/platform/graphql';
import { PersonStub } from '../cases/person-stub.graphql.js';
import { CaseFunctionEnum } from '../cases/case-names.graphql.js';
import { CaseStateEnum } from '../managing/case.graphql.js';
import { CaseFigureEnum, type FigureName, FigurePartEnum } from './figure-names.graphql.js';

@ObjectType({ description: 'How long something takes: percentiles by the nearest rank, of what ended in the period.' })
export class LengthFigure {
  @Field(() => CaseFigureEnum)
  figure: FigureName;

  @Field(() => FigurePartEnum, { nullable: true, description: 'Which stage; null where it is none.' })
  part: string | null;

  @Field(() => Int, { description: 'How many ended in the period.' })
  ended: number;

  @Field(() => Int, { nullable: true, description: 'The median, in civil days; null where none ended.' })
  medianDays: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Nine in ten took no longer, in civil days; null where none ended.',
  })
  p90Days: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The longest, in civil days, among those that go on too; null where there is none.',
  })
  oldestDays: number | null;

  @Field(() => Boolean, { description: 'Whether the longest goes on.' })
  oldestGoesOn: boolean;
}

@ObjectType({ description: 'How many of those on which something was due or chosen in the period.' })
export class ShareFigure {
  @Field(() => CaseFigureEnum)
  figure: FigureName;

  @Field(() => Int, { description: 'How often it was done in time, or chosen.' })
  met: number;

  @Field(() => Int, { description: 'How often it was not.' })
  missed: number;
}

@ObjectType({ description: 'A number of cases: of the period, or of the day of asking.' })
export class CountFigure {
  @Field(() => CaseFigureEnum)
  figure: FigureName;

  @Field(() => FigurePartEnum, { nullable: true, description: 'Which part; null where the figure has none.' })
  part: string | null;

  @Field(() => Int, { description: 'How many cases, each once.' })
  cases: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Civil days on which time stood still, added up; null of any other figure.',
  })
  days: number | null;
}

@ObjectType({ description: 'An interim measure that is in effect on the day of asking.' })
export class MeasureFigure {
  @Field(() => Uuid)
  caseId: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => Boolean, { description: 'Whether the reader keeps the case.' })
  mine: boolean;

  @Field(() => DayScalar, { description: 'Since which day.' })
  fromOn: string;

  @Field(() => Int, { description: 'Civil days since then.' })
  ageDays: number;

  @Field(() => DayScalar, { description: 'The last day of its review.' })
  reviewBy: string;

  @Field(() => DayScalar, { description: 'The day on which it is over by itself unless somebody decides before.' })
  lapsesOn: string;

  @Field(() => Int, { description: 'Civil days until then.' })
  daysToLapse: number;
}

@ObjectType({ description: 'How many cases that are not closed somebody keeps.' })
export class LoadFigure {
  @Field(() => PersonStub)
  officer: PersonStub;

  @Field(() => CaseFunctionEnum, { description: 'In which function.' })
  as: CaseFunction;

  @Field(() => Int)
  cases: number;
}

@ObjectType({
  description:
    'Cases that concern a member who had complained, and that others look at: guarded before this quarter began, in steps of five. Neither by period nor case by case.',
})
export class GuardedFigure {
  @Field(() => Int, { nullable: true, description: 'How many; null where they are fewer than five.' })
  all: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of these are open; null as the above.' })
  open: number | null;
}

@ObjectType({
  description:
    'The figures of the cases that the reader may count: those that concern a named member and those that they keep, and none that they are barred from.',
})
export class CaseFigures {
  @Field(() => DayScalar, { description: "The day of asking, in the body's zone." })
  today: string;

  @Field(() => Int, { description: 'How many cases were looked at.' })
  counted: number;

  @Field(() => [LengthFigure])
  lengths: LengthFigure[];

  @Field(() => [ShareFigure])
  shares: ShareFigure[];

  @Field(() => [CountFigure])
  counts: CountFigure[];

  @Field(() => [MeasureFigure], { description: 'That which lapses first before the others.' })
  measures: MeasureFigure[];

  @Field(() => [LoadFigure], { description: 'The greatest first.' })
  loads: LoadFigure[];

  @Field(() => GuardedFigure)
  guarded: GuardedFigure;
}

@ObjectType({ description: 'A case behind a figure: nothing of whom or what it is about.' })
export class CaseBehindFigure {
  @Field(() => Uuid)
  id: string;

  @Field(() => String, { description: 'By which the staff and the parties speak of the case.' })
  reference: string;

  @Field(() => DayScalar, { description: 'The day on which the complaint was received.' })
  receivedOn: string;

  @Field(() => CaseStateEnum, { description: 'How far it is.' })
  state: CaseState;

  @Field(() => Int, { nullable: true, description: 'How many civil days it took or takes; null of other figures.' })
  days: number | null;

  @Field(() => Boolean, { description: 'Of a share, whether it is one of those that missed.' })
  missed: boolean;

  @Field(() => Boolean, { description: 'Whether the reader keeps the case.' })
  mine: boolean;
}

@ObjectType()
export class CaseBehindFigureConnection extends Connection(CaseBehindFigure, 'CaseBehindFigure') {}
