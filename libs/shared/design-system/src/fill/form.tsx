import type { ReactNode } from 'react';

/** A form that checks itself: Enter and the submit button both end in `onSubmit`, nothing leaves the page. */
export function Form({
  onSubmit,
  children,
  label,
}: {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  readonly label?: string;
}) {
  return (
    <form
      className="stack"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
