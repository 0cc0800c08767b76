import { Trans } from '@lingui/react/macro';
import { Choice } from '../parts/choice.js';
import { useMistake } from '../parts/mistakes.js';
import type { CodeSectionShown, QuestionProps } from '../props/complaint.js';
import { textOf, valuesOf } from '../read/fields.js';

/** The clauses that the person thinks of, folded away: finding the right ones is the body's work. */
export function ClausesQuestion({ sections, mistakes = [], sent }: QuestionProps) {
  const error = useMistake()(mistakes, 'clauses');
  const chosen = valuesOf(sent, 'clauses');
  return (
    <fieldset className="field" aria-labelledby="question">
      <span className="field-hint">
        <Trans>You may leave this empty: it is our work to find the right ones.</Trans>
      </span>
      {error && (
        <span className="field-error" id="clauses-error">
          <span>{error}</span>
        </span>
      )}
      <div className="choices">
        <Choice
          kind="checkbox"
          name="clausesUnknown"
          value="yes"
          id="clauses"
          checked={textOf(sent, 'clausesUnknown') === 'yes'}
          describedBy={error && 'clauses-error'}
        >
          <Trans>I do not know</Trans>
        </Choice>
      </div>
      {sections.map((section) => (
        <Section key={section.code} section={section} chosen={chosen} />
      ))}
    </fieldset>
  );
}

function Section({ section, chosen }: { readonly section: CodeSectionShown; readonly chosen: readonly string[] }) {
  return (
    <details className="why" open={section.clauses.some(({ code }) => chosen.includes(code))}>
      <summary>{section.title}</summary>
      <div className="choices">
        {section.clauses.map(({ code, text }) => (
          <Choice key={code} kind="checkbox" name="clauses" value={code} checked={chosen.includes(code)}>
            <strong>{code}</strong> {text}
          </Choice>
        ))}
      </div>
    </details>
  );
}
