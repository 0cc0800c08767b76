import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Callout, Card, Row, TextLink } from '@standing/design-system';
import { ask, keys, Loaded, useFormat } from '@standing/web-core';
import { ConditionalApplication } from '../applications/conditional-application.js';
import { useDeclineWords } from '../applications/decline-words.js';
import { TakeBackDialog } from '../applications/take-back-dialog.js';
import { RenewDialog } from './renew-dialog.js';
import type { LastApplication as Application, Renewal } from './renewal.js';
import { useRenewalWords } from './renewal-words.js';
import { myRenewalQuery } from './upkeep.queries.js';

/** When the accreditation ends, from when it can be renewed, and the button that asks for it. Nothing until one is held. */
export function RenewalCard() {
  const { t } = useLingui();
  const { locale } = useFormat();
  const mine = useQuery({
    queryKey: [...keys.applications, 'renewal', locale],
    queryFn: () => ask(myRenewalQuery, {}),
    refetchInterval: 60_000,
  });
  if (mine.data && !mine.data.awardRenewal?.phase && !isOpenRenewal(mine.data.latestApplication ?? null)) return null;
  if (!mine.data && !mine.error) return null;
  return (
    <Card title={t`Renewal`}>
      <Loaded query={mine} failed={t`Your renewal could not be loaded.`} lines={2}>
        {({ awardRenewal, latestApplication }) =>
          awardRenewal && <Standing renewal={awardRenewal} last={latestApplication ?? null} />
        }
      </Loaded>
    </Card>
  );
}

/** A renewal that was sent can be taken back, whatever has become of the award. */
function isOpenRenewal(last: Application | null): boolean {
  return last?.kind === 'RENEWAL' && (last.status === 'WAITING' || last.status === 'CONDITIONAL');
}

function Standing({ renewal, last }: { readonly renewal: Renewal; readonly last: Application | null }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const wordsOf = useRenewalWords();
  const application = last?.kind === 'RENEWAL' ? last : null;
  if (application?.status === 'WAITING') return <Waiting application={application} />;
  if (application?.honouredUntil)
    return <ConditionalApplication application={application} honouredUntil={application.honouredUntil} />;
  const { title } = renewal.level;
  const mayApply = renewal.refusalsToRenew.length === 0;
  return (
    <>
      {application?.status === 'DECLINED' && <Declined application={application} />}
      <Row justify="between">
        <p>{wordsOf(renewal)}</p>
        {mayApply && <Button onPress={() => setAsking(true)}>{t`Renew ${title}…`}</Button>}
      </Row>
      {!mayApply && renewal.phase !== 'NOT_YET_OPEN' && (
        <ul className="bullets">
          {renewal.refusalsToRenew.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
      {asking && <RenewDialog renewal={renewal} onClose={() => setAsking(false)} />}
    </>
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
        {t`You asked to renew ${title} on ${day}. The body has not answered yet.`}{' '}
        <TextLink href={`/standing/application/${application.id}`}>{t`How it goes`}</TextLink>
      </p>
      <Button kind="quiet" onPress={() => setAsking(true)}>{t`Take it back…`}</Button>
      {asking && <TakeBackDialog application={application} onClose={() => setAsking(false)} />}
    </Row>
  );
}

function Declined({ application: { id, decidedOn, declineReason } }: { readonly application: Application }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useDeclineWords();
  const day = decidedOn ? format.day(decidedOn, 'long') : '';
  return (
    <Callout tone="warn" title={t`Your renewal was declined on ${day}.`}>
      {declineReason && <p>{words(declineReason)}.</p>}
      <p>
        <TextLink href={`/standing/application/${id}`}>{t`Read the reasons, or appeal`}</TextLink>
      </p>
    </Callout>
  );
}
