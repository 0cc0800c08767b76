import { Trans } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import { useMistake } from '../parts/mistakes.js';
import type { QuestionProps } from '../props/complaint.js';
import { valuesOf } from '../read/fields.js';
import { useWaiverWords } from './relation-words.js';

/** Why a colleague did not speak to the coach first: one reason at least. */
export function WaiversField({ sent, mistakes = [] }: Pick<QuestionProps, 'sent' | 'mistakes'>) {
  const words = useWaiverWords();
  const error = useMistake()(mistakes, 'because');
  const chosen = valuesOf(sent, 'because');
  return (
    <fieldset className="field">
      <legend className="field-label">
        <Trans>Why not?</Trans>
      </legend>
      {error && (
        <span className="field-error" id="because-error">
          <span>{error}</span>
        </span>
      )}
      <div className="choices">
        {Object.entries(words).map(([value, label], index) => (
          <Choice
            key={value}
            kind="checkbox"
            name="because"
            value={value}
            checked={chosen.includes(value)}
            describedBy={index === 0 && error ? 'because-error' : undefined}
            {...(index === 0 ? { id: 'because' } : {})}
          >
            {label}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
