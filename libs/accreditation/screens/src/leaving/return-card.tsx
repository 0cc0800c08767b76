import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Row, StatusTag } from '@standing/design-system';
import { ask, keys, Loaded, readFragment, useFormat } from '@standing/web-core';
import type { Line } from '../standing/line.js';
import { lineStatus } from '../standing/line-status.js';
import { lineFragment } from '../standing/standing.queries.js';
import type { Return } from './leaving.js';
import { returnQuery } from './leaving.queries.js';
import { ReturnDialog } from './return-dialog.js';

/** What is said by the card of the application already. */
const SAID_ELSEWHERE = ['ACCREDITATION_APPLICATION_WAITING', 'ACCREDITATION_APPEAL_PENDING'];

/** How I come back once my accreditation ran out or was given up: my rung, what it asks today, and the button. */
export function ReturnCard() {
  const { t } = useLingui();
  const { locale } = useFormat();
  const mine = useQuery({
    queryKey: [...keys.applications, 'return', locale],
    queryFn: () => ask(returnQuery, {}),
    select: ({ reinstatement }) => reinstatement ?? null,
    refetchInterval: 60_000,
  });
  if (!mine.error && !mine.data) return null;
  return (
    <Card title={t`Coming back`}>
      <Loaded query={mine} failed={t`How you come back could not be loaded.`} lines={2}>
        {(found) => found && <Mine found={found} />}
      </Loaded>
    </Card>
  );
}

function Mine({ found }: { readonly found: Return }) {
  const { t } = useLingui();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { level, lastDay, absentMonths, rung, refusalsToReinstate: refusals } = found;
  const [title, last] = [level.title, format.day(lastDay, 'long')];
  return (
    <>
      <p>
        {t`${title} was in force until ${last}.`}{' '}
        <Plural
          value={absentMonths}
          _0="That is less than a month ago."
          one="That is # whole month ago."
          other="That is # whole months ago."
        />{' '}
        {rung && t`For so long an absence the scheme provides: ${rung}.`}
      </p>
      <Asked found={found} />
      {refusals.length === 0 ? (
        <Row>
          <Button kind="second" onPress={() => setAsking(true)}>{t`Ask to come back…`}</Button>
        </Row>
      ) : (
        <Refusals refusals={refusals.filter(({ code }) => !SAID_ELSEWHERE.includes(code))} />
      )}
      {asking && <ReturnDialog level={level} onClose={() => setAsking(false)} />}
    </>
  );
}

function Refusals({ refusals }: { readonly refusals: Return['refusalsToReinstate'] }) {
  if (refusals.length === 0) return null;
  return (
    <ul className="bullets">
      {refusals.map(({ code, message }) => (
        <li key={code}>{message}</li>
      ))}
    </ul>
  );
}

function Asked({ found: { rung, lines: masked, needed } }: { readonly found: Return }) {
  const { t } = useLingui();
  const lines = masked.map((one) => readFragment(lineFragment, one));
  if (!rung) return null;
  if (lines.length === 0) return <p className="muted">{t`It asks nothing of you beyond the signed code of ethics.`}</p>;
  return (
    <>
      {needed < lines.length && <p className="muted">{t`Not all of these need be met.`}</p>}
      <ul className="rows">
        {lines.map((line) => (
          <li key={line.ruleId}>
            <AskedLine line={line} />
          </li>
        ))}
      </ul>
      <p className="muted small">
        <Trans>
          This is how it stands today. Whoever decides looks at it on the day of the decision; not all of it need be met
          to ask.
        </Trans>
      </p>
    </>
  );
}

function AskedLine({ line }: { readonly line: Line }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { tone, word } = lineStatus(line, format);
  return (
    <div className="item">
      <span className="item-main">
        <span className="strong">{line.title}</span>
        <br />
        <span className="muted">{line.remedy ? line.remedy.sentence : line.explanation}</span>
      </span>
      <span className="item-end">
        <StatusTag tone={tone}>{i18n._(word)}</StatusTag>
      </span>
    </div>
  );
}
