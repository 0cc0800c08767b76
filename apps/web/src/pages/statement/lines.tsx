import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import type { LineShown, StatementShown } from '../props/sign-statement.js';
import { formWord, reasonWord, stateWord } from './state-words.js';

/** The sessions of a statement; those that await confirmation stand apart, since a signature confirms none. */
export function Lines({ statement }: { readonly statement: StatementShown }) {
  const { coachName, lines } = statement;
  const awaiting = lines.filter(({ state }) => state === 'AWAITING');
  const answered = lines.filter(({ state }) => state !== 'AWAITING');
  return (
    <>
      {answered.length > 0 && <Sheet lines={answered} />}
      {awaiting.length > 0 && (
        <>
          <h2>
            <Trans>Awaiting your confirmation</Trans>
          </h2>
          <p>
            <Trans>
              Signing does not confirm these sessions. You confirm them from the mail that asks you to; {coachName} can
              have it sent again.
            </Trans>
          </p>
          <Sheet lines={awaiting} />
        </>
      )}
      <Totals statement={statement} />
    </>
  );
}

function Sheet({ lines }: { readonly lines: readonly LineShown[] }) {
  return (
    <ul className="sheet">
      {lines.map((line) => (
        <li key={line.sessionId}>
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line: { heldOn, minutes, form, state, reason, rightEndedOn } }: { readonly line: LineShown }) {
  const { t } = useLingui();
  const words = useWords();
  const { tone, word } = stateWord(state);
  const endedOn = rightEndedOn && words.day(rightEndedOn, 'long');
  return (
    <>
      <span className="session-line">
        <span className="session-day">{words.day(heldOn, 'full')}</span>
        <span>{words.duration(minutes)}</span>
        <span className="muted">{t(formWord(form))}</span>
        <span className="tag" data-tone={tone}>
          {t(word)}
        </span>
      </span>
      {reason && <p className="muted">{t(reasonWord(reason))}</p>}
      {endedOn && (
        <p className="muted">
          <Trans>Held on or after {endedOn}, the day on which the right to supervise ended.</Trans>
        </p>
      )}
    </>
  );
}

function Totals({ statement: { totals } }: { readonly statement: StatementShown }) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <>
      <h2>
        <Trans>Totals</Trans>
      </h2>
      <ul className="sheet">
        {totals.map(({ form, state, sessions, minutes }) => (
          <li key={`${form} ${state}`}>
            <span className="session-line">
              <span className="session-day">{t(formWord(form))}</span>
              <span>{t(stateWord(state).word)}</span>
              <span className="muted">
                <Plural value={sessions} one="# session" other="# sessions" />
              </span>
              <span>{words.duration(minutes)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
