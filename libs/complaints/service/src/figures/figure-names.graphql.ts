import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import {
  AGES,
  COUNTS,
  EMERGENCY_GROUNDS,
  type CountName,
  OUTCOMES,
  PAUSE_REASONS,
  ROUTES,
  type ShareName,
  SHARES,
  type Split,
  type SpreadName,
  SPREADS,
  STAGES,
} from '@standing/complaints/rules';
import { DayScalar, PageArgs } from '@standing/platform/graphql';
import { named } from '../cases/named.js';

export type FigureName = SpreadName | ShareName | CountName;
export const CaseFigureEnum = named<FigureName>([...SPREADS, ...SHARES, ...COUNTS]);
registerEnumType(CaseFigureEnum, {
  name: 'CaseFigure',
  description:
    'What is counted of cases: lengths in civil days, shares of what was due or chosen, and numbers of cases; docs/decisions/078 says each.',
});

export const FigurePartEnum = named([
  ...new Set([...STAGES, ...AGES, ...PAUSE_REASONS, ...OUTCOMES, ...EMERGENCY_GROUNDS]),
]);
registerEnumType(FigurePartEnum, {
  name: 'CaseFigurePart',
  description:
    'Which part of a figure: a stage of the procedure, an age in months, a reason for which time stands still, an outcome, or for what a case was opened in an emergency.',
});

export const CaseWayEnum = named<Split>([...ROUTES, 'none-said']);
registerEnumType(CaseWayEnum, {
  name: 'CaseWay',
  description:
    'By which way the charges are looked into; NONE_SAID where none are served or their procedure asks for none.',
});

@ArgsType()
export class FigureArgs {
  @Field(() => DayScalar, { description: "The first day of the period, in the body's zone." })
  from: string;

  @Field(() => DayScalar, { description: "The last day of the period, in the body's zone." })
  until: string;

  @Field(() => CaseWayEnum, { nullable: true, description: 'Those of one way alone; all of them where null.' })
  way?: Split | null;
}

@ArgsType()
export class BehindArgs extends PageArgs {
  @Field(() => CaseFigureEnum, {
    description: 'Of which figure; none stand behind PAUSED, whose reasons are those of a case.',
  })
  figure: FigureName;

  @Field(() => FigurePartEnum, { nullable: true, description: 'Which part, where the figure has parts.' })
  part?: string | null;

  @Field(() => DayScalar, { description: "The first day of the period, in the body's zone." })
  from: string;

  @Field(() => DayScalar, { description: "The last day of the period, in the body's zone." })
  until: string;

  @Field(() => CaseWayEnum, { nullable: true, description: 'Those of one way alone; all of them where null.' })
  way?: Split | null;
}
