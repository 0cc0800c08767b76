import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A withdrawal, or a sanction that lowered a level, that never was: what ended by it did not end, and what was awarded by it was not,
 * by what is known from then on.
 */
@Entity({ schema: 'accreditation', name: 'withdrawals_annulled' })
export class WithdrawalAnnulledRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') sanctionId: string;
  @Column('uuid') personId: string;
  @Column('date') annulledOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
