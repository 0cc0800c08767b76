import type { AssessmentStatus, RecusalCode, Seat } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One assessor's part in one application. Nobody sees an application as its assessor but through a row of their own. */
@Entity({ schema: 'accreditation', name: 'assessments' })
export class AssessmentRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') applicationId: string;
  /** A person of the body. */
  @Column('uuid') assessorId: string;
  @Column('int') seat: Seat;
  @Column('text') status: AssessmentStatus;
  @Column('uuid') assignedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') assignedAt: Date;
  /** When they said that nothing stands between them and the applicant, or that something does; or it was heard of them. */
  @Column('timestamptz', { nullable: true }) declaredAt: Date | null;
  @Column('text', { nullable: true }) recusalCode: RecusalCode | null;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  /** When a deputy was given the seat in their place. */
  @Column('timestamptz', { nullable: true }) handedOverAt: Date | null;
  /** The assessment that was handed over to this one; null for a seat that was empty. */
  @Column('uuid', { nullable: true }) replacesId: string | null;
}
