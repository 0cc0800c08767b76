import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, EmptyState, PageHeader, Row, Stack } from '@standing/design-system';
import { ask, Loaded, useFormat, useSession } from '@standing/web-core';
import { type AuditDraws, auditDrawsQuery, auditKeys } from './audit.queries.js';
import { DrawCard } from './draw-card.js';
import { PrepareDrawDialog } from './prepare-draw-dialog.js';

/** Where the office draws the members whose activities are audited, so that anybody can check it afterwards. */
export function AuditDrawsScreen() {
  const { t } = useLingui();
  const { locale } = useFormat();
  const draws = useQuery({ queryKey: [...auditKeys.draws, locale], queryFn: () => ask(auditDrawsQuery, {}) });
  return (
    <>
      <PageHeader
        title={t`Audit draws`}
        lead={
          <p>{t`Nobody can know beforehand who is drawn, nobody can change it afterwards, and anybody can make the draw again.`}</p>
        }
      />
      <Loaded query={draws} failed={t`The draws could not be loaded.`} lines={8}>
        {(found) => <All found={found} />}
      </Loaded>
    </>
  );
}

function All({ found: { auditDraws, schemeLevels } }: { readonly found: AuditDraws }) {
  const { t } = useLingui();
  const isRegistrar = useSession().roles.includes('registrar');
  const [preparing, setPreparing] = useState(false);
  const isOneOpen = auditDraws.some(({ state }) => state === 'PREPARED' || state === 'COMMITTED');
  return (
    <Stack gap="large">
      {isRegistrar && !isOneOpen && (
        <Row>
          <Button onPress={() => setPreparing(true)}>{t`Prepare a draw…`}</Button>
        </Row>
      )}
      {auditDraws.length === 0 && <EmptyState sentence={t`No draw was prepared yet.`} />}
      {auditDraws.map((draw) => (
        <DrawCard key={draw.id} draw={draw} levels={schemeLevels} />
      ))}
      {preparing && <PrepareDrawDialog last={auditDraws[0]} onClose={() => setPreparing(false)} />}
    </Stack>
  );
}
