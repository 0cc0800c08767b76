import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Renewal } from './renewal.js';

/** Where a renewal stands, as a sentence with its days. */
export function useRenewalWords(): (renewal: Renewal) => string {
  const { t } = useLingui();
  const format = useFormat();
  const day = (of: string | null) => (of ? format.day(of, 'long') : '');
  return ({ phase, expiresOn, opensOn, inForceUntil, takenUntil }) => {
    const [expires, opens, force, taken] = [day(expiresOn), day(opensOn), day(inForceUntil), day(takenUntil)];
    switch (phase) {
      case 'NOT_YET_OPEN':
        return t`In force until ${expires}. It can be renewed from ${opens}.`;
      case 'OPEN':
        return t`In force until ${expires}. It can be renewed now.`;
      case 'GRACE':
        return t`Its term ended on ${expires}. It stays in force until ${force}; renew it by then.`;
      case 'LATE':
        return t`It is no longer in force since its grace ended on ${force}. It can still be renewed until ${taken}; the new term begins with the decision.`;
      case 'LAPSED':
        return t`It has lapsed: it could be renewed until ${taken}.`;
      case 'PENDING':
        return t`It stays in force until the body has answered.`;
      case null:
        return '';
    }
  };
}
