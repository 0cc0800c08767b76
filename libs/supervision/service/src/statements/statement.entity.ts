import type { Day } from '@standing/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The sessions of one agreement in one month, to be signed by both; and the row under whose lock its versions are made. */
@Entity({ schema: 'supervision', name: 'statements' })
export class StatementRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') agreementId: string;
  @Column('uuid') supervisorId: string;
  @Column('uuid') superviseeId: string;
  /** The first day of the civil month, in the body's zone. */
  @Column('date') month: Day;
  /** The civil day on which the supervisor was last asked to sign. */
  @Column('date', { nullable: true }) askedOn: Day | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
