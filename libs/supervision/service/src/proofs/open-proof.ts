import { NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { In } from 'typeorm';
import { Session } from '../sessions/session.entity.js';
import { lockedSupervisor } from '../supervisors/locked-supervisor.js';
import type { Supervisor } from '../supervisors/supervisor.entity.js';
import { ProofRow } from './proof.entity.js';
import { ProofSessionRow } from './proof-session.entity.js';

/** One session of a proof, with the session itself. */
export type ProofLine = { readonly line: ProofSessionRow; readonly session: Session };

/** A proof and its sessions, all locked. */
export type OpenProof = {
  readonly proof: ProofRow;
  readonly supervisor: Supervisor;
  readonly lines: readonly ProofLine[];
};

/** The proof; one of another coach is not found where `superviseeId` is given. Locks in the order of whoever decides. */
export async function openProof(
  tx: Transaction,
  id: string,
  own: { readonly superviseeId?: string } = {},
): Promise<OpenProof> {
  const { manager, bodyId } = tx;
  const proof = await manager.findOneByOrFail(ProofRow, { bodyId, id, ...own });
  const supervisor = await lockedSupervisor(tx, proof.supervisorId);
  const ids = (await manager.findBy(ProofSessionRow, { bodyId, proofId: id })).map(({ sessionId }) => sessionId);
  const sessions = await manager.find(Session, {
    where: { bodyId, id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
  const rows = await manager.findBy(ProofSessionRow, { bodyId, proofId: id });
  const lineOf = new Map(rows.map((line) => [line.sessionId, line]));
  const lines = sessions.flatMap((session) => {
    const line = lineOf.get(session.id);
    return line ? [{ line, session }] : [];
  });
  return { proof, supervisor, lines };
}

/** The line of this session; one that the proof does not hold is not found. */
export function lineIn({ lines }: OpenProof, sessionId: string): ProofLine {
  const found = lines.find(({ session }) => session.id === sessionId);
  if (!found) throw new NotFound('session');
  return found;
}
