import { useLingui } from '@lingui/react/macro';
import type { Level } from './audit.queries.js';

/** What a stratum is called: its levels, or everybody. A level that the scheme in force no longer has keeps its code. */
export function useStratumName(levels: readonly Level[]) {
  const { t } = useLingui();
  const titles = new Map(levels.map(({ code, title }) => [code, title]));
  return (stratum: string) =>
    stratum === 'all'
      ? t`All accredited members`
      : stratum
          .split('+')
          .map((code) => titles.get(code) ?? code)
          .join(' + ');
}
