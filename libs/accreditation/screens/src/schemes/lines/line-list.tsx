import { useLingui } from '@lingui/react/macro';
import { Button, Card, EmptyState } from '@standing/design-system';
import type { Bench } from '../draft/draft.js';
import { focusAt } from '../draft/focus-at.js';
import { initialValue } from '../form/initial-value.js';
import { itemsOf, valueAt } from '../form/path.js';
import { LineRow } from './line-row.js';

/** The lines of the scheme, in the order in which people read them. */
export function LineList(bench: Bench) {
  const { t } = useLingui();
  const { format, work, go } = bench;
  const lines = itemsOf(valueAt(work.document, ['requirements']));
  const add = () => {
    const item = format.properties?.['requirements']?.items ?? {};
    work.change(['requirements'], [...lines, initialValue(item, format.$defs ?? {})]);
    go({ tab: 'lines', part: `line-${lines.length}` });
    focusAt(`requirements.${lines.length}.id`);
  };
  return (
    <Card
      title={t`Lines`}
      action={bench.draft.status === 'OPEN' && <Button kind="second" onPress={add}>{t`Add a line`}</Button>}
    >
      {lines.length === 0 ? (
        <EmptyState sentence={t`The scheme asks nothing yet. Each thing that it asks is a line.`} />
      ) : (
        <ol className="rows">
          {lines.map((_, index) => (
            <li key={index}>
              <LineRow bench={bench} lines={lines} index={index} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
