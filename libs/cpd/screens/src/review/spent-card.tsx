import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Checkbox, EmptyState, Form, toast } from '@standing/design-system';
import { ask, Failure, Loaded, type ResultOf, useAct, useFormat, useSession } from '@standing/web-core';
import { kindWord } from '../kind-words.js';
import { type AuditFile, reviewKeys } from './review.js';
import { spendableQuery, spendMutation } from './spent.queries.js';

type Spendable = ResultOf<typeof spendableQuery>['auditSpendable'][number];

/** Which hours made good what was found missing: for a registrar who did not review it, once more time was given. */
export function SpentCard({ file }: { readonly file: AuditFile }) {
  const { t } = useLingui();
  const isRegistrar = useSession().roles.includes('registrar');
  const isTheirs = isRegistrar && !file.isMine && file.outcome !== null && file.hadMoreTime;
  const found = useQuery({
    queryKey: [...reviewKeys.board, 'spendable', file.id],
    queryFn: () => ask(spendableQuery, { id: file.id }),
    select: ({ auditSpendable }) => auditSpendable,
    enabled: isTheirs,
  });
  if (!isTheirs) return null;
  return (
    <Card title={t`Hours that made it good`}>
      <Loaded query={found} failed={t`The activities could not be loaded.`} lines={3}>
        {(activities) =>
          activities.length === 0 ? (
            <EmptyState sentence={t`Nothing was done between the days of the audit and its end.`} />
          ) : (
            <Spending key={activities.map(({ isSpent }) => isSpent).join(' ')} {...{ file, activities }} />
          )
        }
      </Loaded>
    </Card>
  );
}

function Spending({ file, activities }: { readonly file: AuditFile; readonly activities: readonly Spendable[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const [ticked, setTicked] = useState(activities.filter(({ isSpent }) => isSpent).map(({ activityId }) => activityId));
  const act = useAct({
    run: (activityIds: readonly string[], idempotencyKey) =>
      ask(spendMutation, { fileId: file.id, activityIds: [...activityIds], idempotencyKey }),
    touches: [reviewKeys.board],
    onDone: () => toast({ text: t`Noted. The member is told.` }),
  });
  const tick = (id: string, on: boolean) => setTicked(on ? [...ticked, id] : ticked.filter((other) => other !== id));
  const about = ({ lastDay, minutes, kind }: Spendable) =>
    [format.rowDay(lastDay, body.today), format.duration(minutes), t(kindWord(kind))].join(' · ');
  return (
    <Form onSubmit={() => act.mutate(ticked)} label={t`Hours that made it good`}>
      <p className="muted">{t`What is ticked is used: a requirement on free hours leaves it out, and it stays as it is. Whatever was not needed stays free.`}</p>
      {act.error && <Failure title={t`It was not noted.`} error={act.error} />}
      {activities.map((one) => (
        <Checkbox
          key={one.activityId}
          checked={ticked.includes(one.activityId)}
          onChange={(on) => tick(one.activityId, on)}
        >
          <span data-user-text="">{one.title}</span> <span className="muted">{about(one)}</span>
        </Checkbox>
      ))}
      <div>
        <Button type="submit" kind="second" pending={act.isPending}>{t`Note these hours as used`}</Button>
      </div>
    </Form>
  );
}
