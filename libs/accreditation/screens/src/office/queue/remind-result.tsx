import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import { RowResults } from '../../queues/row-results.js';
import type { Reminded } from './reminded.js';

type RemindResultProps = { readonly reminded: Reminded; readonly onClose: () => void };

/** What became of each application: whoever is reminded of one, and why others are not. */
export function RemindResult({ reminded: { reminders, names }, onClose }: RemindResultProps) {
  const { t } = useLingui();
  const format = useFormat();
  const title = plural(reminders.mails, { one: '# reminder sent', other: '# reminders sent' });
  const rows = reminders.applications.map(({ applicationId, assessors, refusals }) => {
    const to = format.all(assessors.map((assessor) => assessor.name ?? ''));
    return {
      key: applicationId,
      name: names.get(applicationId) ?? '',
      isDone: assessors.length > 0,
      word:
        assessors.length > 0
          ? plural(assessors.length, { one: '# assessor reminded', other: '# assessors reminded' })
          : t`Nobody reminded`,
      notes: [...(assessors.length > 0 ? [t`Reminded: ${to}`] : []), ...refusals.map(({ message }) => message)],
    };
  });
  return <RowResults title={title} rows={rows} onClose={onClose} />;
}
