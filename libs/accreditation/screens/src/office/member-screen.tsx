import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Card, PageHeader, Skeleton, Stack, StatusTag } from '@standing/design-system';
import { ask, Failure, keys, Loaded, useFormat, useSession } from '@standing/web-core';
import { RegisterLink } from '../standing/register-link.js';
import { type AskedDays, daysAsked, isToday, useAskedDays } from '../standing/asked-days.js';
import { PastDays } from '../standing/past-days.js';
import { FeedbackCounted } from '../course/feedback-counted.js';
import { FileCards } from './file/file-cards.js';
import { PaymentsOnFile } from './file/payments-on-file.js';
import { useHeldWords } from '../standing/held-words.js';
import { Requirements } from '../standing/requirements.js';
import { AnswerCard } from './answer-card.js';
import { Changes } from './changes.js';
import { MemberAchievements } from './member-achievements.js';
import { MemberLeaving } from './member-leaving.js';
import { MemberReliefs } from './member-reliefs.js';
import { memberDecisionQuery, memberQuery } from './office.queries.js';
import { isOpen } from './status-words.js';
import type { MemberRecord } from './record.js';

export type MemberScreenProps = {
  readonly personId: string;
  readonly search: AskedDays;
  /** What is said before everything else. */
  readonly notice?: ReactNode;
  readonly onSearch: (search: AskedDays) => void;
};

/** A member's record for the office: what they hold, what they ask for, how each line stands, and how it came about. */
export function MemberScreen({ personId, search, notice, onSearch }: MemberScreenProps) {
  const { t } = useLingui();
  const record = useQuery({
    queryKey: [...keys.member, personId, search.on, search.known],
    queryFn: () => ask(memberQuery, { personId, ...daysAsked(search) }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  const { data } = record;
  return (
    <>
      <PageHeader
        title={data?.standing.person.name ?? t`Member’s record`}
        lead={data && <IdentityLine standing={data.standing} days={search} />}
      />
      <Stack gap="large">
        {notice}
        {record.error && !data && (
          <Failure
            title={t`The record could not be loaded.`}
            error={record.error}
            onRetry={() => void record.refetch()}
          />
        )}
        {record.isPending && (
          <Card>
            <Skeleton lines={6} />
          </Card>
        )}
        {data && <Record record={data} days={search} />}
        {data && <PastDays days={search} onChange={onSearch} />}
      </Stack>
    </>
  );
}

type IdentityLineProps = Pick<MemberRecord, 'standing'> & { readonly days: AskedDays };

function IdentityLine({ standing, days }: IdentityLineProps) {
  const asOf = useAskedDays();
  const { tone, word, sentence } = useHeldWords()(standing);
  const { reference } = standing;
  return (
    <p>
      <StatusTag tone={tone}>{word}</StatusTag> {[...(standing.level ? [sentence] : []), ...asOf(days)].join(' · ')}
      {reference && standing.status !== 'DECEASED' && (
        <>
          {' · '}
          <RegisterLink reference={reference} />
        </>
      )}
    </p>
  );
}

function Record({ record, days }: { readonly record: MemberRecord; readonly days: AskedDays }) {
  const { standing, latestApplication: application } = record;
  const { roles } = useSession();
  const open = application && isOpen(application.status) ? application.level : null;
  const level = open ?? standing.aimedLevel;
  return (
    <>
      {isToday(days) && <AnswerCard person={standing.person} application={application ?? null} />}
      {application && roles.includes('registrar') && isToday(days) && (
        <>
          <FileCards applicationId={application.id} />
          <FeedbackCounted applicationId={application.id} />
          <PaymentsOnFile applicationId={application.id} />
        </>
      )}
      {level && <Lines personId={standing.person.id} level={level} days={days} />}
      {isToday(days) && <MemberAchievements person={standing.person} />}
      {isToday(days) && <MemberReliefs personId={standing.person.id} />}
      {isToday(days) && <MemberLeaving person={standing.person} />}
      <Reasons reasons={standing.reasons} />
      <Changes changes={standing.changes} />
    </>
  );
}

/** Why a standing is what it is, where there is more to say than its status. */
function Reasons({ reasons }: Pick<MemberRecord['standing'], 'reasons'>) {
  const { t } = useLingui();
  if (reasons.length < 2) return null;
  return (
    <Card title={t`Why it is so`}>
      <ul className="bullets">
        {reasons.map(({ code, sentence }) => (
          <li key={code}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
}

type LinesProps = {
  readonly personId: string;
  readonly level: { readonly code: string; readonly title: string };
  readonly days: AskedDays;
};

function Lines({ personId, level: { code, title }, days }: LinesProps) {
  const { t } = useLingui();
  const format = useFormat();
  const decision = useQuery({
    queryKey: [...keys.member, personId, days.on, days.known, code, format.locale],
    queryFn: () => ask(memberDecisionQuery, { personId, level: code, ...daysAsked(days) }),
    select: ({ standing }) => standing.decision ?? null,
    refetchInterval: 30_000,
  });
  return (
    <Loaded query={decision} failed={t`The requirements could not be loaded.`} lines={6}>
      {(found) =>
        found && <Requirements decision={found} busy={decision.isFetching} title={t`Requirements of ${title}`} />
      }
    </Loaded>
  );
}
