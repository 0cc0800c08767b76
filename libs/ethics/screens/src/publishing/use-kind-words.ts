import { useLingui } from '@lingui/react/macro';
import type { Version } from './publishing.queries.js';

/** What a declaration is, in the reader's words. */
export function useKindWords(): Readonly<Record<Version['kind'], string>> {
  const { t } = useLingui();
  return {
    POLICY: t`Policy`,
    UNDERTAKING_TO_REPORT: t`Undertaking to report`,
    FITNESS: t`Able to practise, or paused`,
  };
}
