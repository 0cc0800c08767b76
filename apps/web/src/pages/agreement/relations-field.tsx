import { Trans, useLingui } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import { RELATIONS } from '../props/answer-agreement.js';
import type { SentFields } from '../props/mistake.js';
import { textOf, valuesOf } from '../read/fields.js';
import { relationWord } from './relation-words.js';

export type RelationsFieldProps = {
  readonly superviseeName: string;
  readonly sent: SentFields;
  readonly error: string | undefined;
  /** Left out of sight while the agreement is declined. */
  readonly whenAccept?: boolean;
};

/** Other relations are said, and "none" is said too: silence is not an answer. */
export function RelationsField({ superviseeName, sent, error, whenAccept }: RelationsFieldProps) {
  const { t } = useLingui();
  const chosen = valuesOf(sent, 'relations');
  return (
    <fieldset className={whenAccept ? 'field when-accept' : 'field'}>
      <legend className="field-label">
        <Trans>What else are you and {superviseeName} to each other?</Trans>
      </legend>
      <span className="field-hint">
        <Trans>
          A supervisor has to be free to speak. Some relations stand in the way and the agreement is then refused;
          others are only noted.
        </Trans>
      </span>
      {error && (
        <span className="field-error">
          <span>{error}</span>
        </span>
      )}
      <div className="choices">
        <Choice
          kind="checkbox"
          name="noRelations"
          value="yes"
          id="relations"
          checked={textOf(sent, 'noRelations') === 'yes'}
        >
          <Trans>None of these</Trans>
        </Choice>
        {RELATIONS.map((kind) => (
          <Choice key={kind} kind="checkbox" name="relations" value={kind} checked={chosen.includes(kind)}>
            {t(relationWord(kind))}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
