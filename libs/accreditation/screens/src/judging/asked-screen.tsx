import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, EmptyState, LinkButton, PageHeader, StatusTag } from '@standing/design-system';
import { Loaded, useFormat } from '@standing/web-core';
import { type AskedOfMe, askedOfMe } from './asked-of-me.js';

/** What I am asked to moderate, and the appeals that I hear. */
export function AskedScreen() {
  const { t } = useLingui();
  const asked = useQuery(askedOfMe);
  return (
    <>
      <PageHeader
        title={t`Asked of me`}
        lead={<p>{t`You look at applications in which you have no other part, and see nobody by name.`}</p>}
      />
      <Card title={t`Waiting for me`} busy={asked.isFetching}>
        <Loaded query={asked} failed={t`What is asked of you could not be loaded.`} lines={4}>
          {(found) => <Asked asked={found} />}
        </Loaded>
      </Card>
    </>
  );
}

function Asked({ asked: { myModerations, myAppeals } }: { readonly asked: AskedOfMe }) {
  const { t } = useLingui();
  const format = useFormat();
  if (myModerations.length + myAppeals.length === 0)
    return <EmptyState sentence={t`Nothing is asked of you now. Moderations and appeals appear here.`} />;
  return (
    <ul className="rows">
      {myModerations.map(({ applicationId, level, appliedOn }) => {
        const day = format.day(appliedOn);
        const said = { title: level.title, what: t`Two assessors differ · applied on ${day}`, done: false };
        return <AskedRow key={applicationId} said={said} href={`/assessments/moderation/${applicationId}`} />;
      })}
      {myAppeals.map(({ id, level, appealedOn, answered }) => {
        const day = format.day(appealedOn);
        const said = { title: level.title, what: t`Appeal of ${day}`, done: answered };
        return <AskedRow key={id} said={said} href={`/assessments/appeal/${id}`} />;
      })}
    </ul>
  );
}

type AskedRowProps = {
  readonly said: { readonly title: string; readonly what: string; readonly done: boolean };
  readonly href: string;
};

function AskedRow({ said: { title, what, done }, href }: AskedRowProps) {
  const { t } = useLingui();
  return (
    <li className="item">
      <span className="item-main">
        <span className="strong">{title}</span>
        <br />
        <span className="muted">{what}</span>
      </span>
      <span className="item-end">
        {done && <StatusTag>{t`I have answered`}</StatusTag>}
        <LinkButton kind="second" href={href} label={t`Open: ${what}`}>
          {t`Open`}
        </LinkButton>
      </span>
    </li>
  );
}
