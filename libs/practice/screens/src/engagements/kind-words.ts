import { useLingui } from '@lingui/react/macro';
import type { EngagementKind } from './use-engagements.js';

/** With whom, or what is given: only the first two are coaching. */
export function useKindWords(): Readonly<Record<EngagementKind, string>> {
  const { t } = useLingui();
  return {
    INDIVIDUAL: t`one person`,
    TEAM: t`a team`,
    MENTORING: t`mentoring that I give`,
    TRAINING: t`training that I give`,
    SUPERVISION_GIVEN: t`supervision that I give`,
  };
}
