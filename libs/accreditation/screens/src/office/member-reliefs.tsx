import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card } from '@standing/design-system';
import { ask, keys, Loaded } from '@standing/web-core';
import { EndReliefDialog } from '../upkeep/end-relief-dialog.js';
import type { Relief } from '../upkeep/relief.js';
import { ReliefRow } from '../upkeep/relief-row.js';
import { reliefsQuery } from '../upkeep/upkeep.queries.js';
import { CorrectReliefDialog } from './correct-relief-dialog.js';

/** A member's leave, waivers and extensions; what was granted can be ended early or corrected. */
export function MemberReliefs({ personId }: { readonly personId: string }) {
  const { t } = useLingui();
  const theirs = useQuery({
    queryKey: [...keys.reliefs, personId],
    queryFn: () => ask(reliefsQuery, { personId }),
    select: ({ reliefs }) => reliefs,
    refetchInterval: 60_000,
  });
  return (
    <Card title={t`Leave and relief`}>
      <Loaded query={theirs} failed={t`The member’s leave could not be loaded.`} lines={2}>
        {(reliefs) =>
          reliefs.length === 0 ? (
            <p className="muted">{t`This member has asked for no leave and no relief.`}</p>
          ) : (
            <ul className="rows">
              {reliefs.map((relief) => (
                <li key={relief.id}>
                  <Theirs relief={relief} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function Theirs({ relief }: { readonly relief: Relief }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'end' | 'correct' | null>(null);
  const close = () => setOpen(null);
  return (
    <ReliefRow relief={relief}>
      {relief.status === 'GRANTED' && (
        <>
          <Button kind="quiet" onPress={() => setOpen('end')}>{t`End it early…`}</Button>
          <Button kind="quiet" onPress={() => setOpen('correct')}>{t`Correct the days…`}</Button>
        </>
      )}
      {open === 'end' && <EndReliefDialog relief={relief} onClose={close} />}
      {open === 'correct' && <CorrectReliefDialog relief={relief} onClose={close} />}
    </ReliefRow>
  );
}
