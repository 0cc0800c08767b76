import { useLingui } from '@lingui/react/macro';
import { Marked } from './marked.js';
import type { Judged } from './moderation.js';

/** One criterion with what each of the two says, and what was settled. */
export function JudgedPair({
  criterion,
}: {
  readonly criterion: Pick<Judged, 'title' | 'first' | 'second' | 'settled'>;
}) {
  const { t } = useLingui();
  const { title, first, second, settled } = criterion;
  return (
    <div className="stack">
      <h3>{title}</h3>
      <div className="pair">
        <Marked title={t`First assessor`} said={first} />
        <Marked title={t`Second assessor`} said={second} />
      </div>
      {settled && <Marked title={t`Settled`} said={settled} />}
    </div>
  );
}
