import { Trans, useLingui } from '@lingui/react/macro';
import type { Session } from '../sessions/use-sessions.js';
import { disputeWord } from './group-words.js';

/** Who entered it, where that was the supervisor, and what the coach said of that. */
export function EnteredNote({ session: { enteredBySupervisor, dispute } }: { readonly session: Session }) {
  const { t } = useLingui();
  if (!enteredBySupervisor) return null;
  const reason = dispute && t(disputeWord(dispute));
  return (
    <p className="muted small item-note">
      {reason ? (
        <Trans>Entered by your supervisor. You said: {reason}.</Trans>
      ) : (
        <Trans>Entered by your supervisor.</Trans>
      )}
    </p>
  );
}
