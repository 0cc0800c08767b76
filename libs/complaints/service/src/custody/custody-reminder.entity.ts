import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That it was time to remind whoever guards a kept name of a request that waits; once for each person who guards it meanwhile. */
@Entity({ schema: 'complaints', name: 'custody_reminders' })
export class CustodyReminder {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') requestId: string;
  @Column('uuid') personId: string;
  /** The civil day, in the body's zone. */
  @Column('date') remindedOn: string;
}
