import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { CameBy } from './taken-values.js';
import { CAME_BY_WORDS } from './taken-words.js';

/** That a registrar took the complaint down: how it came, and when it was read back. */
export type TakenDownRead = { readonly cameBy: CameBy; readonly readBackOn?: string | null };

/** One line for the file; none where it was written on the pages of the body. */
export function useTakenDownItems(): (taken: TakenDownRead | null | undefined) => { term: string; value: string }[] {
  const { t } = useLingui();
  const format = useFormat();
  return (taken) => {
    if (!taken) return [];
    const way = t(CAME_BY_WORDS[taken.cameBy]);
    const day = taken.readBackOn && format.day(taken.readBackOn, 'long');
    return [{ term: t`How it came`, value: day ? t`${way}, read back on ${day}` : way }];
  };
}
