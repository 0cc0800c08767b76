import type { FragmentType, ResultOf } from '@standing/web-core';
import type { caseCourseQuery } from '../case.queries.js';
import type { openCaseAsPanelMutation } from '../file/panel-file.queries.js';
import type { metersFragment } from './meter.queries.js';
import type { previewFragment } from './sanction.queries.js';
import type { termsFragment } from './terms.queries.js';

export type Sanction = NonNullable<ResultOf<typeof caseCourseQuery>['caseCourse']['sanction']>;
export type Preview = ResultOf<typeof previewFragment>;
export type SanctionTerms = ResultOf<typeof termsFragment>;
/** Terms as a query gives them, before `TermsSummary` or whoever else reads them. */
export type TermsGiven = FragmentType<typeof termsFragment>;
export type SanctionKind = SanctionTerms['kind'];
export type SanctionRole = SanctionTerms['roles'][number];
export type ConditionCode = SanctionTerms['conditions'][number]['code'];
export type Condition = SanctionTerms['conditions'][number];
export type ConditionMeter = ResultOf<typeof metersFragment>['meters'][number];
export type BreachWarning = NonNullable<ResultOf<typeof metersFragment>['warning']>;
export type Exclusion = NonNullable<ResultOf<typeof metersFragment>['exclusion']>;
export type MonitorReport = NonNullable<ResultOf<typeof metersFragment>['report']>;
export type MonitorView = MonitorReport['views'][number]['view'];
export type MeterState = ConditionMeter['state'];
export type SanctionLine = Preview['days'][number]['lines'][number]['line'];
export type SanctionBranch = Preview['branch'];
export type SanctionTrackState = Sanction['state'];

/** A level below the one that a respondent holds. */
export type LowerLevel = ResultOf<typeof openCaseAsPanelMutation>['openCaseAsPanel']['lowerLevels'][number];

type Proposal = NonNullable<ResultOf<typeof openCaseAsPanelMutation>['openCaseAsPanel']['proposal']>;
export type Weighing = NonNullable<Proposal['weighing']>;
export type Rung = Weighing['rungs'][number]['kind'];
export type RungReason = Weighing['rungs'][number]['why'];
export type AggravatingFactor = Weighing['aggravating'][number];
export type MitigatingFactor = Weighing['mitigating'][number];

/** The rungs of the ladder, from the lowest upward. */
export const LADDER: readonly Rung[] = [
  ...(['REDRESS', 'LEARNING_PLAN', 'CAUTION', 'CONDITIONS'] as const),
  ...(['LEVEL_REDUCTION', 'ROLE_REMOVAL', 'SUSPENSION', 'WITHDRAWAL'] as const),
];

/** The rungs below a sanction. */
export function rungsBelow(kind: SanctionKind): readonly Rung[] {
  return LADDER.slice(
    0,
    Math.max(
      0,
      LADDER.findIndex((rung) => rung === kind),
    ),
  );
}
