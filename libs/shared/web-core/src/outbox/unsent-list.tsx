import { useLingui } from '@lingui/react/macro';
import type { Unsent } from './unsent.js';
import { UnsentRow } from './unsent-row.js';
import { UnsentSummary } from './unsent-summary.js';

/** Lines with the state of each; how many there are of which is read out. */
export function UnsentList({ lines }: { readonly lines: readonly Unsent[] }) {
  const { t } = useLingui();
  return (
    <>
      <UnsentSummary lines={lines} />
      {lines.length > 0 && (
        <ul className="rows" aria-label={t`Not sent yet`}>
          {lines.map((line) => (
            <li key={line.id}>
              <UnsentRow line={line} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
