import type { Mark } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one assessor says on one criterion. Until their sheet is submitted, the last word holds. */
@Entity({ schema: 'accreditation', name: 'assessment_marks' })
export class AssessmentMarkRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') assessmentId: string;
  @Column('text') criterion: string;
  @Column('text') mark: Mark;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) wouldSatisfy: string | null;
  /** How often it was said; one for the first time. */
  @Column('int') revision: number;
  /** On the body's clock. */
  @Column('timestamptz') markedAt: Date;
}
