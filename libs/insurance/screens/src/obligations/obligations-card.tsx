import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, StatusTag } from '@standing/design-system';
import { Failure, Loaded, useCountryNames, useFormat } from '@standing/web-core';
import { SayMetDialog } from './say-met-dialog.js';
import { type Meeting, type MyObligation, useEraseMet, useMyObligations } from './use-obligations.js';

/** What is asked where I practise beside insurance (LG-1), and how I meet it. Not there where nothing is asked, nor before that is known. */
export function ObligationsCard() {
  const { t } = useLingui();
  const mine = useMyObligations();
  if (mine.isPending || mine.data?.length === 0) return null;
  return (
    <Card title={t`What else is asked where I practise`} busy={mine.isFetching}>
      <Loaded query={mine} failed={t`What is asked where you practise could not be loaded.`} lines={2}>
        {(found) => (
          <>
            <ul className="rows">
              {found.map((one) => (
                <li key={one.obligation.id} className="stack" data-gap="small">
                  <Asked one={one} />
                </li>
              ))}
            </ul>
            <p className="muted small">{t`Only you read what you say here; you can erase it at any time.`}</p>
          </>
        )}
      </Loaded>
    </Card>
  );
}

function Asked({ one: { obligation, state, said } }: { readonly one: MyObligation }) {
  const { t } = useLingui();
  const { nameOf } = useCountryNames();
  const [saying, setSaying] = useState(false);
  const { title, shownBy, source, country } = obligation;
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong" data-user-text="">
            {title}
          </span>
          <br />
          <span className="muted small" data-user-text="">{`${nameOf(country)} · ${source}`}</span>
        </span>
        <span className="item-end" data-size="large">
          <State state={state} />
          <Button kind="quiet" size="small" onPress={() => setSaying(true)} label={t`Say how “${title}” is met`}>
            {t`Say how it is met…`}
          </Button>
        </span>
      </div>
      <p className="small" data-user-text="">
        {shownBy}
      </p>
      {said.map((meeting) => (
        <Said key={meeting.id} meeting={meeting} />
      ))}
      {saying && <SayMetDialog obligation={obligation} onClose={() => setSaying(false)} />}
    </>
  );
}

function State({ state }: Pick<MyObligation, 'state'>) {
  const { t } = useLingui();
  switch (state) {
    case 'MET':
      return <StatusTag tone="ok">{t({ message: 'Met', context: 'obligation' })}</StatusTag>;
    case 'ENDS_SOON':
      return <StatusTag tone="warn">{t({ message: 'Ends soon', context: 'obligation' })}</StatusTag>;
    case 'MISSING':
      return <StatusTag tone="bad">{t({ message: 'Missing', context: 'obligation' })}</StatusTag>;
    case 'OVER':
      return <StatusTag tone="bad">{t({ message: 'Over', context: 'obligation' })}</StatusTag>;
    case 'NOT_CONCERNED':
      return <StatusTag>{t({ message: 'Not concerned', context: 'obligation' })}</StatusTag>;
  }
}

function Said({ meeting: { id, kind, words, from, until } }: { readonly meeting: Meeting }) {
  const { t } = useLingui();
  const format = useFormat();
  const act = useEraseMet(id);
  const [first, last] = [format.day(from), until && format.day(until)];
  const days = last ? t`from ${first} to ${last}` : t`from ${first} on`;
  const what = kind === 'MET' ? (words ?? '') : t`No private clients`;
  return (
    <div className="item small">
      <span className="item-main">
        <span data-user-text="">{what}</span> <span className="muted">{days}</span>
        {act.error && <Failure title={t`It was not erased.`} error={act.error} />}
      </span>
      <span className="item-end">
        <Button
          kind="quiet"
          size="small"
          onPress={() => act.mutate()}
          pending={act.isPending}
          label={t`Erase “${what}”`}
        >
          {t`Erase`}
        </Button>
      </span>
    </div>
  );
}
