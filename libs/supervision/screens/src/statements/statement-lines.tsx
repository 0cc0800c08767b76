import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { StatusTag, TextLink } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { formWord, reasonWord, stateWord } from './statement-words.js';
import type { Line, Statement, Version } from './use-statements.js';

export type LinesProps = { readonly lines: readonly Line[]; readonly side: Statement['side'] };

/** The sessions; those that await confirmation stand apart, since a signature confirms none. */
export function Lines({ lines, side }: LinesProps) {
  const { t } = useLingui();
  const awaiting = lines.filter(({ state }) => state === 'AWAITING');
  const answered = lines.filter(({ state }) => state !== 'AWAITING');
  return (
    <>
      {lines.length === 0 && <p>{t`No session of this month is left.`}</p>}
      {answered.length > 0 && <Rows lines={answered} />}
      {awaiting.length > 0 && (
        <>
          <h3>{t`Awaiting confirmation`}</h3>
          <p>
            <Trans>A signature does not confirm these sessions.</Trans>{' '}
            {side === 'COACH' ? (
              <TextLink href="/supervision">{t`Ask for their confirmation`}</TextLink>
            ) : (
              t`You confirm them from the mail that asks you to.`
            )}
          </p>
          <Rows lines={awaiting} />
        </>
      )}
    </>
  );
}

function Rows({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul className="rows">
      {lines.map((line) => (
        <li key={line.sessionId}>
          <Row line={line} />
        </li>
      ))}
    </ul>
  );
}

function Row({
  line: { heldOn, minutes, form, state, reason, rightEndedOn, rightSuspended },
}: {
  readonly line: Line;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const { tone, word } = stateWord(state);
  const endedOn = rightEndedOn && format.day(rightEndedOn, 'long');
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong">{format.day(heldOn, 'dated')}</span>
          <span className="muted">{` · ${t(formWord(form))}`}</span>
        </span>
        <span className="item-figure figure">{format.duration(minutes)}</span>
        <span className="item-end" data-size="large">
          <StatusTag tone={tone}>{t(word)}</StatusTag>
        </span>
      </div>
      {reason && <p className="muted small item-note">{t(reasonWord(reason))}</p>}
      {endedOn && (
        <p className="muted small item-note">
          <Trans>Held on or after {endedOn}, the day on which the supervisor’s right to supervise ended.</Trans>
        </p>
      )}
      {rightSuspended && (
        <p className="muted small item-note">
          <Trans>Held on a day on which the supervisor might not supervise.</Trans>
        </p>
      )}
    </>
  );
}

/** The totals by form and state. */
export function Totals({ version: { totals } }: { readonly version: Version }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <ul className="rows">
      {totals.map(({ form, state, sessions, minutes }) => (
        <li key={`${form} ${state}`}>
          <div className="item">
            <span className="item-main">
              <span className="strong">{t(formWord(form))}</span>
              {` · ${t(stateWord(state).word)}`}
            </span>
            <span className="item-figure figure">{format.duration(minutes)}</span>
            <span className="item-end muted" data-size="large">
              <Plural value={sessions} one="# session" other="# sessions" />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
