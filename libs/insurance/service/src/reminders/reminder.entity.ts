import type { CoverReminderKind } from '@standing/insurance/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody was reminded of. It never changes, so that nothing is told twice. */
@Entity({ schema: 'insurance', name: 'cover_reminders' })
export class CoverReminderRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: CoverReminderKind;
  @Column('text', { array: true }) countries: readonly string[];
  /** Civil days in the body's zone. */
  @Column('date') onDay: string;
  @Column('int', { nullable: true }) daysBefore: number | null;
  @Column('date') toldOn: string;
  @Column('timestamptz') recordedAt: Date;
}
