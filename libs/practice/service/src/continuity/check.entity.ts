import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When the two of a plan are next reminded to confirm it. The row goes once they were. */
@Entity({ schema: 'practice', name: 'continuity_checks' })
export class CheckRow {
  @PrimaryColumn('uuid') planId: string;
  @Column('uuid') bodyId: string;
  /** The civil day in the body's zone. */
  @Column('date') dueOn: string;
}
