import type { ScreeningClock } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That those who keep a case were reminded that its risk is to be looked at; one for each clock and each day on which it is due. */
@Entity({ schema: 'complaints', name: 'screening_reminders' })
export class ScreeningReminder {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('text') clock: ScreeningClock;
  /** The last day to look at it, civil in the body's zone. */
  @Column('date') dueOn: string;
  @Column('date') remindedOn: string;
}
