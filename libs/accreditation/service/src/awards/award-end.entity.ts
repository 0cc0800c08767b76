import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What ends an award before its time. No door writes it: a withdrawal follows from a procedure alone, and is heard. */
@Entity({ schema: 'accreditation', name: 'award_ends' })
export class AwardEndRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') awardId: string;
  @Column('text') kind: 'withdrawn';
  /** The first civil day on which the award holds no longer. */
  @Column('date') effectiveOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
