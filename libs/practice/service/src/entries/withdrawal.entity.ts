import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The coach took back an entry; the entry itself remains. */
@Entity({ schema: 'practice', name: 'withdrawals' })
export class Withdrawal {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('uuid') entryId: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
