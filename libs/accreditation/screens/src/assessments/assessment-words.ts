import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@standing/design-system';

export type OwnStatus = 'ASSIGNED' | 'OPEN' | 'SUBMITTED' | 'CLOSED';

/** How far an assessment of mine is, in a few words. */
export function useOwnStatus(): (status: OwnStatus) => { readonly tone: Tone; readonly word: string } {
  const { t } = useLingui();
  return (status) => {
    switch (status) {
      case 'ASSIGNED':
        return { tone: 'warn', word: t`Declare yourself first` };
      case 'OPEN':
        return { tone: 'brand', word: t`File open` };
      case 'SUBMITTED':
        return { tone: 'ok', word: t`Handed in` };
      case 'CLOSED':
        return { tone: 'plain', word: t`Answered without you` };
    }
  };
}
