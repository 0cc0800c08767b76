import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Callout, Card, LinkButton, Row, TextLink } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import type { Application, Level } from './application.js';
import { myApplicationQuery } from './application.queries.js';
import { ConditionalApplication } from './conditional-application.js';
import { useDeclineWords } from './decline-words.js';
import { TakeBackDialog } from './take-back-dialog.js';

export type ApplicationCardProps = {
  /** The level aimed at. */
  readonly level: Level;
  /** Whether that level is held already. */
  readonly held: boolean;
};

/** Asking the body for the level one works towards: what became of the last time, and the button for the next. */
export function ApplicationCard({ level, held }: ApplicationCardProps) {
  const { t } = useLingui();
  const mine = useQuery({
    queryKey: [...keys.applications, 'mine'],
    queryFn: () => ask(myApplicationQuery, {}),
    select: ({ latestApplication, applicationDraft }) => ({
      last: latestApplication ?? null,
      draft: applicationDraft ?? null,
    }),
    refetchInterval: 30_000,
  });
  if (held) return null;
  return (
    <Card title={t`Application`} busy={mine.isFetching && !mine.data}>
      <Loaded query={mine} failed={t`Your application could not be loaded.`} lines={2}>
        {({ last, draft }) => {
          if (last?.status === 'WAITING') return <Waiting application={last} />;
          if (last?.honouredUntil)
            return <ConditionalApplication application={last} honouredUntil={last.honouredUntil} />;
          return <Apply level={level} last={last} draft={draft} />;
        }}
      </Loaded>
    </Card>
  );
}

function Waiting({ application }: { readonly application: Application }) {
  const { t } = useLingui();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const [title, day] = [application.level.title, format.day(application.appliedOn, 'long')];
  return (
    <Row justify="between">
      <p>
        {t`You applied for ${title} on ${day}. The body has not answered yet.`}{' '}
        <TextLink href={`/standing/application/${application.id}`}>{t`How it goes`}</TextLink>
      </p>
      <Button kind="quiet" onPress={() => setAsking(true)}>{t`Take it back…`}</Button>
      {asking && <TakeBackDialog application={application} onClose={() => setAsking(false)} />}
    </Row>
  );
}

type ApplyProps = {
  readonly level: Level;
  readonly last: Application | null;
  /** What was begun and not sent. */
  readonly draft: { readonly level: { readonly title: string } } | null;
};

function Apply({ level, last, draft }: ApplyProps) {
  const { t } = useLingui();
  const { title } = draft?.level ?? level;
  return (
    <>
      {last?.status === 'DECLINED' && <Declined application={last} />}
      <Row justify="between">
        <p className="muted">{t`The body looks at your requirements and answers. Not all of them need be met today.`}</p>
        <LinkButton kind="second" href="/standing/apply">
          {draft ? t`Go on with the application for ${title}` : t`Apply for ${title}…`}
        </LinkButton>
      </Row>
    </>
  );
}

function Declined({ application }: { readonly application: Application }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useDeclineWords();
  const { level, decidedOn, declineReason } = application;
  const [title, day] = [level.title, decidedOn ? format.day(decidedOn, 'long') : ''];
  return (
    <Callout tone="warn" title={t`Your application for ${title} was declined on ${day}.`}>
      {declineReason && <p>{words(declineReason)}.</p>}
      <p>{t`The requirements below show what is missing today. You may apply again at any time.`}</p>
      <p>
        <TextLink href={`/standing/application/${application.id}`}>{t`Read the reasons, or appeal`}</TextLink>
      </p>
    </Callout>
  );
}
