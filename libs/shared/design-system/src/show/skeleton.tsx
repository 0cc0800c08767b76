import { useLingui } from '@lingui/react/macro';

/** Lines in the place of what is on its way; shown only when it takes longer than a fifth of a second. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const { t } = useLingui();
  return (
    <div className="skeleton" data-late="" role="status" aria-label={t`Loading`}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
