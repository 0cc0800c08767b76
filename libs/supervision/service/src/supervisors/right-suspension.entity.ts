import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Days on which a person of the body may not supervise, by the last that was told of the measure. Like the end of a right
 * it is kept for whoever reads the mail to their address.
 */
@Entity({ schema: 'supervision', name: 'right_suspensions' })
export class RightSuspension {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') measureId: string;
  /** The highest that was heard. */
  @Column('int') revision: number;
  @Column('uuid') personId: string;
  /** Where mail to them arrives: their account's address without a label. */
  @Column('text') mailbox: string;
  /** The first civil day, in the body's zone, of which they can confirm no session. */
  @Column('date') fromOn: string;
  /** The first civil day of which they can again; null while that is open. */
  @Column('date', { nullable: true }) untilOn: string | null;
  /** When it was last heard, on the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
