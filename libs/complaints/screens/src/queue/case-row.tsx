import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, LinkButton, StatusTag, TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { useClockWords } from '../words/clock-words.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { RISK_WORDS } from '../words/risk-words.js';
import { isClosed, STATE_WORDS } from '../words/state-words.js';
import type { CaseInList, NextDate, Way } from './case-in-list.js';
import { JoinDialog } from './join-dialog.js';
import { JOINING } from './ways.js';

/** One case: its reference, how far it is, the next date and who owes it, and the one thing to do with it from here. */
export function CaseRow({ found }: { readonly found: CaseInList }) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, reference, state, mine, next, risk } = found;
  const functions = format.all(mine.map((name) => t(FUNCTION_WORDS[name])));
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong" data-user-text="">
          {mine.length > 0 ? <TextLink href={`/cases/${id}`}>{reference}</TextLink> : reference}
        </span>
        {functions && <span className="muted">{` · ${functions}`}</span>}
        <br />
        {next ? <NextDateSaid next={next} /> : <span className="muted">{t`No date runs for you`}</span>}
      </span>
      <span className="item-end">
        {(risk === 'HIGH' || risk === 'MEDIUM') && (
          <StatusTag tone={risk === 'HIGH' ? 'bad' : 'warn'}>{t(RISK_WORDS[risk])}</StatusTag>
        )}
        <StatusTag tone={isClosed(state) ? 'plain' : 'brand'}>{t(STATE_WORDS[state])}</StatusTag>
        {mine.length > 0 && (
          <LinkButton kind="second" href={`/cases/${id}`} label={t`Open case ${reference}`}>{t`Open`}</LinkButton>
        )}
        <WaysIn found={found} />
      </span>
    </div>
  );
}

function NextDateSaid({ next }: { readonly next: NextDate }) {
  const { what, when, owes, tone } = useClockWords()(next);
  return (
    <>
      {what} {tone === 'plain' ? when : <StatusTag tone={tone}>{when}</StatusTag>}
      <span className="muted">{` · ${owes}`}</span>
    </>
  );
}

/** What the reader may become in a case; nothing of whom it concerns is read before they press. */
export function WaysIn({ found: { id, reference, open } }: { readonly found: CaseInList }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<Way | null>(null);
  return (
    <>
      {open.map((way) => {
        const word = t(JOINING[way].word);
        return (
          <Button key={way} kind="second" onPress={() => setAsking(way)} label={t`${word}: case ${reference}`}>
            {t`${word}…`}
          </Button>
        );
      })}
      {asking && <JoinDialog caseId={id} reference={reference} way={asking} onClose={() => setAsking(null)} />}
    </>
  );
}
