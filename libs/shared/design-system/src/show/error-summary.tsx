import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';

export type SummaryMistake = {
  readonly message: string;
  /** The id of the field it belongs to; without one the line is only read. */
  readonly field?: string | undefined;
};

/** Every reason why the form did not go through; takes the focus when it appears and leads to each field. */
export function ErrorSummary({ mistakes }: { readonly mistakes: readonly SummaryMistake[] }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (mistakes.length > 0) box.current?.focus();
  }, [mistakes]);

  if (mistakes.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t`There is a problem`}</h2>
      <ul>
        {mistakes.map(({ message, field }) => (
          <li key={`${field} ${message}`}>
            {field ? (
              <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  const target = field?.matches('input, select, textarea, button')
    ? field
    : field?.querySelector<HTMLElement>('input, select, textarea, button, [tabindex="0"]');
  target?.focus();
}
