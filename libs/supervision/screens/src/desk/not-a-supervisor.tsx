import { useLingui } from '@lingui/react/macro';
import { EmptyState } from '@standing/design-system';

/** To a member whose address no coach named: what this is for. */
export function NotASupervisor() {
  const { t } = useLingui();
  return (
    <EmptyState
      sentence={t`No coach of your association has named your address as their supervisor’s. Once one does, the sessions that they ask you about appear here.`}
      example={t`Éric Blanc · Fri 20 Nov · 1 h 30 min`}
    />
  );
}
