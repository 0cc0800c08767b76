import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import type { Restoration } from '../sanction/restoration.js';
import { RestorationSummary } from '../sanction/restoration-summary.js';

type RestorationCardProps = { readonly restoration: Restoration; readonly busy: boolean };

/** The restoration for those who keep the case: what was written with it stands in the file. */
export function RestorationCard({ restoration, busy }: RestorationCardProps) {
  const { t } = useLingui();
  return (
    <Card title={t`Restoration`} busy={busy}>
      <RestorationSummary restoration={restoration} />
      {restoration.state === 'ASKED' && (
        <p>{t`A sanction panel decides on it: people who did nothing in this case before. What was written stands in the file.`}</p>
      )}
    </Card>
  );
}
