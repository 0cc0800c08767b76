import type { Text } from '@standing/accreditation/requirements';
import type { DeclineReason, Settled } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A criterion as it was when it was decided by, and why it was overridden, where it was. */
export type DecidedCriterion = Settled & { readonly title: Text; readonly overridden: string | null };

/** One answer of the body to an application. It never changes; after an appeal that is upheld there is another. */
@Entity({ schema: 'accreditation', name: 'application_decisions' })
export class ApplicationDecisionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') applicationId: string;
  @Column('text') outcome: 'awarded' | 'declined';
  /** The civil day in the body's zone; the applicant is told on it. */
  @Column('date') decidedOn: string;
  @Column('uuid') decidedBy: string;
  @Column('text', { nullable: true }) declineReason: DeclineReason | null;
  /** What the decider writes to the applicant. */
  @Column('text', { nullable: true }) statement: string | null;
  @Column('jsonb') criteria: readonly DecidedCriterion[];
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
