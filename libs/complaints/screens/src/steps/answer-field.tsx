import { useLingui } from '@lingui/react/macro';
import { Checkbox, CheckboxGroup, DateField, RadioGroup, TextArea } from '@standing/design-system';
import { ANSWER_WORDS, choiceWords } from './answer-words.js';
import type { AskedInStep } from './steps.js';

type Value = string | readonly string[] | null;

/** How long a text is meant to be, where it is longer than reasons. */
const ROWS: Partial<Record<AskedInStep['name'], number>> = { REPORT: 12, MINUTES: 2 };

type AnswerFieldProps = {
  readonly id: string;
  readonly asked: AskedInStep;
  /** Other words than the name of the answer has. */
  readonly label?: string;
  readonly value: Value;
  readonly error: string | undefined;
  readonly onChange: (value: Value) => void;
};

/** One thing that a step asks, as a field of its kind. */
export function AnswerField({ id, asked, label: named, value, error, onChange }: AnswerFieldProps) {
  const { t } = useLingui();
  const { name, kind, of } = asked;
  const rest = { error, onChange };
  const label = named ?? t(ANSWER_WORDS[name]);
  const text = typeof value === 'string' ? value : null;
  const options = of.map((code) => ({ value: code, text: t(choiceWords(code)) }));
  const yesOrNo = ['yes', 'no'].map((code) => ({ value: code, text: t(choiceWords(code)) }));
  switch (kind) {
    case 'TEXT':
      return <TextArea id={id} label={label} rows={ROWS[name] ?? 5} value={text ?? ''} {...rest} />;
    case 'DAY':
      return <DateField id={id} label={label} value={text} {...rest} />;
    case 'DECLARED':
      return <Declared id={id} label={label} isSo={text === 'yes'} error={error} onChange={onChange} />;
    case 'YES_NO':
      return <RadioGroup id={id} label={label} value={text} options={yesOrNo} {...rest} />;
    case 'CHOICES':
      return (
        <CheckboxGroup
          id={id}
          label={label}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
          error={error}
        >
          {of.map((code) => (
            <Checkbox key={code} value={code}>
              {t(choiceWords(code))}
            </Checkbox>
          ))}
        </CheckboxGroup>
      );
    case 'CHOICE':
      return <RadioGroup id={id} label={label} value={text} onChange={onChange} error={error} options={options} />;
  }
}

type DeclaredProps = Pick<AnswerFieldProps, 'id' | 'error' | 'onChange'> & {
  readonly label: string;
  readonly isSo: boolean;
};

/** What somebody declares to be so. */
function Declared({ id, label, isSo, error, onChange }: DeclaredProps) {
  const { t } = useLingui();
  return (
    <CheckboxGroup
      id={id}
      label={t`You declare`}
      value={isSo ? ['yes'] : []}
      onChange={(values) => onChange(values.includes('yes') ? 'yes' : null)}
      error={error}
    >
      <Checkbox value="yes">{label}</Checkbox>
    </CheckboxGroup>
  );
}
