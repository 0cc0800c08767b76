import { useLingui } from '@lingui/react/macro';

/** Said while there is no connection; what was read stays readable, and what is logged is kept. */
export function OfflineBanner({ offline }: { readonly offline: boolean }) {
  const { t } = useLingui();
  return (
    <div role="status">
      {offline && (
        <p className="offline">{t`You are offline. Sessions and hours that you log are kept on this device and sent later. Everything else waits for the connection.`}</p>
      )}
    </div>
  );
}
