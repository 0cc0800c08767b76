import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button, Card, EmptyState, PageHeader, Stack, TextLink } from '@standing/design-system';
import { ask, keys, Loaded, readFragment } from '@standing/web-core';
import type { Achievement } from './achievement.js';
import { CorrectDialog, DeclareDialog } from './achievement-dialog.js';
import { AchievementRow } from './achievement-row.js';
import { achievementFragment, achievementsQuery } from './brought.queries.js';
import { useSaid } from './use-said.js';
import { WithdrawDialog } from './withdraw-dialog.js';

/** What I bring along: awards of other bodies, hours from before, qualifications, training and experience. */
export function BroughtScreen() {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const mine = useQuery({
    queryKey: [...keys.achievements, 'mine'],
    queryFn: () => ask(achievementsQuery, { personId: null }),
    select: ({ achievements }) => achievements.map((one) => readFragment(achievementFragment, one)),
    refetchInterval: 60_000,
  });
  const add = <Button onPress={() => setAdding(true)}>{t`Add…`}</Button>;
  return (
    <>
      <PageHeader title={t`What I bring along`} lead={<Lead />} action={mine.data && mine.data.length > 0 && add} />
      <Stack gap="large">
        <Card title={t`Declared and verified`} busy={mine.isFetching && !mine.data}>
          <Loaded query={mine} failed={t`What you bring along could not be loaded.`} lines={4}>
            {(achievements) =>
              achievements.length === 0 ? <Nothing add={add} /> : <Mine achievements={achievements} />
            }
          </Loaded>
        </Card>
      </Stack>
      {adding && <DeclareDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function Lead() {
  return (
    <p>
      <Trans>
        Only you and the office see it. What it counts for is shown under{' '}
        <TextLink href="/standing">Where I stand</TextLink>.
      </Trans>
    </p>
  );
}

function Nothing({ add }: { readonly add: ReactNode }) {
  const { t } = useLingui();
  return (
    <EmptyState
      sentence={t`Your road did not begin here. Add an award of another body, hours from before you logged them here, or your qualifications, training and experience. Each is declared until the office has seen it.`}
      example={<p>{t`Practice, individual · 320 h · 1 Jan 2018 to 31 Dec 2025`}</p>}
      action={add}
    />
  );
}

function Mine({ achievements }: { readonly achievements: readonly Achievement[] }) {
  return (
    <ul className="rows">
      {achievements.map((one) => (
        <li key={one.id}>
          <Own one={one} />
        </li>
      ))}
    </ul>
  );
}

function Own({ one }: { readonly one: Achievement }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'correct' | 'withdraw' | null>(null);
  const { name } = useSaid()(one);
  const close = () => setOpen(null);
  return (
    <AchievementRow one={one}>
      {one.status !== 'WITHDRAWN' && (
        <span className="item-acts">
          <Button
            kind="quiet"
            size="small"
            onPress={() => setOpen('correct')}
            label={t`Change: ${name}`}
          >{t`Change…`}</Button>
          <Button
            kind="quiet"
            size="small"
            onPress={() => setOpen('withdraw')}
            label={t`Take back: ${name}`}
          >{t`Take back…`}</Button>
        </span>
      )}
      {open === 'correct' && <CorrectDialog one={one} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog one={one} onClose={close} />}
    </AchievementRow>
  );
}
