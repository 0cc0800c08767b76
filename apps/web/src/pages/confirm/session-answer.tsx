import { Trans, useLingui } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import { Hidden } from '../parts/hidden.js';
import { useMistake } from '../parts/mistakes.js';
import { useWords } from '../parts/page-context.js';
import { TextInput } from '../parts/text-input.js';
import type { SessionShown } from '../props/confirm-sessions.js';
import type { Mistake, SentFields } from '../props/mistake.js';
import { textOf } from '../read/fields.js';
import { declineReasons, SessionWords } from './session-words.js';

export type SessionAnswerProps = {
  readonly session: SessionShown;
  readonly sent: SentFields;
  readonly mistakes: readonly Mistake[];
  readonly today: string;
};

/** One session and the three answers to it; nothing is chosen beforehand. */
export function SessionAnswer({ session, sent, mistakes, today }: SessionAnswerProps) {
  const chosen = textOf(sent, `outcome-${session.id}`);
  const name = `outcome-${session.id}`;
  return (
    <li>
      <fieldset className="session">
        <legend>
          <SessionWords session={session} />
        </legend>
        <Hidden fields={{ [`version-${session.id}`]: String(session.version) }} />
        <div className="when-each">
          <div className="choices" data-inline="">
            <Choice kind="radio" name={name} value="CONFIRM" id={name} checked={chosen === 'CONFIRM'}>
              <Trans>Confirm</Trans>
            </Choice>
            <Choice kind="radio" name={name} value="CORRECT" checked={chosen === 'CORRECT'}>
              <Trans>Correct, then confirm…</Trans>
            </Choice>
            <Choice kind="radio" name={name} value="DECLINE" checked={chosen === 'DECLINE'}>
              <Trans>Decline…</Trans>
            </Choice>
          </div>
          <Correction session={session} sent={sent} mistakes={mistakes} today={today} />
          <Refusal session={session} sent={sent} mistakes={mistakes} today={today} />
        </div>
      </fieldset>
    </li>
  );
}

function Correction({ session, sent, mistakes, today }: SessionAnswerProps) {
  const { t } = useLingui();
  const mistake = useMistake();
  const words = useWords();
  const day = `heldOn-${session.id}`;
  const length = `length-${session.id}`;
  return (
    <div className="reveal" data-for="CORRECT">
      <TextInput
        name={day}
        type="date"
        label={t`Day it took place`}
        max={today}
        width="short"
        defaultValue={textOf(sent, day) || session.heldOn}
        error={mistake(mistakes, day)}
      />
      <TextInput
        name={length}
        label={t`Length`}
        hint={t`For example 1h30 or 90 min`}
        width="short"
        defaultValue={textOf(sent, length) || words.duration(session.minutes)}
        error={mistake(mistakes, length)}
      />
      {session.form !== 'INDIVIDUAL' && <Counts session={session} sent={sent} mistakes={mistakes} />}
    </div>
  );
}

/** How many it was: whoever leads a group is in neither number. */
function Counts({ session, sent, mistakes }: Omit<SessionAnswerProps, 'today'>) {
  const { t } = useLingui();
  const mistake = useMistake();
  const fields = [
    {
      name: `contracted-${session.id}`,
      label: t`People in the group, without whoever leads it`,
      value: session.contracted,
    },
    { name: `present-${session.id}`, label: t`Of them present`, value: session.present },
  ];
  return fields.map(({ name, label, value }) => (
    <TextInput
      key={name}
      name={name}
      label={label}
      inputMode="numeric"
      width="short"
      defaultValue={textOf(sent, name) || (value ?? '')}
      error={mistake(mistakes, name)}
    />
  ));
}

function Refusal({ session, sent, mistakes }: SessionAnswerProps) {
  const { t } = useLingui();
  const mistake = useMistake();
  const name = `reason-${session.id}`;
  const error = mistake(mistakes, name);
  const chosen = textOf(sent, name);
  return (
    <div className="reveal" data-for="DECLINE">
      <div className="field" role="radiogroup" aria-labelledby={`${name}-label`}>
        <span className="field-label" id={`${name}-label`}>
          <Trans>Why do you decline?</Trans>
        </span>
        <span className="field-hint">
          <Trans>The coach reads the reason you choose, nothing more.</Trans>
        </span>
        {error && (
          <span className="field-error" id={`${name}-error`}>
            <span>{error}</span>
          </span>
        )}
        <div className="choices">
          {declineReasons().map(({ value, text }, index) => (
            <Choice
              key={value}
              kind="radio"
              name={name}
              value={value}
              checked={chosen === value}
              describedBy={error && `${name}-error`}
              {...(index === 0 && { id: name })}
            >
              {t(text)}
            </Choice>
          ))}
        </div>
      </div>
    </div>
  );
}
