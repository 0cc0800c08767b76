import type { Transaction } from '@standing/platform/messaging';
import { type GroupCounts, isDecided, trustOf } from '@standing/supervision/rules';
import {
  sessionAcceptanceReversed,
  sessionAcceptedOnDocuments,
  sessionConfirmed,
  sessionDeclared,
  sessionDeclined,
  sessionWithdrawn,
} from '@standing/supervision/facts';
import { ProofSessionRow } from '../proofs/proof-session.entity.js';
import { renewStatements } from '../statements/renew-statements.js';
import { Session } from './session.entity.js';

/**
 * Tells what a session is now, under the next revision, so that a listener that hears late keeps the latest. What the body
 * accepted on documents stays so, whatever the supervisor says, until their word counts as confirmed or it is reversed. The
 * statements that it is in follow.
 */
export async function tellSession(tx: Transaction, session: Session, vettedOn: string | null): Promise<void> {
  await tellState(tx, session, vettedOn);
  await renewStatements(tx, session);
}

async function tellState(tx: Transaction, session: Session, vettedOn: string | null): Promise<void> {
  const trust = trustOf(session.status, vettedOn, session.onDocuments);
  if (trust === 'documented') return tellAccepted(tx, session);
  const revision = await nextRevision(tx, session);
  const { supervisorId, subject, form, heldOn, minutes, status } = session;
  const held = { form, heldOn, minutes, ...toldCounts(session) };
  const whose = { sessionId: session.id, personId: session.superviseeId, subject };
  switch (status) {
    case 'declared':
    case 'asked':
      return tx.tell(sessionDeclared, { ...whose, supervisorId, ...held, revision });
    case 'confirmed':
    case 'corrected':
      return tx.tell(sessionConfirmed, {
        ...whose,
        supervisorId,
        ...held,
        trust,
        corrected: status === 'corrected',
        decidedAt: (session.decidedAt ?? tx.now).toISOString(),
        revision,
      });
    case 'declined':
      return tx.tell(sessionDeclined, { ...whose, supervisorId, reason: session.declineReason ?? 'other', revision });
    case 'withdrawn':
      return tx.tell(sessionWithdrawn, { ...whose, revision });
  }
}

/** Tells that the body takes its acceptance back, then what the supervisor said, where they said something. */
export async function tellReversal(tx: Transaction, session: Session, vettedOn: string | null): Promise<void> {
  const { loggedHeldOn, loggedMinutes, form } = session;
  const revision = await nextRevision(tx, session);
  const held = { form, heldOn: loggedHeldOn, minutes: loggedMinutes, ...loggedCounts(session) };
  await tx.tell(sessionAcceptanceReversed, { ...whoseAndWith(session), ...held, revision });
  if (isDecided(session.status)) await tellState(tx, session, vettedOn);
  await renewStatements(tx, session);
}

/** With day and length as they were accepted, and how many it was as was logged: a supervisor may have said others since. */
async function tellAccepted(tx: Transaction, session: Session): Promise<void> {
  const { id: sessionId, form } = session;
  const of = { bodyId: tx.bodyId, sessionId, state: 'accepted' } as const;
  const { heldOn, minutes } = await tx.manager.findOneByOrFail(ProofSessionRow, of);
  const revision = await nextRevision(tx, session);
  await tx.tell(sessionAcceptedOnDocuments, {
    ...whoseAndWith(session),
    form,
    heldOn,
    minutes,
    ...loggedCounts(session),
    revision,
  });
}

function whoseAndWith({ id: sessionId, superviseeId: personId, supervisorId, subject }: Session) {
  return { sessionId, personId, supervisorId, subject };
}

/** How many it was, where that is said: it is never told as anything else. */
function toldCounts({ contracted, present }: GroupCounts) {
  return { ...(contracted !== null && { contracted }), ...(present !== null && { present }) };
}

function loggedCounts({ loggedContracted, loggedPresent }: Session) {
  return toldCounts({ contracted: loggedContracted, present: loggedPresent });
}

async function nextRevision({ manager, bodyId }: Transaction, session: Session): Promise<number> {
  session.revision += 1;
  await manager.update(Session, { bodyId, id: session.id }, { revision: session.revision });
  return session.revision;
}
