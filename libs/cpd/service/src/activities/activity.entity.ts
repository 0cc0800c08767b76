import type { Activity, CategoryMinutes, CpdKind } from '@standing/cpd/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a new activity is: put to no line, spent on nothing, and looked through. */
export const UNUSED = { countsFor: null, spentOn: null, lookedThrough: true } as const;

/** One revision of one activity, as the coach recorded it. It never changes; the highest revision is what stands. */
@Entity({ schema: 'cpd', name: 'activities' })
export class ActivityRevision implements Activity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('int') revision: number;
  @Column('uuid') personId: string;
  @Column('text') state: 'active' | 'withdrawn';
  @Column('text') kind: CpdKind;
  @Column('text') title: string;
  /** Civil days in the body's zone; the same one for what took a day. */
  @Column('date') firstDay: string;
  @Column('date') lastDay: string;
  @Column('int') minutes: number;
  /** How the minutes are divided over categories of the body's scheme, whether it still knows them or not. */
  @Column('jsonb') categories: readonly CategoryMinutes[];
  /** The first activity of which this one is a repetition; null for what repeats nothing. */
  @Column('uuid', { nullable: true }) seriesId: string | null;
  /** What the coach learnt: for the coach and for authorised staff, told to nobody else. */
  @Column('text') reflection: string;
  @Column('text', { nullable: true }) provider: string | null;
  /** The file that shows it; a correction without a new file keeps the one before. */
  @Column('uuid', { nullable: true }) documentId: string | null;
  /** The civil day, in the body's zone, on which that file was erased; null for one that is there. */
  @Column('date', { nullable: true }) fileErasedOn: string | null;
  /** The attendance that its provider vouches for; null for what no provider does. */
  @Column('uuid', { nullable: true }) attendanceId: string | null;
  /** The line of the scheme that the coach wants it to count for; null where the scheme's own sharing does. */
  @Column('text', { nullable: true }) countsFor: string | null;
  /** The audit in which it made good what was missing; null while it is unspent. */
  @Column('uuid', { nullable: true }) spentOn: string | null;
  /** Whether what was learnt was looked through for others who could be known by it: not in what was recorded before that. */
  @Column('boolean') lookedThrough: boolean;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
