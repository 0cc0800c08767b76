import { Trans, useLingui } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import type { SentFields } from '../props/mistake.js';
import { textOf } from '../read/fields.js';

/** Who may see the name of the person who tells; nothing is chosen beforehand. */
export function VisibilityField({ sent, error }: { readonly sent: SentFields; readonly error: string | undefined }) {
  const { t } = useLingui();
  const chosen = textOf(sent, 'nameVisibility');
  return (
    <fieldset className="field">
      <legend className="field-label">
        <Trans>Who may see your name?</Trans>
      </legend>
      {error && (
        <span className="field-error" id="nameVisibility-error">
          <span>{error}</span>
        </span>
      )}
      <div className="choices">
        <Choice
          kind="radio"
          name="nameVisibility"
          value="NAMED"
          id="nameVisibility"
          checked={chosen === 'NAMED'}
          hint={t`The coach is told who complains, if your complaint is taken up.`}
          describedBy={error && 'nameVisibility-error'}
        >
          <Trans>The coach too</Trans>
        </Choice>
        <Choice
          kind="radio"
          name="nameVisibility"
          value="KEPT_FROM_COACH"
          checked={chosen === 'KEPT_FROM_COACH'}
          hint={t`We know who you are and do not tell the coach. They may still guess it from what happened.`}
        >
          <Trans>Not the coach</Trans>
        </Choice>
      </div>
    </fieldset>
  );
}
