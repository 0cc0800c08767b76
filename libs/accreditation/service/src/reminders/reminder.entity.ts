import type { ReminderKind } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member was reminded of. It never changes, so that nothing is told twice. */
@Entity({ schema: 'accreditation', name: 'reminders' })
export class ReminderRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: ReminderKind;
  @Column('text', { nullable: true }) ruleId: string | null;
  /** Civil days in the body's zone. */
  @Column('date') onDay: string;
  @Column('int') daysBefore: number;
  @Column('date') toldOn: string;
}
