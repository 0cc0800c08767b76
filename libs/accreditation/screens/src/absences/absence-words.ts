import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Absence } from './absence.js';

/** An absence in words: from its first to its last day, or from its first day on. */
export function useAbsenceWords(): (absence: Absence) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ from, until }) => {
    const first = format.day(from);
    const last = until ? format.day(until) : null;
    return last ? t`away from ${first} to ${last}` : t`away from ${first}, until further notice`;
  };
}
