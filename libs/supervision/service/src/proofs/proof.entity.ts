import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Other proof that a coach gave of sessions with one supervisor, who cannot confirm them. Never changed. */
@Entity({ schema: 'supervision', name: 'proofs' })
export class ProofRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') supervisorId: string;
  @Column('uuid') superviseeId: string;
  /** The coach's name on that day, for the office to recognise. */
  @Column('text') givenBy: string;
  @Column('date') givenOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That the coach took a proof back. */
@Entity({ schema: 'supervision', name: 'proofs_taken_back' })
export class ProofTakenBackRow {
  @PrimaryColumn('uuid') proofId: string;
  @Column('uuid') bodyId: string;
  @Column('date') takenBackOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
