import { useLingui } from '@lingui/react/macro';
import type { DueBefore } from './use-fees.js';

/** What waits for a fee. */
export function useDueWords(): (dueBefore: DueBefore) => string {
  const { t } = useLingui();
  return (dueBefore) => {
    switch (dueBefore) {
      case 'NEVER':
        return t`Nothing waits for the fee: an application is decided all the same.`;
      case 'ASSESSMENT':
        return t`The fee is due before assessors are asked, and so before the level can be granted.`;
      case 'DECISION':
        return t`The fee is due before the level can be granted.`;
    }
  };
}
