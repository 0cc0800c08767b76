import { type ReactNode, useId } from 'react';

export type GroupProps = {
  /** Left out where a field within stands for the whole and has it. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

/** Fields that belong together, under their name. */
export function Group({ id, label, hint, error, children }: GroupProps) {
  const own = useId();
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ');
  return (
    <div
      className="grammar-group"
      role="group"
      id={id}
      tabIndex={-1}
      aria-labelledby={`${own}-label`}
      aria-describedby={described || undefined}
    >
      <p className="grammar-legend" id={`${own}-label`}>
        {label}
      </p>
      {hint && (
        <p className="field-hint" id={`${own}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${own}-error`}>
          <span>{error}</span>
        </p>
      )}
      {children}
    </div>
  );
}
