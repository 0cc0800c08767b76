import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Words } from './problems.js';
import type { Wrong } from './read/prepare.js';

/** What columns are called, and what is said of a cell that cannot be read. */
export function useWords(): Words {
  const { t } = useLingui();
  return useMemo(() => {
    const columns: Readonly<Record<string, string>> = {
      client: t`Client`,
      heldOn: t`Day`,
      minutes: t`Length`,
      paid: t`Paid or pro bono`,
      acceptOverlap: t`Whole row`,
    };
    const wrong: Readonly<Record<Wrong, string>> = {
      client: t`The client is missing.`,
      heldOn: t`No day can be read there. Write it as 2026-11-21 or 21/11/2026.`,
      minutes: t`No length can be read there. Write 1h30, 90 min or 1.5.`,
      fee: t`It does not say whether it was paid. Write yes or no.`,
      sum: t`These are hours over several days, not a session. Bring their sum under “Hours from before”.`,
    };
    return { column: (path) => columns[path] ?? t`Whole row`, wrong: (what) => wrong[what] };
  }, [t]);
}
