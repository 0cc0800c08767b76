import type { NotAcceptedReason, ProofDecided, ReversalReason } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that the body decided of one session of a proof. Never changed: what is reversed is the next. */
@Entity({ schema: 'supervision', name: 'proof_decisions' })
export class ProofDecisionRow implements ProofDecided {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') proofSessionId: string;
  @Column('int') seq: number;
  @Column('text') outcome: ProofDecided['outcome'];
  @Column('text', { nullable: true }) reason: NotAcceptedReason | ReversalReason | null;
  /** A sentence for the coach. */
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid') decidedBy: string;
  @Column('date') decidedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
