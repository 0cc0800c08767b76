import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Achievement } from '../brought/achievement.js';
import { KIND_WORDS } from '../brought/achievement-words.js';
import { useSaid } from '../brought/use-said.js';
import { CheckAchievementDialog } from './check-achievement-dialog.js';

type Props = { readonly person: { readonly id: string; readonly name: string }; readonly one: Achievement };

/** One that waits: whose, what, since when; and the way to check it. */
export function AchievementToCheckRow({ person, one }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [checking, setChecking] = useState(false);
  const { name: what, beside } = useSaid()(one);
  const { name } = person;
  const day = format.day(one.declaredOn);
  return (
    <div className="item">
      <span className="item-main" data-user-text="">
        <TextLink href={`/office/members/${person.id}`}>{name}</TextLink>
        <span className="muted">{` · ${t`declared on ${day}`}`}</span>
        <br />
        <span>{what}</span>
        <br />
        <span className="muted">{[t(KIND_WORDS[one.kind]), ...beside].join(' · ')}</span>
      </span>
      <span className="item-end">
        <Button
          kind="second"
          onPress={() => setChecking(true)}
          label={t`Check ${what}, of ${name}`}
        >{t`Check…`}</Button>
      </span>
      {checking && <CheckAchievementDialog one={one} name={name} onClose={() => setChecking(false)} />}
    </div>
  );
}
