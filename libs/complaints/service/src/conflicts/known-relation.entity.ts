import type { TieKind } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of what two people of the body are to each other, as another context told it. It never changes. */
@Entity({ schema: 'complaints', name: 'known_relations' })
export class KnownRelation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') source: 'declared' | 'agreement' | 'assessment';
  @Column('uuid') sourceId: string;
  /** The highest of one source counts, whatever the order in which they came. */
  @Column('int') revision: number;
  @Column('text') kind: Exclude<TieKind, 'party-before' | 'decided-before'>;
  /** The two, the lesser id first: a conflict goes both ways. */
  @Column('uuid') oneId: string;
  @Column('uuid') otherId: string;
  /** Civil days in the body's zone; null where the first is not known, and where it goes on. */
  @Column('date', { nullable: true }) fromOn: string | null;
  @Column('date', { nullable: true }) untilOn: string | null;
  /** False when what the revisions before said was never so. */
  @Column('boolean') stands: boolean;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
