import { FieldError as AriaFieldError } from 'react-aria-components/FieldError';

/** Why a field is not right yet, in words that say what to do. */
export function FieldError({ children }: { readonly children?: string | undefined }) {
  return children ? <AriaFieldError className="field-error">{() => <span>{children}</span>}</AriaFieldError> : null;
}
