import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { CheckRow } from './check-row.js';
import type { RecordedEngagement } from './use-record.js';

/** Until when the coach keeps files of their own, and that they are destroyed. */
export function FilesCard({ engagement: { id, record } }: { readonly engagement: RecordedEngagement }) {
  const { t } = useLingui();
  return (
    <Card title={t`My files`}>
      <p className="muted">{t`The notes and messages that you keep yourself. Nothing of them is kept here.`}</p>
      <ul className="rows">
        {record.files.map((check) => (
          <CheckRow key={check.item} engagementId={id} check={check} asksDay={check.item === 'FILES_KEPT_UNTIL'} />
        ))}
      </ul>
    </Card>
  );
}
