import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { Card, EmptyState, PageHeader, Skeleton, Stack } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import {
  readAuditScreens,
  readContinuityScreens,
  readDeclarationScreens,
  readInsuranceScreens,
  readOfficeScreens,
  readOfficeSupervision,
  readTrainingScreens,
} from '../speak.js';
import { ComplaintSettings } from './complaint-settings.js';
import { CounterRow } from './counter-row.js';
import { countersFor, PROOFS, RELATIONS, RELEASES } from './counters.js';

const MemberSearch = lazy(() => readOfficeScreens().then(({ MemberSearch }) => ({ default: MemberSearch })));

const ProofsCounter = lazy(() =>
  readOfficeSupervision().then(({ proofsTitle }) => ({
    default: () => <CounterRow {...PROOFS} title={proofsTitle} />,
  })),
);

const RelationsCounter = lazy(() =>
  readOfficeSupervision().then(({ relationsTitle }) => ({
    default: () => <CounterRow {...RELATIONS} title={relationsTitle} />,
  })),
);

const CampaignsCard = lazy(() => readDeclarationScreens().then((screens) => ({ default: screens.CampaignsCard })));

const AuditsCard = lazy(() => readAuditScreens().then((screens) => ({ default: screens.AuditsCard })));

const TrainingCard = lazy(() => readTrainingScreens().then((screens) => ({ default: screens.TrainingCard })));

const InsuranceWays = lazy(() => readInsuranceScreens().then((screens) => ({ default: screens.InsuranceWays })));

/** Those who may ask members to sign. */
const CAMPAIGNERS = ['registrar', 'scheme-administrator'];

const ReleasesCounter = lazy(() =>
  readContinuityScreens().then(({ releasesTitle }) => ({
    default: () => <CounterRow {...RELEASES} title={releasesTitle} />,
  })),
);

/** Those who may read a member’s record, draw who is audited, and release the list of a continuity plan. */
const READERS = ['officer', 'registrar'];

/** What waits for the office today, a line for each kind of work that the reader may do; and the way to a member’s record. */
export function OfficeHome() {
  const { t } = useLingui();
  const { body, roles } = useSession();
  const format = useFormat();
  const counters = countersFor(roles);
  return (
    <>
      <PageHeader title={t`Today at the office`} lead={<p>{format.day(body.today, 'long')}</p>} />
      <Stack gap="large">
        <Card title={t`What waits`}>
          {counters.length === 0 ? (
            <EmptyState sentence={t`Nothing of the office’s work is yours. A person with a role there sees it here.`} />
          ) : (
            <ul className="rows">
              {counters.map((counter) => (
                <li key={counter.href}>
                  <CounterRow {...counter} />
                </li>
              ))}
              <LaterCounters roles={roles} />
            </ul>
          )}
        </Card>
        <Ways roles={roles} />
      </Stack>
    </>
  );
}

/** The ways to what no line above leads to. */
function Ways({ roles }: { readonly roles: readonly string[] }) {
  const has = (some: readonly string[]) => some.some((role) => roles.includes(role));
  return (
    <>
      {has(READERS) && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <MemberSearch />
        </Suspense>
      )}
      {has(READERS) && (
        <Suspense fallback={null}>
          <AuditsCard />
        </Suspense>
      )}
      {has(READERS) && (
        <Suspense fallback={null}>
          <TrainingCard />
        </Suspense>
      )}
      {has([...READERS, ...CAMPAIGNERS]) && (
        <Suspense fallback={null}>
          <InsuranceWays />
        </Suspense>
      )}
      {has(CAMPAIGNERS) && (
        <Suspense fallback={null}>
          <CampaignsCard />
        </Suspense>
      )}
      {roles.includes('scheme-administrator') && <ComplaintSettings />}
    </>
  );
}

/** Work of which the words come with its screens. */
function LaterCounters({ roles }: { readonly roles: readonly string[] }) {
  return (
    <Suspense fallback={null}>
      {roles.includes('registrar') && (
        <>
          <li>
            <ProofsCounter />
          </li>
          <li>
            <RelationsCounter />
          </li>
        </>
      )}
      {READERS.some((role) => roles.includes(role)) && (
        <li>
          <ReleasesCounter />
        </li>
      )}
    </Suspense>
  );
}
