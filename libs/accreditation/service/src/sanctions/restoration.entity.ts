import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who lost an accreditation may be accredited again: the withdrawal stands, and keeps them from nothing any more. */
@Entity({ schema: 'accreditation', name: 'restorations' })
export class RestorationRow {
  @PrimaryColumn('uuid') bodyId: string;
  /** The withdrawal. */
  @PrimaryColumn('uuid') sanctionId: string;
  @Column('uuid') personId: string;
  @Column('date') grantedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
