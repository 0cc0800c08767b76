import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@standing/design-system';
import { CheckNote } from './checks/check-note.js';
import { CoverageCard } from './coverage/coverage-card.js';
import { CoversCard } from './covers/covers-card.js';
import { CoverMapCard } from './map/cover-map-card.js';
import { ObligationsCard } from './obligations/obligations-card.js';
import { PlacesCard } from './places/places-card.js';
import { SubcontractorsCard } from './subcontractors/subcontractors-card.js';

/** Whether I am covered today and where, every cover that says so, and which of my work they answer for. */
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
        <CheckNote />
        <CoverageCard />
        <PlacesCard />
        <ObligationsCard />
        <CoversCard />
        <CoverMapCard />
        <SubcontractorsCard />
      </Stack>
    </>
  );
}
