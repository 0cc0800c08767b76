import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { RowResults } from '../../queues/row-results.js';
import type { HandedOver } from './handed-over.js';

type ResultProps = { readonly handedOver: HandedOver; readonly onClose: () => void };

/** What became of each assessment: what was handed over stays so, though others were not. */
export function HandedOverResult({ handedOver: { rows, names }, onClose }: ResultProps) {
  const { t } = useLingui();
  const done = rows.filter(({ givenId }) => givenId).length;
  const title = plural(done, { one: '# assessment handed over', other: '# assessments handed over' });
  const results = rows.map(({ assessmentId, deputy: { name }, givenId, refusals }) => ({
    key: assessmentId,
    name: names.get(assessmentId) ?? '',
    isDone: Boolean(givenId),
    word: givenId ? t`Handed over` : t`Not handed over`,
    notes: [t`Deputy: ${name}`, ...refusals.map(({ message }) => message)],
  }));
  return <RowResults title={title} rows={results} onClose={onClose} />;
}
