import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@standing/design-system';
import { useSession } from '@standing/web-core';
import type { Assessor } from './assessor-values.js';

/** Whether somebody of the pool could be given anything today, in a word. */
export function useAvailability(): (assessor: Assessor) => { readonly tone: Tone; readonly word: string } {
  const { t } = useLingui();
  const { today } = useSession().body;
  return ({ mandateFrom, mandateUntil, absences, open, mostOpen }) => {
    if (today < mandateFrom || (mandateUntil !== null && mandateUntil !== undefined && mandateUntil < today))
      return { tone: 'plain', word: t`Without a mandate today` };
    if (absences.some(({ from, until }) => from <= today && (!until || today <= until)))
      return { tone: 'plain', word: t`Away` };
    return open < mostOpen ? { tone: 'ok', word: t`Available` } : { tone: 'warn', word: t`Has enough` };
  };
}
