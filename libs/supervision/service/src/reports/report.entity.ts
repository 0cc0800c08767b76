import type { Day } from '@standing/kernel';
import type { ReportDeclineReason, ReportEnd } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A report that a coach asked their supervisor for: one agreement, one level. It is between the two. */
@Entity({ schema: 'supervision', name: 'reports' })
export class ReportRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') agreementId: string;
  @Column('uuid') supervisorId: string;
  @Column('uuid') superviseeId: string;
  /** The level's code, as a scheme has it. */
  @Column('text') level: string;
  /** The civil day on which the supervisor was last asked to write. */
  @Column('date') askedOn: Day;
  /** How it ended without being handed over; null while it may still be. */
  @Column('text', { nullable: true }) ended: ReportEnd | null;
  @Column('date', { nullable: true }) endedOn: Day | null;
  /** With `declined`. */
  @Column('text', { nullable: true }) declineReason: ReportDeclineReason | null;
  /** The civil day on which the coach first handed it over; nothing in it changes from then on. */
  @Column('date', { nullable: true }) handedOverOn: Day | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
