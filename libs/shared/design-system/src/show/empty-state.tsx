import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

export type EmptyStateProps = { readonly sentence: string; readonly example?: ReactNode; readonly action?: ReactNode };

/** What this place is for, one example, one button. */
export function EmptyState({ sentence, example, action }: EmptyStateProps) {
  const { t } = useLingui();
  return (
    <div className="empty">
      <p>{sentence}</p>
      {example && (
        <div className="empty-example">
          <b>{t`Example`}</b>
          {example}
        </div>
      )}
      {action}
    </div>
  );
}
