import type { DataOf } from '@standing/fact-kit';
import type { practiceLogged } from '@standing/practice/facts';

type EngagementKind = DataOf<typeof practiceLogged>['kind'];

/**
 * What practice proves: coaching of a person or a team is practice. Mentoring, training and supervision that are given are
 * evidence of another kind, so that no line counts them as coaching unless it says so.
 */
export function kindOfPractice(kind: EngagementKind = 'individual'): 'practice' | 'other-practice' {
  return kind === 'individual' || kind === 'team' ? 'practice' : 'other-practice';
}
