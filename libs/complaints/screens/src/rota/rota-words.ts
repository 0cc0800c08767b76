import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ResultOf, VariablesOf } from '@standing/web-core';
import type { appointToPanelMutation } from '../step.queries.js';
import type { caseRosterQuery, loadLimitsQuery, passedOverFragment } from './rota.queries.js';

export type RosterEntry = ResultOf<typeof caseRosterQuery>['caseRoster'][number];
export type Post = RosterEntry['post'];
export type LoadLimit = ResultOf<typeof loadLimitsQuery>['loadLimits'][number];
export type RotaPass = ResultOf<typeof passedOverFragment>;
export type PassReason = NonNullable<VariablesOf<typeof appointToPanelMutation>['because']>;

/** Why somebody else was appointed than who was next. */
export const PASS_WORDS: Readonly<Record<RotaPass['because'], MessageDescriptor>> = {
  AWAY: msg`They are ill or away`,
  NO_ANSWER: msg`They were asked and did not answer`,
  SOFT_CONFLICT: msg`Two people would have to sign off a tie of theirs`,
  KNOWLEDGE: msg`The case takes somebody with special knowledge`,
  PARTIES_AGREED: msg`Both parties agreed on somebody else`,
  NOBODY_LEFT: msg`Nobody on the roster was left`,
};

/** Those that a registrar may give. */
export const PASS_REASONS: readonly PassReason[] = [
  'AWAY',
  'NO_ANSWER',
  'SOFT_CONFLICT',
  'KNOWLEDGE',
  'PARTIES_AGREED',
];
