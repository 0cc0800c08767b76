import type { ReactNode } from 'react';

export type PressProps = {
  readonly children: ReactNode;
  readonly kind?: 'first' | 'second' | 'quiet' | 'danger';
  /** What this button asks for, where a form has more than one. */
  readonly act?: string;
  readonly className?: string;
};

/** The button that sends a plain form. */
export function Press({ children, kind = 'first', act, className = '' }: PressProps) {
  return (
    <button
      type="submit"
      className={`button ${className}`.trim()}
      data-kind={kind}
      name={act ? 'act' : undefined}
      value={act}
    >
      {children}
    </button>
  );
}
