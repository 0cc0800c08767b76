import type { HolidaySet } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is set of one day: off, a day like any other again, or the first on which another set of holidays counts. */
export type CalendarKind = 'day-off' | 'day-on' | 'holidays';

/** One thing that a body set of its working days; of one day the last counts. */
@Entity({ schema: 'complaints', name: 'calendars' })
export class CalendarRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') kind: CalendarKind;
  @Column('date') day: string;
  @Column('text', { nullable: true }) holidays: HolidaySet | null;
  @Column('uuid') setBy: string;
  /** The civil day, in the body's zone. */
  @Column('date') setOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
