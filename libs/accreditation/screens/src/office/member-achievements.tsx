import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card } from '@standing/design-system';
import { ask, keys, Loaded, readFragment } from '@standing/web-core';
import type { Achievement } from '../brought/achievement.js';
import { AchievementRow } from '../brought/achievement-row.js';
import { achievementFragment, achievementsQuery } from '../brought/brought.queries.js';
import { useSaid } from '../brought/use-said.js';
import { CheckAchievementDialog } from './check-achievement-dialog.js';

type Person = { readonly id: string; readonly name: string };

/** What a member brings along; a check that was wrong is set right by a further one. */
export function MemberAchievements({ person }: { readonly person: Person }) {
  const { t } = useLingui();
  const theirs = useQuery({
    queryKey: [...keys.achievements, person.id],
    queryFn: () => ask(achievementsQuery, { personId: person.id }),
    select: ({ achievements }) => achievements.map((one) => readFragment(achievementFragment, one)),
    refetchInterval: 60_000,
  });
  return (
    <Card title={t`Brought along`}>
      <Loaded query={theirs} failed={t`What the member brings along could not be loaded.`} lines={2}>
        {(achievements) =>
          achievements.length === 0 ? (
            <p className="muted">{t`This member has declared nothing from elsewhere or from before.`}</p>
          ) : (
            <ul className="rows">
              {achievements.map((one) => (
                <li key={one.id}>
                  <Theirs one={one} name={person.name} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}

function Theirs({ one, name }: { readonly one: Achievement; readonly name: string }) {
  const { t } = useLingui();
  const [checking, setChecking] = useState(false);
  const { name: what } = useSaid()(one);
  return (
    <AchievementRow one={one}>
      {one.status !== 'WITHDRAWN' && (
        <Button kind="quiet" onPress={() => setChecking(true)} label={t`Check ${what}, of ${name}`}>
          {one.status === 'DECLARED' ? t`Check…` : t`Check again…`}
        </Button>
      )}
      {checking && <CheckAchievementDialog one={one} name={name} onClose={() => setChecking(false)} />}
    </AchievementRow>
  );
}
