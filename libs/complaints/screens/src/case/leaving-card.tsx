import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import type { Leaving } from '../sanction/leaving.js';
import { LeavingSummary } from '../sanction/leaving-summary.js';

type LeavingCardProps = { readonly leaving: Leaving; readonly busy: boolean };

/** A proposal to leave for those who keep the case: what was admitted stands in the file. */
export function LeavingCard({ leaving, busy }: LeavingCardProps) {
  const { t } = useLingui();
  return (
    <Card title={t`Leaving by consent`} busy={busy}>
      <LeavingSummary leaving={leaving} />
      {leaving.state === 'ASKED' && (
        <p>{t`A sanction panel decides on it: three people who did nothing in this case before. Every time runs on meanwhile, and the panel of the hearing is told nothing of it. What was admitted stands in the file.`}</p>
      )}
    </Card>
  );
}
