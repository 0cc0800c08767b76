import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { Card, EmptyState, PageHeader, Skeleton, Stack } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { readOfficeScreens, readOfficeSupervision } from '../speak.js';
import { CounterRow } from './counter-row.js';
import { countersFor, PROOFS, RELATIONS } from './counters.js';

const MemberSearch = lazy(() => readOfficeScreens().then(({ MemberSearch }) => ({ default: MemberSearch })));

const SupervisionCounters = lazy(() =>
  readOfficeSupervision().then(({ proofsTitle, relationsTitle }) => ({
    default: () => (
      <>
        <li>
          <CounterRow {...PROOFS} title={proofsTitle} />
        </li>
        <li>
          <CounterRow {...RELATIONS} title={relationsTitle} />
        </li>
      </>
    ),
  })),
);

/** Those who may read a member’s record. */
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
              {roles.includes('registrar') && (
                <Suspense fallback={null}>
                  <SupervisionCounters />
                </Suspense>
              )}
            </ul>
          )}
        </Card>
        {READERS.some((role) => roles.includes(role)) && (
          <Suspense fallback={<Skeleton lines={3} />}>
            <MemberSearch />
          </Suspense>
        )}
      </Stack>
    </>
  );
}
