import { useLingui } from '@lingui/react/macro';

export type DeclineReason = 'REQUIREMENTS_NOT_MET' | 'EVIDENCE_NOT_SUFFICIENT' | 'ANOTHER_LEVEL' | 'OTHER';

export const DECLINE_REASONS: readonly DeclineReason[] = [
  'REQUIREMENTS_NOT_MET',
  'EVIDENCE_NOT_SUFFICIENT',
  'ANOTHER_LEVEL',
  'OTHER',
];

/** Why a body answers with no, as it is read by both. */
export function useDeclineWords(): (reason: DeclineReason) => string {
  const { t } = useLingui();
  return (reason) => {
    switch (reason) {
      case 'REQUIREMENTS_NOT_MET':
        return t`Requirements are not met`;
      case 'EVIDENCE_NOT_SUFFICIENT':
        return t`What was brought is not sufficient`;
      case 'ANOTHER_LEVEL':
        return t`Another level fits`;
      case 'OTHER':
        return t`Another reason, told directly`;
    }
  };
}
