import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Row, toast } from '@standing/design-system';
import { ask, Failure, keys, Loaded, useAct } from '@standing/web-core';
import { AskReliefDialog } from './ask-relief-dialog.js';
import { EndReliefDialog } from './end-relief-dialog.js';
import type { Relief } from './relief.js';
import { ReliefRow } from './relief-row.js';
import { reliefsQuery, takeBackReliefMutation } from './upkeep.queries.js';

/** My leave, waivers and extensions: what became of them, and how to ask for more. */
export function ReliefsCard() {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const mine = useQuery({
    queryKey: [...keys.reliefs, 'mine'],
    queryFn: () => ask(reliefsQuery, { personId: null }),
    select: ({ reliefs }) => reliefs,
    refetchInterval: 60_000,
  });
  return (
    <Card title={t`My leave`} busy={mine.isFetching && !mine.data}>
      <Loaded query={mine} failed={t`Your leave could not be loaded.`} lines={2}>
        {(reliefs) =>
          reliefs.length === 0 ? (
            <p className="muted">{t`You may ask for leave, for a waiver, or for more time. Only you and the office see it.`}</p>
          ) : (
            <ul className="rows">
              {reliefs.map((relief) => (
                <li key={relief.id}>
                  <Mine relief={relief} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <Row>
        <Button kind="second" onPress={() => setAsking(true)}>{t`Ask for leave or relief…`}</Button>
      </Row>
      {asking && <AskReliefDialog onClose={() => setAsking(false)} />}
    </Card>
  );
}

function Mine({ relief }: { readonly relief: Relief }) {
  const { t } = useLingui();
  const [ending, setEnding] = useState(false);
  const takeBack = useAct({
    run: (id: string, idempotencyKey) => ask(takeBackReliefMutation, { id, idempotencyKey }),
    touches: [keys.reliefs],
    onDone: () => toast({ text: t`It is taken back.` }),
  });
  return (
    <>
      <ReliefRow relief={relief}>
        {relief.status === 'ASKED' && (
          <Button kind="quiet" onPress={() => takeBack.mutate(relief.id)} pending={takeBack.isPending}>
            {t`Take it back`}
          </Button>
        )}
        {relief.status === 'GRANTED' && (
          <Button kind="quiet" onPress={() => setEnding(true)}>{t`End it early…`}</Button>
        )}
      </ReliefRow>
      {takeBack.error && <Failure title={t`It was not taken back.`} error={takeBack.error} />}
      {ending && <EndReliefDialog relief={relief} onClose={() => setEnding(false)} />}
    </>
  );
}
