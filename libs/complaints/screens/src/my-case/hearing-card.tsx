import { useLingui } from '@lingui/react/macro';
import { Card, SummaryList } from '@standing/design-system';
import { type ResultOf, useFormat } from '@standing/web-core';
import { choiceWords } from '../steps/answer-words.js';
import type { hearingFragment } from './hearing.queries.js';

export type Hearing = ResultOf<typeof hearingFragment>;

/** Who hears the case and when, as far as the respondent was told. */
export function HearingCard({ hearing }: { readonly hearing: Hearing }) {
  const { t } = useLingui();
  return (
    <Card title={t`Your hearing`}>
      <WhatIsNext hearing={hearing} />
      <Days hearing={hearing} />
      {hearing.panel.length > 0 && <Panel hearing={hearing} />}
      {hearing.panel.length === 0 && !hearing.isOver && (
        <p>{t`The panel is being composed anew. You will be told who sits in it, and can object again.`}</p>
      )}
    </Card>
  );
}

function WhatIsNext({ hearing: { hearingOn, openedOn, resumeOn, closedOn, isOver } }: { readonly hearing: Hearing }) {
  const { t } = useLingui();
  if (isOver) return <p>{closedOn ? t`The hearing is closed.` : t`There is no hearing any more.`}</p>;
  if (closedOn)
    return <p>{t`The hearing is closed. The panel deliberates among itself, and you will be told what it decides.`}</p>;
  if (resumeOn) return <p>{t`The hearing is adjourned, and goes on before the same people.`}</p>;
  if (openedOn) return <p>{t`The hearing is open.`}</p>;
  if (hearingOn)
    return <p>{t`You are called to a hearing. Where and at what hour stands in its notice, on this page.`}</p>;
  return <p>{t`Three people will hear you. You will be told the day at least twenty-eight days before.`}</p>;
}

function Days({ hearing }: { readonly hearing: Hearing }) {
  const { t } = useLingui();
  const format = useFormat();
  const { objectUntil, hearingOn, bundleOn, openedOn, resumeOn, closedOn, postponed } = hearing;
  const days = [
    { term: t`You can object to one of them until`, day: hearingOn ? null : objectUntil },
    { term: t`Day of the hearing`, day: hearingOn },
    { term: t`Bundle served on`, day: bundleOn },
    { term: t`Opened on`, day: openedOn },
    { term: t`Day on which it goes on`, day: resumeOn },
    { term: t`Closed on`, day: closedOn },
  ].flatMap(({ term, day }) => (day ? [{ term, value: format.day(day, 'long') }] : []));
  const often = postponed > 0 ? [{ term: t`Times that it was put off`, value: String(postponed) }] : [];
  const items = [...days, ...often];
  return items.length > 0 ? <SummaryList items={items} /> : null;
}

function Panel({ hearing: { panel } }: { readonly hearing: Hearing }) {
  const { t } = useLingui();
  return (
    <section className="stack" data-gap="small" aria-label={t`Who hears the case`}>
      <h3>{t`Who hears the case`}</h3>
      <SummaryList
        items={panel.map(({ seat, name }) => ({
          term: seat ? t(choiceWords(seat.toLowerCase())) : t`Member`,
          value: <span data-user-text="">{name}</span>,
        }))}
      />
    </section>
  );
}
