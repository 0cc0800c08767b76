import { useId } from 'react';
import type { FieldProps } from './field-props.js';

export type SelectOption = { readonly value: string; readonly text: string };

export type SelectProps = FieldProps<string> & {
  readonly options: readonly SelectOption[];
  readonly size?: 'medium' | 'full';
};

/** A choice among up to seven: the browser's own list, which every assistive technology and phone already knows. */
export function Select({ label, value, onChange, hint, error, id, disabled, options, size = 'medium' }: SelectProps) {
  const own = useId();
  const field = id ?? own;
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      {hint && (
        <span className="field-hint" id={`${own}-hint`}>
          {hint}
        </span>
      )}
      <select
        className="input select"
        id={field}
        data-size={size}
        value={value}
        disabled={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={[hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ') || undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {error && (
        <span className="field-error" id={`${own}-error`}>
          <span>{error}</span>
        </span>
      )}
    </div>
  );
}
