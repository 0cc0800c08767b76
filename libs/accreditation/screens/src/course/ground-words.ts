import { useLingui } from '@lingui/react/macro';
import type { ApplicationFee } from '../fees/use-fees.js';

export type WaiverGround = NonNullable<NonNullable<ApplicationFee['waiver']>['ground']>;

/** Why a fee is waived. */
export function useGroundWords(): Readonly<Record<WaiverGround, string>> {
  const { t } = useLingui();
  return {
    HARDSHIP: t`Hardship of the applicant`,
    ERROR_OF_BODY: t`Mistake of the body`,
    VOLUNTEER: t`Volunteer for the body`,
    OTHER: t({ message: 'Another ground', context: 'fee waiver' }),
  };
}
