import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Callout, PageHeader, Stack } from '@standing/design-system';
import { Failure } from '@standing/web-core';
import { ApplicationCard } from '../applications/application-card.js';
import { RegisterLink } from './register-link.js';
import { useHeldWords } from './held-words.js';
import { FirstLevel, LevelSelect } from './level-choice.js';
import { NextStep } from './next-step.js';
import { type AskedDays, isToday, useAskedDays } from './asked-days.js';
import { PastDays } from './past-days.js';
import { Requirements } from './requirements.js';
import { StandingSkeleton } from './standing-skeleton.js';
import { type Standing, useStanding } from './use-standing.js';

export type StandingScreenProps = {
  readonly search: AskedDays;
  readonly onSearch: (search: AskedDays) => void;
  /** Shown first while the code of ethics is unsigned. */
  readonly banner?: ReactNode;
  readonly quickLog: ReactNode;
  /** How the accreditation is kept: shown of today alone, since all of it is done today. */
  readonly upkeep: ReactNode;
};

/** Where I stand: what matters now, the one next act, then every requirement and how it was worked out. */
export function StandingScreen({ search, onSearch, banner, quickLog, upkeep }: StandingScreenProps) {
  const { t } = useLingui();
  const standing = useStanding(search);
  return (
    <>
      <PageHeader title={t`Where I stand`} lead={<Lead standing={standing.data} days={search} />} />
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
          <Body
            standing={standing.data}
            busy={standing.isPlaceholderData}
            search={search}
            onSearch={onSearch}
            upkeep={isToday(search) && upkeep}
          />
        )}
      </Stack>
    </>
  );
}

function Lead({ standing, days }: { readonly standing: Standing | undefined; readonly days: AskedDays }) {
  const asOf = useAskedDays();
  const sentenceOf = useLead();
  if (!standing) return null;
  const { reference } = standing;
  const sentence = sentenceOf(standing);
  return (
    <p>
      {[sentence, ...asOf(days)].join(' · ')}
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
    const isAimedAt = isHeld(standing);
    return level && !isAimedAt ? t`${sentence} · working towards ${level}` : sentence;
  };
}

type BodyProps = Pick<StandingScreenProps, 'search' | 'onSearch' | 'upkeep'> & {
  readonly standing: Standing;
  readonly busy: boolean;
};

function Body({ standing, busy, search, onSearch, upkeep }: BodyProps) {
  const { aimedLevel, decision } = standing;
  if (!aimedLevel || !decision)
    return (
      <>
        <FirstLevel />
        {upkeep}
      </>
    );
  return (
    <>
      <NextStep decision={decision} />
      {isToday(search) && <ApplicationCard level={aimedLevel} held={isHeld(standing)} />}
      <Requirements decision={decision} busy={busy} />
      {upkeep}
      <PastDays level={<LevelSelect aimed={aimedLevel.code} />} days={search} onChange={onSearch} />
    </>
  );
}

function isHeld({ status, level, aimedLevel }: Standing): boolean {
  return (status === 'ACCREDITED' || status === 'SUSPENDED') && level?.code === aimedLevel?.code;
}
