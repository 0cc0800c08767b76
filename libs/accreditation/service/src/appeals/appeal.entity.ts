import type { AppealOutcome } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An applicant has a refusal looked at by people who had no part in it. */
@Entity({ schema: 'accreditation', name: 'appeals' })
export class AppealRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') applicationId: string;
  /** The refusal. */
  @Column('uuid') decisionId: string;
  @Column('text') grounds: string;
  /** Civil days in the body's zone. */
  @Column('date') appealedOn: string;
  @Column('text', { nullable: true }) outcome: AppealOutcome | null;
  @Column('date', { nullable: true }) decidedOn: string | null;
}
