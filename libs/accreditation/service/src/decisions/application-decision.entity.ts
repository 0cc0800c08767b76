import type { Text } from '@standing/accreditation/requirements';
import type { DeclineReason, Settled } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A criterion as it was when it was decided by, and why it was overridden, where it was. */
export type DecidedCriterion = Settled & { readonly title: Text; readonly overridden: string | null };

/** What the body answers: with an award, with no, or with what is still to be shown. */
export type ApplicationOutcome = 'awarded' | 'declined' | 'conditional';

/**
 * One answer of the body to an application. It never changes; after a conditional one there is another, and after an appeal
 * that is upheld.
 */
@Entity({ schema: 'accreditation', name: 'application_decisions' })
export class ApplicationDecisionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') applicationId: string;
  @Column('text') outcome: ApplicationOutcome;
  /** The civil day in the body's zone; the applicant is told on it. */
  @Column('date') decidedOn: string;
  @Column('uuid') decidedBy: string;
  @Column('text', { nullable: true }) declineReason: DeclineReason | null;
  /** What the decider writes to the applicant; in a conditional one, what is still to be shown. */
  @Column('text', { nullable: true }) statement: string | null;
  /** Of a conditional one, the last day on which it is honoured, in the body's zone; null in any other. */
  @Column('date', { nullable: true }) honouredUntil: string | null;
  /** Why it takes the place of another conditional one; null where it is the first. */
  @Column('text', { nullable: true }) longerBecause: string | null;
  @Column('jsonb') criteria: readonly DecidedCriterion[];
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
