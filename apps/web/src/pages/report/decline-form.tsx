import { Trans, useLingui } from '@lingui/react/macro';
import { NameField } from '../agreement/name-field.js';
import { Choice } from '../parts/choice.js';
import { PageForm } from '../parts/form.js';
import { useMistake } from '../parts/mistakes.js';
import { Press } from '../parts/press.js';
import type { ReportForms, ReportShown } from '../props/write-report.js';
import { textOf } from '../read/fields.js';
import { DECLINE_REASONS, declineWord } from './report-words.js';

/** The way out for a supervisor who writes none, with a reason that the coach alone reads. */
export function DeclineForm(props: Pick<ReportShown, 'coachName'> & ReportForms) {
  const { idempotencyKey, nameAsked, coachName, mistakes = [], sent = {} } = props;
  const mistake = useMistake();
  const isThis = textOf(sent, 'act') === 'decline';
  return (
    <details className="why" open={isThis || undefined}>
      <summary>
        <Trans>I do not write this report</Trans>
      </summary>
      <PageForm idempotencyKey={idempotencyKey} fields={{ act: 'decline' }}>
        <Reasons coachName={coachName} chosen={textOf(sent, 'reason')} error={mistake(mistakes, 'reason')} />
        {nameAsked && <NameField id="typedName-decline" sent={sent} error={mistake(mistakes, 'typedName-decline')} />}
        <Press kind="danger">
          <Trans>Decline to write the report</Trans>
        </Press>
      </PageForm>
    </details>
  );
}

type ReasonsProps = { readonly coachName: string; readonly chosen: string; readonly error: string | undefined };

function Reasons({ coachName, chosen, error }: ReasonsProps) {
  const { t } = useLingui();
  return (
    <fieldset className="field">
      <legend className="field-label">
        <Trans>Why? {coachName} reads it, and nobody else.</Trans>
      </legend>
      {error && (
        <span className="field-error" id="reason-error">
          <span>{error}</span>
        </span>
      )}
      <div className="choices">
        {DECLINE_REASONS.map((reason, index) => (
          <Choice
            key={reason}
            kind="radio"
            name="reason"
            value={reason}
            checked={chosen === reason}
            describedBy={error && 'reason-error'}
            {...(index === 0 ? { id: 'reason' } : {})}
          >
            {t(declineWord(reason))}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
