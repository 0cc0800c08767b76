import { useLingui } from '@lingui/react/macro';

/** Said while there is no connection; what was read stays readable. */
export function OfflineBanner({ offline }: { readonly offline: boolean }) {
  const { t } = useLingui();
  return (
    <div role="status">
      {offline && (
        <p className="offline">{t`You are offline. You can read what is on the screen; nothing can be saved until the connection is back.`}</p>
      )}
    </div>
  );
}
