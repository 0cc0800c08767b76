import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An assessor was reminded of one assessment. It never changes. */
@Entity({ schema: 'accreditation', name: 'assessment_reminders' })
export class AssessmentReminderRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The act of a registrar on several applications. */
  @Column('uuid') actId: string;
  /** The one mail to the assessor in that act, of all that they have in hand of it. */
  @Column('uuid') reminderId: string;
  @Column('uuid') assessmentId: string;
  @Column('uuid') remindedBy: string;
  /** Civil day in the body's zone. */
  @Column('date') remindedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
