import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of something that shows how a condition is kept, as another context told it. It never changes. */
@Entity({ schema: 'complaints', name: 'condition_evidence' })
export class ConditionEvidence {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The case whose sanction is watched. */
  @Column('uuid') caseId: string;
  @Column('text') kind: 'session' | 'development';
  @Column('uuid') sourceId: string;
  /** The highest of one source counts, whatever the order in which they came. */
  @Column('int') revision: number;
  /** The civil day of a session, or the last one of an activity; null of what does not stand. */
  @Column('date', { nullable: true }) onDay: string | null;
  @Column('int', { nullable: true }) minutes: number | null;
  /** A session that its supervisor confirmed, an activity with proof; false of what was told otherwise since. */
  @Column('boolean') stands: boolean;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
