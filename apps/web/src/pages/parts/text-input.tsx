import type { InputHTMLAttributes } from 'react';

export type TextInputProps = InputHTMLAttributes<HTMLInputElement> & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly width?: 'short' | 'medium' | 'code';
};

/** A labelled field of a plain form; its id is its name, unless the page has that field twice. */
export function TextInput({ name, id = name, label, hint, error, width, ...rest }: TextInputProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          <span>{error}</span>
        </span>
      )}
      <input
        {...rest}
        className="input"
        id={id}
        name={name}
        data-size={width}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
