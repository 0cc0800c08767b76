import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, CopyField, Row, StatusTag, type Tone } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { AbandonDrawDialog } from './abandon-draw-dialog.js';
import type { AuditDraw, Level } from './audit.queries.js';
import { DrawFacts } from './draw-facts.js';
import { DrawnPeople } from './drawn-people.js';
import { GiveShare } from './give-share.js';

const TONES: Readonly<Record<AuditDraw['state'], Tone>> = {
  PREPARED: 'warn',
  COMMITTED: 'brand',
  DRAWN: 'ok',
  ABANDONED: 'plain',
};

/** One draw: what is fixed, what has to be done next, and its result. */
export function DrawCard({ draw, levels }: { readonly draw: AuditDraw; readonly levels: readonly Level[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(draw.preparedOn, 'long');
  return (
    <Card title={t`Draw of ${day}`} action={<State state={draw.state} />}>
      <DrawFacts draw={draw} levels={levels} />
      {draw.commitment && <Published draw={draw} commitment={draw.commitment} />}
      <GiveShare draw={draw} />
      {draw.state === 'DRAWN' && <DrawnPeople id={draw.id} about={day} />}
      <Abandon draw={draw} />
    </Card>
  );
}

function State({ state }: Pick<AuditDraw, 'state'>) {
  const { t } = useLingui();
  const words = {
    PREPARED: t`Waits for two shares`,
    COMMITTED: t`Published before the draw`,
    DRAWN: t`Drawn`,
    ABANDONED: t`Draw given up`,
  };
  return <StatusTag tone={TONES[state]}>{words[state]}</StatusTag>;
}

function Published({ draw: { id, state }, commitment }: { readonly draw: AuditDraw; readonly commitment: string }) {
  const { t } = useLingui();
  return (
    <>
      <CopyField label={t`Commitment of the draw`} value={commitment} />
      {state === 'COMMITTED' && (
        <p className="muted">{t`Let members note it before the shares are shown, in a newsletter for instance.`}</p>
      )}
      <p>
        <a className="link" href={`/audit-draws/${id}.json`} download>
          {t`Download what is published (JSON)`}
        </a>
      </p>
    </>
  );
}

function Abandon({ draw: { id, state } }: { readonly draw: AuditDraw }) {
  const { t } = useLingui();
  const isRegistrar = useSession().roles.includes('registrar');
  const [asking, setAsking] = useState(false);
  if (!isRegistrar || state === 'DRAWN' || state === 'ABANDONED') return null;
  return (
    <>
      <Row>
        <Button kind="quiet" onPress={() => setAsking(true)}>{t`Give the draw up…`}</Button>
      </Row>
      {asking && <AbandonDrawDialog id={id} onClose={() => setAsking(false)} />}
    </>
  );
}
