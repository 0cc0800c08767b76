import type { ConsentAnswer, Item } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dated mark of an engagement's record. It never changes: a row that replaces it supersedes it, or takes it back. */
@Entity({ schema: 'practice', name: 'engagement_marks' })
export class MarkRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  @Column('uuid') engagementId: string;
  @Column('text') item: Item;
  /** What was answered to a consent; null for everything else. */
  @Column('text', { nullable: true }) answer: ConsentAnswer | null;
  /** The civil day in the body's zone; null where the mark that it replaces is taken back. */
  @Column('date', { nullable: true }) onDay: string | null;
  @Column('uuid', { nullable: true }) replacesId: string | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
