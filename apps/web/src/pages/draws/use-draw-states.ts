import { useLingui } from '@lingui/react/macro';
import type { PublishedDrawState } from '../props/draws.js';

/** How far a published draw has come, in a few words. */
export function useDrawStates(): Readonly<Record<PublishedDrawState, string>> {
  const { t } = useLingui();
  return { COMMITTED: t`Published before the draw`, DRAWN: t`Drawn`, ABANDONED: t`Draw given up` };
}
