import { Trans, useLingui } from '@lingui/react/macro';
import { useMistake } from '../parts/mistakes.js';
import { TextInput } from '../parts/text-input.js';
import type { QuestionProps } from '../props/complaint.js';
import { textOf } from '../read/fields.js';
import { Choices } from './choices.js';

/** A minor has other ways to help, and more time. */
export function AgeQuestion({ sent, mistakes = [] }: QuestionProps) {
  const { t } = useLingui();
  return (
    <>
      <p className="field-hint">
        <Trans>At the time when it happened. You, or the person for whom you write.</Trans>
      </p>
      <Choices
        name="age"
        sent={sent}
        mistakes={mistakes}
        offered={[
          { value: 'ADULT', label: t`18 or older` },
          { value: 'MINOR', label: t`Under 18`, hint: t`A child in danger: call 119, in France, before you go on.` },
          { value: 'NOT_SAID', label: t`I do not know, or prefer not to say` },
        ]}
      />
    </>
  );
}

/** Who speaks for somebody else says who they are, and in what right. */
export function BehalfQuestion({ sent, mistakes = [] }: QuestionProps) {
  const { t } = useLingui();
  return (
    <Choices
      name="behalf"
      sent={sent}
      mistakes={mistakes}
      className="behalf-told"
      offered={[
        { value: 'SELF', label: t`For myself` },
        {
          value: 'ANOTHER',
          label: t`For somebody else`,
          beside: <Representative sent={sent} mistakes={mistakes} />,
        },
      ]}
    />
  );
}

function Representative({ sent, mistakes = [] }: Pick<QuestionProps, 'sent' | 'mistakes'>) {
  const { t } = useLingui();
  const mistake = useMistake();
  return (
    <>
      <TextInput
        name="who"
        label={t`Who are you to them?`}
        hint={t`For example: her mother, his colleague`}
        maxLength={300}
        autoComplete="off"
        defaultValue={textOf(sent, 'who')}
        error={mistake(mistakes, 'who')}
      />
      <Choices
        name="right"
        sent={sent}
        mistakes={mistakes}
        legend={t`In what right?`}
        offered={[
          { value: 'PARENTAL', label: t`As a parent of a minor` },
          { value: 'GUARDIAN', label: t`As a guardian, appointed by a court` },
          { value: 'AGREED', label: t`They asked me to, or agree` },
          { value: 'OTHER', label: t`In another right` },
        ]}
      />
      <TextInput
        name="rightWords"
        label={t`Another right: which?`}
        maxLength={300}
        autoComplete="off"
        defaultValue={textOf(sent, 'rightWords')}
        error={mistake(mistakes, 'rightWords')}
      />
    </>
  );
}
