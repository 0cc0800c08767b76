import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import { CheckRow } from './check-row.js';
import type { RecordedEngagement } from './use-record.js';

/** What the contract says, ticked item by item; longer where a sponsor is one of three. */
export function ContractCard({ engagement: { id, terms, record } }: { readonly engagement: RecordedEngagement }) {
  const { t } = useLingui();
  const lead = terms?.sponsor
    ? t`A contract between three. Tick what it says and what you explained: a tick means today, and each day can be changed.`
    : t`A contract between two. Tick what it says and what you explained: a tick means today, and each day can be changed.`;
  return (
    <Card title={t`Contract`}>
      <p className="muted">{lead}</p>
      <ul className="rows">
        {record.contract.map((check) => (
          <CheckRow key={check.item} engagementId={id} check={check} />
        ))}
      </ul>
    </Card>
  );
}
