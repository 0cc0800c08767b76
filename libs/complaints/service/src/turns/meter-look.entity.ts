import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last civil day, in the body's zone, on which the meters of a case were looked at: one row for each case. */
@Entity({ schema: 'complaints', name: 'meter_looks' })
export class MeterLook {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('date') lookedOn: string;
}
