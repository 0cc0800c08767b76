import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { RowResults } from '../../queues/row-results.js';
import type { Asked } from './asked.js';

type AskResultProps = { readonly asked: Asked; readonly onClose: () => void };

/** What became of each seat: whoever is asked stays asked, though others could not be. */
export function AskResult({ asked, onClose }: AskResultProps) {
  const { t } = useLingui();
  const given = asked.rows.filter(({ assessmentId }) => assessmentId !== null).length;
  const title = plural(given, { one: '# assessor asked', other: '# assessors asked' });
  const rows = asked.rows.map(({ applicationId, seat, person: { name }, assessmentId, refusals }) => ({
    key: `${applicationId} ${seat}`,
    name: asked.names.get(applicationId) ?? '',
    isDone: assessmentId !== null,
    word: assessmentId === null ? t`Not asked` : t`Asked`,
    notes: [
      seat === 1 ? t`First assessor: ${name}` : t`Second assessor: ${name}`,
      ...refusals.map(({ message }) => message),
    ],
  }));
  return <RowResults title={title} rows={rows} onClose={onClose} />;
}
