import { useLingui } from '@lingui/react/macro';
import type { SentFields } from '../props/mistake.js';
import { textOf } from '../read/fields.js';

/** An answer that was chosen, in words; nothing where none was. */
export function useAgeWord(): (age: string) => string {
  const { t } = useLingui();
  return (age) => {
    switch (age) {
      case 'ADULT':
        return t`18 or older`;
      case 'MINOR':
        return t`Under 18`;
      case 'NOT_SAID':
        return t`Age not said`;
      default:
        return '';
    }
  };
}

export function useRightWord(): (fields: SentFields) => string {
  const { t } = useLingui();
  return (fields) => {
    switch (textOf(fields, 'right')) {
      case 'PARENTAL':
        return t`as a parent of a minor`;
      case 'GUARDIAN':
        return t`as a guardian`;
      case 'AGREED':
        return t`with their agreement`;
      default:
        return textOf(fields, 'rightWords');
    }
  };
}

export function useLevelWord(): (level: string) => string {
  const { t } = useLingui();
  return (level) => {
    switch (level) {
      case 'NAMED':
        return t`Everybody in the case, the coach too`;
      case 'KEPT_FROM_COACH':
        return t`We, but not the coach`;
      case 'PSEUDONYMOUS':
        return t`Nobody; you come back with a return code`;
      case 'ANONYMOUS':
        return t`Nobody; you do not come back`;
      default:
        return '';
    }
  };
}
