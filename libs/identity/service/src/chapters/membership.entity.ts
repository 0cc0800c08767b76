import type { Membership } from '@standing/identity/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of from which day on a person belongs to a chapter, or to none. It never changes: what is set right is the next. */
@Entity({ schema: 'identity', name: 'chapter_memberships' })
export class ChapterMembershipRow implements Membership {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') membershipId: string;
  @Column('int') revision: number;
  @Column('uuid') personId: string;
  /** Null from the day on which they belong to none. */
  @Column('uuid', { nullable: true }) chapterId: string | null;
  /** Civil day in the body's zone. */
  @Column('date') fromOn: string;
  /** False once it was said to be a mistake. */
  @Column('boolean') stands: boolean;
  @Column('uuid') saidBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
