import { Trans } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import type { Session } from '../sessions/use-sessions.js';

/** Flags a session that was held when its supervisor might no longer supervise. */
export function RightNote({ session: { rightEndedOn, rightSuspended } }: { readonly session: Session }) {
  const format = useFormat();
  if (!rightEndedOn && !rightSuspended) return null;
  const day = rightEndedOn && format.day(rightEndedOn, 'long');
  return (
    <p className="muted small item-note" data-flag="right">
      {day ? (
        <Trans>Held on or after {day}, the day on which your supervisor’s right to supervise ended.</Trans>
      ) : (
        <Trans>Held on a day on which your supervisor might not supervise.</Trans>
      )}
    </p>
  );
}
