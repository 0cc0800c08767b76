import type { Engagement as InTime, EngagementKind } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A coach's work with one client or team, under a pseudonym (CF-1). It is the coach's alone to read. */
@Entity({ schema: 'practice', name: 'engagements' })
export class Engagement implements InTime {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') pseudonym: string;
  /** By which two pseudonyms are the same; see `pseudonymKey`. */
  @Column('text') pseudonymKey: string;
  @Column('text') kind: EngagementKind;
  @Column('date') startedOn: string;
  @Column('date', { nullable: true }) endedOn: string | null;
  /** The batch that began it; null where the coach did. */
  @Column('uuid', { nullable: true }) importId: string | null;
  /** On the body's clock: its batch was undone, and nothing else used it. It is shown no more, and its pseudonym is free. */
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @VersionColumn() version: number;
}
