export type TextAreaProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly rows: number;
  /** In characters. */
  readonly maxLength: number;
  readonly defaultValue: string;
};

/** A labelled field for a longer text; its id is its name. */
export function TextArea({ name, label, hint, error, ...rest }: TextAreaProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span className="field-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${name}-error`}>
          <span>{error}</span>
        </span>
      )}
      <textarea
        {...rest}
        className="input"
        id={name}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
