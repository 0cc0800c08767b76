import type { Signer, SignOffReason } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody free of conflict signed off that another goes on. */
@Entity({ schema: 'complaints', name: 'soft_conflict_signatures' })
export class SoftConflictSignature {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') conflictId: string;
  @Column('uuid') personId: string;
  @Column('text') actsAs: Signer['as'];
  @Column('text') because: SignOffReason;
  @Column('date') signedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
