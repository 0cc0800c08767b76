import { useLingui } from '@lingui/react/macro';
import type { GiverKind } from './use-feedback.js';

/** As whom somebody is asked, in the order in which they are offered. */
export const GIVER_KINDS: readonly GiverKind[] = ['CLIENT', 'SPONSOR', 'SUPERVISOR', 'PEER'];

export function useGiverWords(): Readonly<Record<GiverKind, { readonly text: string; readonly hint: string }>> {
  const { t } = useLingui();
  return {
    CLIENT: { text: t`A client`, hint: t`The person or the team that you coach.` },
    SPONSOR: { text: t`A sponsor`, hint: t`Who ordered an engagement and pays for it.` },
    SUPERVISOR: { text: t`A supervisor`, hint: t`Who supervises your work.` },
    PEER: { text: t`A peer`, hint: t`Another coach who knows your work.` },
  };
}
