import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Callout, Card, Row } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { MyAudit } from './review.js';
import { TimeDialog } from './time-dialog.js';

/** Until when one may answer, and the way to more time before that. */
export function AskForTime({ audit }: { readonly audit: MyAudit }) {
  const { t } = useLingui();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { time, state } = audit;
  const due = format.day(audit.dueOn, 'long');
  return (
    <Card title={t`Until ${due}`}>
      {state === 'UNANSWERED' ? (
        <Callout tone="warn">
          <p>{t`The term has run out. Your answer is still taken, as long as the audit is not closed.`}</p>
        </Callout>
      ) : (
        <p>{t`You answer once, for all activities. Nothing is sent before that; what you prepare stays in this tab.`}</p>
      )}
      {time && <Wish time={time} />}
      {!time && state === 'WAITING' && (
        <Row>
          <Button kind="second" onPress={() => setAsking(true)}>{t`Ask for more time…`}</Button>
        </Row>
      )}
      {asking && <TimeDialog audit={audit} onClose={() => setAsking(false)} />}
    </Card>
  );
}

function Wish({ time: { wishedUntil, isGranted } }: { readonly time: NonNullable<MyAudit['time']> }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(wishedUntil, 'long');
  if (isGranted === null)
    return <p>{t`You asked for time until ${day}. The office answers; the term does not run out before.`}</p>;
  return isGranted ? <p>{t`You were given more time.`}</p> : <p>{t`More time was not given.`}</p>;
}
