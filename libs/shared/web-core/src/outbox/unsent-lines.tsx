import { useEffect, useState } from 'react';
import { useOnline } from '../graph/use-online.js';
import type { LogKind } from '../quick-log/quick-log.js';
import { useOutbox } from './outbox-context.js';
import type { Unsent } from './unsent.js';

/** How long a line may be on its way before it is shown, in milliseconds: nothing jumps for less. */
const MOMENT = 500;

/** What was logged and has not arrived, of one kind or of both: in which state each is, and what can be done with it. */
export function UnsentLines({ kind }: { readonly kind?: LogKind }) {
  const { List } = useOutbox();
  const lines = useShown(kind);
  return List && <List lines={lines} />;
}

function useShown(kind: LogKind | undefined): readonly Unsent[] {
  const { lines } = useOutbox();
  const online = useOnline();
  const newest = lines.at(-1)?.id ?? 0;
  const [slow, setSlow] = useState(0);
  useEffect(() => {
    const shown = setTimeout(() => setSlow(newest), MOMENT);
    return () => clearTimeout(shown);
  }, [newest]);
  const isOnItsWay = ({ id, refusals, tries }: Unsent) => online && refusals === null && tries <= 1 && id > slow;
  return lines.filter((line) => (kind === undefined || line.kind === kind) && !isOnItsWay(line));
}
