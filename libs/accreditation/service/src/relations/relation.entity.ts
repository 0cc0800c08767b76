import type { RelationKind } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of what two people of the body are to each other, as it was told. It never changes. */
@Entity({ schema: 'accreditation', name: 'relations' })
export class RelationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The two, the lesser id first: a relation bars both ways. */
  @Column('uuid') oneId: string;
  @Column('uuid') otherId: string;
  @Column('text') kind: RelationKind;
  /** Civil days in the body's zone; null where the first is not known, and where it goes on. */
  @Column('date', { nullable: true }) fromOn: string | null;
  @Column('date', { nullable: true }) untilOn: string | null;
  /** Withdrawn: what the revisions before said was never so. */
  @Column('text') state: 'active' | 'withdrawn';
  @Column('text') source: 'declared' | 'agreement';
  @Column('uuid') sourceId: string;
  /** The highest of one source counts, whatever the order in which they came. */
  @Column('int') revision: number;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
