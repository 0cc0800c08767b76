import { Trans } from '@lingui/react/macro';
import { TextLink } from '@standing/design-system';
import type { Session } from '../sessions/use-sessions.js';
import { type ProofWord, stateWord } from './proof-words.js';

/** Whether documents are looked at for the session, or were accepted, so that its coach changes nothing of it. */
export function isProved({ otherProof }: Session): boolean {
  return otherProof?.onDocuments === 'WAITING' || otherProof?.onDocuments === 'ACCEPTED';
}

/** What the body says of the session on documents, where that is what counts of it; null where it is not. */
export function provedWord({ trust, status, otherProof }: Session): ProofWord | null {
  if (trust === 'DOCUMENTED') return stateWord('ACCEPTED');
  const isWaiting = otherProof?.onDocuments === 'WAITING' && (status === 'DECLARED' || status === 'ASKED');
  return isWaiting ? stateWord('WAITING') : null;
}

/** What the coach of a session that nobody answered can do about it; nothing where the supervisor still has time. */
export function ProofNote({ session }: { readonly session: Session }) {
  const { otherProof, supervisor } = session;
  if (session.trust === 'DOCUMENTED' && session.status === 'DECLINED')
    return (
      <p className="muted small item-note">
        <Trans>Your association had accepted it on documents, and looks at it again.</Trans>
      </p>
    );
  if (otherProof?.refusals.length !== 0) return null;
  return (
    <p className="muted small item-note">
      {supervisor.available ? (
        <Trans>Your supervisor has not confirmed this session.</Trans>
      ) : (
        <Trans>The platform can no longer reach this supervisor.</Trans>
      )}{' '}
      <TextLink href="/supervision/documents">
        <Trans>Give documents instead</Trans>
      </TextLink>
    </p>
  );
}

/** The way to what can be done, below the sessions. */
export function CannotConfirmLink() {
  return (
    <p className="small">
      <TextLink href="/supervision/documents">
        <Trans>My supervisor cannot confirm</Trans>
      </TextLink>
    </p>
  );
}
