import { Injectable } from '@nestjs/common';
import { newId, type Refusal, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { DocumentTickets } from '@standing/platform/documents';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { proofGround, type ProofGround, refusalsOfProof, refusalsToProve } from '@standing/supervision/rules';
import { ownSessions } from '../sessions/own-session.js';
import type { Session } from '../sessions/session.entity.js';
import { settle } from '../sessions/session-history.js';
import { confirmerOf } from '../supervisors/confirmer.js';
import { Supervisor } from '../supervisors/supervisor.entity.js';
import { attachProofDocument, type DocumentGiven } from './attach-proof-document.js';
import { firstAskedOf } from './first-asked.js';
import { ProofRow } from './proof.entity.js';
import { ProofSessionRow } from './proof-session.entity.js';

export type NewProof = {
  readonly sessionIds: readonly string[];
  readonly documents: readonly DocumentGiven[];
  /** The coach says that no client is named in the documents. */
  readonly namesHidden: boolean;
};

/** A session of which other proof may be given, and why. */
type Grounded = { readonly session: Session; readonly ground: ProofGround };

/** A coach gives documents for sessions that their supervisor cannot confirm. Nothing counts more for it until the body decides. */
@Injectable()
export class GiveProof {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: DocumentTickets,
  ) {}

  /** The proof's id. Refusals: see `refusalsOfProof`, `refusalsToProve` with the place of each session, and `refusalsOfFile`. */
  execute(input: NewProof, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.give-proof', key, input }, async (tx) => {
      const sessions = await ownSessions(tx, actor, [...new Set(input.sessionIds)]);
      const supervisorIds = [...new Set(sessions.map(({ supervisorId }) => supervisorId))];
      const counts = { sessions: sessions.length, supervisors: supervisorIds.length };
      const { documents, namesHidden } = input;
      refuseIfAny(refusalsOfProof({ ...counts, documents: documents.length, namesHidden }));

      const supervisorId = supervisorIds[0] ?? '';
      const grounded = await grounds(tx, supervisorId, sessions, input.sessionIds);
      const proofId = await insertProof(tx, supervisorId, actor);
      const refusals: Refusal[] = [];
      for (const [position, document] of documents.entries())
        refusals.push(
          ...(await attachProofDocument(tx, this.tickets, document, { proofId, personId: actor.personId, position })),
        );
      refuseIfAny(refusals);
      for (const each of grounded) await addSession(tx, proofId, each);
      await tx.audit('supervision.give-proof', proofId, { sessions: sessions.length, documents: documents.length });
      return proofId;
    });
  }
}

/** Why other proof may be given of each session; refuses where it may not of one of them. */
async function grounds(
  tx: Transaction,
  supervisorId: string,
  sessions: readonly Session[],
  order: readonly string[],
): Promise<Grounded[]> {
  const { manager, bodyId, today } = tx;
  const confirmer = await confirmerOf(tx, await manager.findOneByOrFail(Supervisor, { bodyId, id: supervisorId }));
  const firstAsked = await firstAskedOf(
    tx,
    sessions.map(({ id }) => id),
  );
  const refusals: Refusal[] = [];
  const grounded: Grounded[] = [];
  for (const session of sessions) {
    const unconfirmed = { ...session, firstAskedOn: firstAsked.get(session.id) ?? null };
    const path = `sessionIds.${order.indexOf(session.id)}`;
    refusals.push(...refusalsToProve(unconfirmed, confirmer, today).map((refusal) => ({ ...refusal, path })));
    const ground = proofGround(unconfirmed, confirmer, today);
    if (ground !== null) grounded.push({ session, ground });
  }
  refuseIfAny(refusals);
  return grounded;
}

async function insertProof(
  { manager, bodyId, today: givenOn, now: recordedAt }: Transaction,
  supervisorId: string,
  { personId: superviseeId, name: givenBy }: Member,
): Promise<string> {
  const id = newId();
  await manager.insert(ProofRow, { id, bodyId, supervisorId, superviseeId, givenBy, givenOn, recordedAt });
  return id;
}

async function addSession(tx: Transaction, proofId: string, { session, ground }: Grounded): Promise<void> {
  const { id: sessionId, heldOn, minutes } = session;
  const waits = { state: 'waiting', closedOn: null } as const;
  await tx.manager.insert(ProofSessionRow, {
    ...{ id: newId(), bodyId: tx.bodyId, proofId, sessionId, ground, heldOn, minutes },
    ...waits,
  });
  await settle(tx, session);
}
