import type { ConditionCode, TurnState } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a condition was found to stand otherwise than before; never changed, and one a day for each condition. */
@Entity({ schema: 'complaints', name: 'meter_turns' })
export class MeterTurnRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('text') condition: ConditionCode;
  @Column('text') state: TurnState;
  /** The civil day, in the body's zone, on which it was found. */
  @Column('date') turnedOn: string;
}
