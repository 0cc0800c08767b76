import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * From which day a person of the body may no longer supervise. Supervisors are known by their address alone: it is kept
 * for whoever reads the mail to it, whether a coach has named them or will.
 */
@Entity({ schema: 'supervision', name: 'right_ends' })
export class RightEndRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') personId: string;
  /** Where mail to them arrives: their account's address without a label. */
  @Column('text') mailbox: string;
  /** The first civil day, in the body's zone, of which they can confirm no session. */
  @Column('date') endedOn: string;
}
