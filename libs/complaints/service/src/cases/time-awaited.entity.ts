import { Column, Entity, PrimaryColumn } from 'typeorm';

/** On which day time will bring something in a case. It is worked out from the case at each step, and only ever a hint. */
@Entity({ schema: 'complaints', name: 'time_awaited' })
export class TimeAwaited {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') caseId: string;
  @Column('date') dueOn: string;
}
