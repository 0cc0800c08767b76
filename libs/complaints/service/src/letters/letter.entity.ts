import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That something waits for the respondent in their case. The mail that says so says no more than this row. */
@Entity({ schema: 'complaints', name: 'letters' })
export class Letter {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') personId: string;
  @Column('date') writtenOn: string;
}
