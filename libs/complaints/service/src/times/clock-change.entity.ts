import type { CaseFunction, ClockChange, ClockName } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was granted of one run of a clock: that it lasts longer, or that informing the respondent waits. */
@Entity({ schema: 'complaints', name: 'clock_changes' })
export class ClockChangeRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('text') clock: ClockName;
  /** The place in the case of the event that started the run. */
  @Column('int') seq: number;
  @Column('text') kind: ClockChange['kind'];
  /** Of a deferral: the day on which it is looked at again. */
  @Column('date', { nullable: true }) reviewOn: string | null;
  /** The civil day, in the body's zone, on which it was granted. */
  @Column('date') onDay: string;
  @Column('text') actsAs: CaseFunction;
  @Column('uuid') personId: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
