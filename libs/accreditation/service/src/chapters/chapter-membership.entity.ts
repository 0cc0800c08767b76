import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of from which day on a member belongs to a chapter, or to none, as identity told it. It never changes. */
@Entity({ schema: 'accreditation', name: 'chapter_memberships' })
export class ChapterMembershipRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') membershipId: string;
  /** The highest of one membership counts, whatever the order in which they came. */
  @Column('int') revision: number;
  @Column('uuid') personId: string;
  /** Null from the day on which they belong to none. */
  @Column('uuid', { nullable: true }) chapterId: string | null;
  /** Civil day in the body's zone. */
  @Column('date') fromOn: string;
  /** False once it was said to be a mistake. */
  @Column('boolean') stands: boolean;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
