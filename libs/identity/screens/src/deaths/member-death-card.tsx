import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Row } from '@standing/design-system';
import { Loaded, useFormat, useSession } from '@standing/web-core';
import type { Death } from './death.queries.js';
import { RecordDeathDialog } from './record-death-dialog.js';
import { standingDeath, useDeaths } from './use-deaths.js';

/** Where a registrar records that a member has died, and the office reads what was recorded by mistake. */
export function MemberDeathCard({ personId }: { readonly personId: string }) {
  const { t } = useLingui();
  const deaths = useDeaths(personId);
  const { roles, personId: me } = useSession();
  const mayRecord = roles.includes('registrar') && me !== personId;
  const hasNothing = deaths.data?.length === 0;
  if (hasNothing && !mayRecord) return null;
  return (
    <Card title={t`In the event of a death`}>
      <Loaded query={deaths} failed={t`What was recorded could not be loaded.`} lines={2}>
        {(found) => <Recorded deaths={found} personId={personId} mayRecord={mayRecord} />}
      </Loaded>
    </Card>
  );
}

type RecordedProps = {
  readonly deaths: readonly Death[];
  readonly personId: string;
  readonly mayRecord: boolean;
};

function Recorded({ deaths, personId, mayRecord }: RecordedProps) {
  const { t } = useLingui();
  const [recording, setRecording] = useState(false);
  const stands = standingDeath(deaths) !== null;
  return (
    <>
      {stands ? (
        <p className="muted">{t`It is recorded, on top of this page.`}</p>
      ) : (
        <p className="muted">{t`Nothing is recorded of this member.`}</p>
      )}
      <TakenBack deaths={deaths} />
      {!stands && mayRecord && (
        <Row>
          <Button kind="second" onPress={() => setRecording(true)}>{t`Record a death…`}</Button>
        </Row>
      )}
      {recording && <RecordDeathDialog personId={personId} onClose={() => setRecording(false)} />}
    </>
  );
}

function TakenBack({ deaths }: Pick<RecordedProps, 'deaths'>) {
  const { t } = useLingui();
  const format = useFormat();
  const { zone } = useSession().body;
  return deaths.map(({ id, recordedAt, takenBackAt }) => {
    if (takenBackAt === null) return null;
    const [recorded, undone] = [format.instant(recordedAt, zone), format.instant(takenBackAt, zone)];
    return <p key={id} className="muted small">{t`Recorded by mistake on ${recorded}, taken back on ${undone}.`}</p>;
  });
}
