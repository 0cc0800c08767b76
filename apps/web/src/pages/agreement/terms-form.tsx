import { Trans, useLingui } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import { TextInput } from '../parts/text-input.js';
import type { LimitKind, TermsShown } from '../props/answer-agreement.js';
import type { SentFields } from '../props/mistake.js';
import { textOf, valuesOf } from '../read/fields.js';
import { formWord, limitWord } from './terms-words.js';

const FORMS: readonly TermsShown['form'][] = ['INDIVIDUAL', 'GROUP', 'PEER'];
const ASKED: readonly LimitKind[] = ['ONGOING_BREACH', 'EVIDENCE_FRAUD'];

type TermsFieldsProps = { readonly sent: SentFields; readonly error: string | undefined };

/** Other terms: how, how often, and which limits beside those that always stand. */
export function TermsFields({ sent, error }: TermsFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <FormField chosen={textOf(sent, 'form')} error={error} />
      <TextInput
        name="everyWeeks"
        label={t`One session every how many weeks?`}
        hint={t`Leave it empty where you agree on each date.`}
        width="short"
        inputMode="numeric"
        defaultValue={textOf(sent, 'everyWeeks')}
      />
      <TextInput
        name="minutes"
        label={t`How many minutes a session?`}
        hint={t`Leave it empty where it differs.`}
        width="short"
        inputMode="numeric"
        defaultValue={textOf(sent, 'minutes')}
      />
      <Limits chosen={valuesOf(sent, 'limits')} />
    </>
  );
}

type FormFieldProps = { readonly chosen: string; readonly error: string | undefined };

function FormField({ chosen, error }: FormFieldProps) {
  const { t } = useLingui();
  return (
    <fieldset className="field">
      <legend className="field-label">
        <Trans>How supervision is held</Trans>
      </legend>
      {error && (
        <span className="field-error">
          <span>{error}</span>
        </span>
      )}
      <div className="choices">
        {FORMS.map((one, index) => (
          <Choice
            key={one}
            kind="radio"
            name="form"
            value={one}
            checked={chosen === one}
            {...(index === 0 && { id: 'form' })}
          >
            {t(formWord(one))}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

function Limits({ chosen }: { readonly chosen: readonly string[] }) {
  const { t } = useLingui();
  return (
    <fieldset className="field">
      <legend className="field-label">
        <Trans>When else may it be said outside?</Trans>
      </legend>
      <span className="field-hint">
        <Trans>
          Supervision is confidential. What the law requires, and serious and imminent danger, are limits always.
        </Trans>
      </span>
      <div className="choices">
        {ASKED.map((limit) => (
          <Choice key={limit} kind="checkbox" name="limits" value={limit} checked={chosen.includes(limit)}>
            {t(limitWord(limit))}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
