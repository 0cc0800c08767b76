import type { ReactNode } from 'react';
import { Choice } from '../parts/choice.js';
import { useMistake } from '../parts/mistakes.js';
import type { Mistake, SentFields } from '../props/mistake.js';
import { textOf } from '../read/fields.js';

export type Offered = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** What is asked beside, once this is chosen. */
  readonly beside?: ReactNode;
};

type ChoicesProps = {
  readonly name: string;
  readonly offered: readonly Offered[];
  readonly sent: SentFields;
  readonly mistakes?: readonly Mistake[];
  /** The words over it; the page's heading where there are none. */
  readonly legend?: string;
  readonly className?: string;
};

/** One of several, none of them chosen beforehand; the first is where its mistake leads. */
export function Choices({ name, offered, sent, mistakes = [], legend, className = '' }: ChoicesProps) {
  const error = useMistake()(mistakes, name);
  const chosen = textOf(sent, name);
  return (
    <fieldset className={`field ${className}`.trim()} aria-labelledby={legend ? undefined : 'question'}>
      {legend && <legend className="field-label">{legend}</legend>}
      {error && (
        <span className="field-error" id={`${name}-error`}>
          <span>{error}</span>
        </span>
      )}
      <div className="choices">
        {offered.map(({ value, label, hint, beside }, index) => (
          <div key={value}>
            <Choice
              kind="radio"
              name={name}
              value={value}
              checked={chosen === value}
              describedBy={index === 0 && error ? `${name}-error` : undefined}
              {...(index === 0 ? { id: name } : {})}
              {...(hint === undefined ? {} : { hint })}
            >
              {label}
            </Choice>
            {beside && (
              <div className="reveal" data-for={value}>
                {beside}
              </div>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
