import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@standing/design-system';
import { CoverageCard } from './coverage/coverage-card.js';
import { CoversCard } from './covers/covers-card.js';

/** Whether I am covered today, and every cover that says so. */
export function InsuranceScreen() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader
        title={t`My insurance`}
        lead={
          <p>{t`Professional indemnity cover, period by period. It counts once the office has seen your insurer’s attestation.`}</p>
        }
      />
      <Stack gap="large">
        <CoverageCard />
        <CoversCard />
      </Stack>
    </>
  );
}
