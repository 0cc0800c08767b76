import { Trans, useLingui } from '@lingui/react/macro';
import { NameField } from '../agreement/name-field.js';
import { Choice } from '../parts/choice.js';
import { PageForm } from '../parts/form.js';
import { useMistake } from '../parts/mistakes.js';
import { Press } from '../parts/press.js';
import { TextArea } from '../parts/text-area.js';
import type { ReportForms, ReportShown } from '../props/write-report.js';
import { textOf } from '../read/fields.js';

/** As the rule counts. */
const MOST = 3000;

/** The three parts of a report, and the button that signs and sends them. What was sent before, or typed, is in them. */
export function WriteForm({ idempotencyKey, seen, nameAsked, mistakes = [], ...shown }: ReportShown & ReportForms) {
  const { sent = {} } = shown;
  const mistake = useMistake();
  return (
    <PageForm idempotencyKey={idempotencyKey} fields={{ act: 'send', seen: String(seen) }}>
      <Parts {...shown} mistakes={mistakes} />
      <NamesNobody checked={textOf(sent, 'namesNobody') === 'yes'} error={mistake(mistakes, 'namesNobody')} />
      {nameAsked && <NameField sent={sent} error={mistake(mistakes, 'typedName')} />}
      <Press>
        <Trans>Sign and send</Trans>
      </Press>
    </PageForm>
  );
}

type PartsProps = Pick<ReportShown, 'latest' | 'coachName' | 'levelTitle'> &
  Pick<ReportForms, 'sent'> & { readonly mistakes: NonNullable<ReportForms['mistakes']> };

function Parts({ latest, coachName, levelTitle, sent, mistakes }: PartsProps) {
  const { t } = useLingui();
  const mistake = useMistake();
  const typed = sent?.['readiness'] !== undefined;
  const part = (name: 'readiness' | 'practice' | 'supervision') => ({
    name,
    rows: 8,
    maxLength: MOST,
    defaultValue: typed ? textOf(sent, name) : (latest?.[name] ?? ''),
    error: mistake(mistakes, name),
  });
  return (
    <>
      <TextArea
        {...part('readiness')}
        label={t`Readiness for “${levelTitle}”`}
        hint={t`What shows you that the coach is ready for it, and what is still to be worked on. 3,000 characters at most.`}
      />
      <TextArea
        {...part('practice')}
        label={t`Way of working`}
        hint={t`How the coach contracts, works and looks after clients, as you know it from supervision. 3,000 characters at most.`}
      />
      <TextArea
        {...part('supervision')}
        label={t`Use of supervision`}
        hint={t`What ${coachName} brings, how openly, and what becomes of it. 3,000 characters at most.`}
      />
    </>
  );
}

function NamesNobody({ checked, error }: { readonly checked: boolean; readonly error: string | undefined }) {
  return (
    <fieldset className="field">
      <legend className="field-label">
        <Trans>Without names</Trans>
      </legend>
      {error && (
        <span className="field-error" id="namesNobody-error">
          <span>{error}</span>
        </span>
      )}
      <div className="choices">
        <Choice
          kind="checkbox"
          name="namesNobody"
          value="yes"
          id="namesNobody"
          checked={checked}
          describedBy={error && 'namesNobody-error'}
        >
          <Trans>
            The text names nobody: neither the coach, nor me, nor any client. Those who assess the application read it
            without knowing whose it is.
          </Trans>
        </Choice>
      </div>
    </fieldset>
  );
}
