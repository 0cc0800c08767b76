import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member said of one pause at a time: from which day they do not practise, and from which again. */
@Entity({ schema: 'accreditation', name: 'pauses' })
export class PauseRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The same in each revision of it. */
  @Column('uuid') pauseId: string;
  @Column('int') revision: number;
  @Column('uuid') personId: string;
  /** Civil days in the body's zone. */
  @Column('date') fromOn: string;
  /** Null while the end is open; the first day of a pause that never was. */
  @Column('date', { nullable: true }) resumesOn: string | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
