import type { Meeting, MeetingKind, Obligation } from '@standing/insurance/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of what a country asks. It never changes; the highest revision is what stands. */
@Entity({ schema: 'insurance', name: 'obligations' })
export class ObligationRow implements Obligation {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('int') revision: number;
  @Column('text') country: string;
  @Column('text') titleFr: string;
  @Column('text') titleEn: string;
  @Column('text') shownByFr: string;
  @Column('text') shownByEn: string;
  @Column('text') source: string;
  @Column('boolean') privateClientsOnly: boolean;
  /** Civil days in the body's zone; the last is null while it goes on. */
  @Column('date', { name: 'from_on' }) from: string;
  @Column('date', { name: 'until_on', nullable: true }) until: string | null;
  @Column('uuid') setBy: string;
  @Column('date') setOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** What a coach says of an obligation, for themselves alone: it is theirs to erase. */
@Entity({ schema: 'insurance', name: 'obligation_meetings' })
export class ObligationMeetingRow implements Meeting {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  @Column('uuid') obligationId: string;
  @Column('text') kind: MeetingKind;
  @Column('text', { nullable: true }) words: string | null;
  @Column('date', { name: 'from_on' }) from: string;
  @Column('date', { name: 'until_on', nullable: true }) until: string | null;
  @Column('timestamptz') recordedAt: Date;
}
