import type { Day, Refusal } from '@standing/kernel';
import type { Achievement, AchievementKind, NotAcceptedReason, SeenHow } from './achievement.js';
import { refusalsOfLog } from './declaring-achievement.js';

/** Why what was taken back can be neither changed nor checked. */
export function refusalsOfWithdrawnAchievement({ status }: Pick<Achievement, 'status'>): Refusal[] {
  return status === 'withdrawn' ? [{ code: 'ACCREDITATION_ACHIEVEMENT_WITHDRAWN' }] : [];
}

/** Why a correction may not be one: something of another kind is another achievement. */
export function refusalsOfOtherKind(kept: AchievementKind, said: AchievementKind): Refusal[] {
  return kept === said ? [] : [{ code: 'ACCREDITATION_ACHIEVEMENT_OTHER_KIND', path: 'kind' }];
}

/** What somebody of the office found: how and on which day they saw it, or why it is not accepted. */
export type AchievementCheck = {
  readonly reason: NotAcceptedReason | null;
  readonly seenHow: SeenHow | null;
  readonly seenOn: Day | null;
};

/** What has to be known to check one. */
export type BeforeChecking = {
  readonly checkerId: string;
  /** Whether a relation bars them from judging its member today. */
  readonly related: boolean;
  readonly firstLoggedOn: Day | null;
  readonly today: Day;
};

/** Every reason why this person may not check it so. Nobody checks their own; a further check sets an earlier one right. */
export function refusalsToCheckAchievement(
  achievement: Achievement & { readonly personId: string },
  check: AchievementCheck,
  { checkerId, related, firstLoggedOn, today }: BeforeChecking,
): Refusal[] {
  return [
    ...(achievement.personId === checkerId ? [{ code: 'ACCREDITATION_ACHIEVEMENT_OWN' }] : []),
    ...(related ? [{ code: 'ACCREDITATION_ACHIEVEMENT_RELATED' }] : []),
    ...refusalsOfWithdrawnAchievement(achievement),
    ...(check.reason === null ? refusalsToVerify(check, today) : []),
    ...(check.reason === null ? refusalsOfLog(achievement, firstLoggedOn) : []),
  ];
}

function refusalsToVerify({ seenHow, seenOn }: AchievementCheck, today: Day): Refusal[] {
  return [
    ...(seenHow === null ? [{ code: 'ACCREDITATION_ACHIEVEMENT_SEEN_HOW_MISSING', path: 'seenHow' }] : []),
    ...(seenOn === null ? [{ code: 'ACCREDITATION_ACHIEVEMENT_SEEN_ON_MISSING', path: 'seenOn' }] : []),
    ...(seenOn !== null && seenOn > today
      ? [{ code: 'ACCREDITATION_ACHIEVEMENT_SEEN_IN_FUTURE', params: { today }, path: 'seenOn' }]
      : []),
  ];
}
