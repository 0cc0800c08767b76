import { Plural, useLingui } from '@lingui/react/macro';
import { useOnline } from '../graph/use-online.js';
import { useOutbox } from './outbox-context.js';
import type { Unsent } from './unsent.js';

/** How many wait and how many were not accepted, read out when it changes. */
export function UnsentSummary({ lines }: { readonly lines: readonly Unsent[] }) {
  const { t } = useLingui();
  const { lasting } = useOutbox();
  const online = useOnline();
  const refused = lines.filter(({ refusals }) => refusals !== null).length;
  const waiting = lines.length - refused;
  return (
    <div role="status" className="live">
      {waiting > 0 && !online && (
        <p>
          <Plural
            value={waiting}
            one="# entry is kept on this device and is sent once, when the connection is back."
            other="# entries are kept on this device and are sent once, when the connection is back."
          />
        </p>
      )}
      {waiting > 0 && online && (
        <p>
          <Plural value={waiting} one="# entry is being sent." other="# entries are being sent." />
        </p>
      )}
      {refused > 0 && (
        <p>
          <Plural
            value={refused}
            one="# entry was not accepted: say what is to become of it."
            other="# entries were not accepted: say what is to become of them."
          />
        </p>
      )}
      {waiting > 0 && !lasting && (
        <p>{t`This browser keeps nothing for later: leave this page open until all is sent.`}</p>
      )}
    </div>
  );
}
