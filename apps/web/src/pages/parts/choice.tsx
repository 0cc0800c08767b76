import type { ReactNode } from 'react';

export type ChoiceProps = {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly checked?: boolean;
  readonly id?: string;
  readonly hint?: string;
  readonly describedBy?: string | undefined;
  readonly children: ReactNode;
};

/** One choice of a plain form; the whole line is its label. */
export function Choice({ kind, name, value, checked, id, hint, describedBy, children }: ChoiceProps) {
  return (
    <label className="choice">
      <input type={kind} name={name} value={value} defaultChecked={checked} id={id} aria-describedby={describedBy} />
      <span className="choice-text">
        {children}
        {hint && <span className="choice-hint">{hint}</span>}
      </span>
    </label>
  );
}
