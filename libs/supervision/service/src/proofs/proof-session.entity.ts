import type { ProofGround, ProofState } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One session of a proof. Its state follows from the decisions and answers around it: see `settleProofs`. */
@Entity({ schema: 'supervision', name: 'proof_sessions' })
export class ProofSessionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') proofId: string;
  @Column('uuid') sessionId: string;
  /** Why other proof could be given on that day. */
  @Column('text') ground: ProofGround;
  /** Day and length as they were when the proof was given: what is accepted. */
  @Column('date') heldOn: string;
  @Column('int') minutes: number;
  @Column('text') state: ProofState;
  /** The civil day, in the body's zone, on which it came to this state; null while it waits. */
  @Column('date', { nullable: true }) closedOn: string | null;
}
