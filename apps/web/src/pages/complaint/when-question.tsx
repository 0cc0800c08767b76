import { Trans, useLingui } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import { useMistake } from '../parts/mistakes.js';
import { TextInput } from '../parts/text-input.js';
import type { QuestionProps } from '../props/complaint.js';
import { textOf } from '../read/fields.js';

type WhenProps = Pick<QuestionProps, 'today' | 'mistakes' | 'sent'>;

/** On a day, over a period, or about when: memory is rarely exact, and the form asks for no more than there is. */
export function WhenQuestion(props: WhenProps) {
  const { mistakes = [], sent } = props;
  const error = useMistake()(mistakes, 'when');
  const chosen = textOf(sent, 'when');
  return (
    <fieldset className="field when-told" aria-labelledby="question">
      {error && (
        <span className="field-error" id="when-error">
          <span>{error}</span>
        </span>
      )}
      <div className="choices">
        <Choice
          kind="radio"
          name="when"
          value="DAY"
          id="when"
          checked={chosen === 'DAY'}
          describedBy={error && 'when-error'}
        >
          <Trans>On one day</Trans>
        </Choice>
        <DayInputs {...props} />
        <Choice kind="radio" name="when" value="PERIOD" checked={chosen === 'PERIOD'}>
          <Trans>Over a period</Trans>
        </Choice>
        <PeriodInputs {...props} />
        <Choice kind="radio" name="when" value="ABOUT" checked={chosen === 'ABOUT'}>
          <Trans>I only know about when</Trans>
        </Choice>
        <WordsInput {...props} />
      </div>
    </fieldset>
  );
}

function DayInputs(props: WhenProps) {
  const { t } = useLingui();
  return (
    <div className="reveal" data-for="DAY">
      <DateInput name="day" label={t`Day`} {...props} />
    </div>
  );
}

function PeriodInputs(props: WhenProps) {
  const { t } = useLingui();
  return (
    <div className="reveal" data-for="PERIOD">
      <DateInput name="from" label={t`First day`} {...props} />
      <DateInput name="until" label={t`Last day`} {...props} />
    </div>
  );
}

function WordsInput({ mistakes = [], sent }: WhenProps) {
  const { t } = useLingui();
  const mistake = useMistake();
  return (
    <div className="reveal" data-for="ABOUT">
      <TextInput
        name="whenWords"
        label={t`About when`}
        hint={t`For example: last winter, three sessions in spring 2025`}
        maxLength={200}
        defaultValue={textOf(sent, 'whenWords')}
        error={mistake(mistakes, 'whenWords')}
      />
    </div>
  );
}

function DateInput({
  name,
  label,
  today,
  mistakes = [],
  sent,
}: WhenProps & { readonly name: string; readonly label: string }) {
  const mistake = useMistake();
  return (
    <TextInput
      name={name}
      type="date"
      label={label}
      max={today}
      width="short"
      defaultValue={textOf(sent, name)}
      error={mistake(mistakes, name)}
    />
  );
}
