import type { ReactNode } from 'react';

/** The good news of the act before. */
export function Note({ children }: { readonly children: ReactNode }) {
  return (
    <div className="callout" data-tone="ok" role="status">
      <p>{children}</p>
    </div>
  );
}
