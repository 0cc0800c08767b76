import { Trans } from '@lingui/react/macro';
import { NameField } from '../agreement/name-field.js';
import { PageForm } from '../parts/form.js';
import { useMistake } from '../parts/mistakes.js';
import { Press } from '../parts/press.js';
import type { ReportForms, ReportShown } from '../props/write-report.js';
import { textOf } from '../read/fields.js';

/** The supervisor takes back what they sent, as long as it is in no application. */
export function TakeBackForm(props: Pick<ReportShown, 'coachName'> & ReportForms) {
  const { idempotencyKey, nameAsked, coachName, mistakes = [], sent = {} } = props;
  const mistake = useMistake();
  const isThis = textOf(sent, 'act') === 'take-back';
  return (
    <details className="why" open={isThis || undefined}>
      <summary>
        <Trans>Take my report back</Trans>
      </summary>
      <PageForm idempotencyKey={idempotencyKey} fields={{ act: 'take-back' }}>
        <p>
          <Trans>
            {coachName} can then no longer put it into an application. You can do this as long as they have not.
          </Trans>
        </p>
        {nameAsked && (
          <NameField id="typedName-take-back" sent={sent} error={mistake(mistakes, 'typedName-take-back')} />
        )}
        <Press kind="danger">
          <Trans>Take the report back</Trans>
        </Press>
      </PageForm>
    </details>
  );
}
