import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Callout, PageHeader, Stack } from '@standing/design-system';
import { Failure, useFormat, useSession } from '@standing/web-core';
import { ApplicationCard } from '../applications/application-card.js';
import { RegisterLink } from './register-link.js';
import { useHeldWords } from './held-words.js';
import { FirstLevel, LevelSelect } from './level-choice.js';
import { NextStep } from './next-step.js';
import { OnDay } from './on-day.js';
import { Requirements } from './requirements.js';
import { StandingSkeleton } from './standing-skeleton.js';
import { type Standing, useStanding } from './use-standing.js';

export type StandingSearch = {
  /** The day asked about; today when it is left out. */
  readonly on?: string | undefined;
};

export type StandingScreenProps = {
  readonly search: StandingSearch;
  readonly onSearch: (search: StandingSearch) => void;
  /** Shown first while the code of ethics is unsigned. */
  readonly banner?: ReactNode;
  readonly quickLog: ReactNode;
};

/** Where I stand: what matters now, the one next act, then every requirement and how it was worked out. */
export function StandingScreen({ search, onSearch, banner, quickLog }: StandingScreenProps) {
  const { t } = useLingui();
  const standing = useStanding(search.on ?? null);
  return (
    <>
      <PageHeader title={t`Where I stand`} lead={<Lead standing={standing.data} on={search.on} />} />
      <Stack gap="large">
        {banner}
        {quickLog}
        {standing.error && !standing.data && (
          <Failure
            title={t`The requirements could not be loaded.`}
            error={standing.error}
            onRetry={() => void standing.refetch()}
          />
        )}
        {standing.error && standing.data && (
          <Callout tone="warn">{t`These figures are the last known ones; they could not be refreshed.`}</Callout>
        )}
        {standing.isPending && <StandingSkeleton />}
        {standing.data && (
          <Body standing={standing.data} busy={standing.isPlaceholderData} search={search} onSearch={onSearch} />
        )}
      </Stack>
    </>
  );
}

function Lead({ standing, on }: { readonly standing: Standing | undefined; readonly on: string | undefined }) {
  const { t } = useLingui();
  const format = useFormat();
  const sentenceOf = useLead();
  if (!standing) return null;
  const day = format.day(standing.on, 'long');
  const { reference } = standing;
  const sentence = sentenceOf(standing);
  return (
    <p>
      {on ? `${sentence} · ${t`as of ${day}`}` : sentence}
      {reference && (
        <>
          {' · '}
          <RegisterLink reference={reference} />
        </>
      )}
    </p>
  );
}

/** What the person holds, and what they work towards where that is something else. */
function useLead() {
  const { t } = useLingui();
  const held = useHeldWords();
  return (standing: Standing): string => {
    const level = standing.aimedLevel?.title;
    const { sentence } = held(standing);
    const isAimedAt = standing.status === 'ACCREDITED' && standing.aimedLevel?.code === standing.level?.code;
    return level && !isAimedAt ? t`${sentence} · working towards ${level}` : sentence;
  };
}

type BodyProps = Pick<StandingScreenProps, 'search' | 'onSearch'> & {
  readonly standing: Standing;
  readonly busy: boolean;
};

function Body({ standing, busy, search, onSearch }: BodyProps) {
  const { body } = useSession();
  const { aimedLevel, decision } = standing;
  if (!aimedLevel || !decision) return <FirstLevel />;
  return (
    <>
      <NextStep decision={decision} />
      {search.on === undefined && <ApplicationCard level={aimedLevel} lines={decision.lines} held={isHeld(standing)} />}
      <Requirements decision={decision} busy={busy} />
      <OnDay
        level={<LevelSelect aimed={aimedLevel.code} />}
        on={search.on ?? body.today}
        today={body.today}
        onChange={(on) => onSearch({ on: on === body.today ? undefined : on })}
      />
    </>
  );
}

function isHeld({ status, level, aimedLevel }: Standing): boolean {
  return status === 'ACCREDITED' && level?.code === aimedLevel?.code;
}
