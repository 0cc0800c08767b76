import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of an absence of somebody of the pool. No reason is asked for, and none can be kept. It never changes. */
@Entity({ schema: 'accreditation', name: 'absences' })
export class AbsenceRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** Which absence it is a revision of: the highest holds. */
  @Column('uuid') absenceId: string;
  @Column('int') revision: number;
  @Column('uuid') personId: string;
  /** Civil days in the body's zone, both included. */
  @Column('date') fromOn: string;
  /** Null while nobody knows when they are back. */
  @Column('date', { nullable: true }) untilOn: string | null;
  /** Taken back: they are not away after all. */
  @Column('text') state: 'active' | 'taken-back';
  /** The assessor, or a registrar; null for what was said before that was kept. */
  @Column('uuid', { nullable: true }) enteredBy: string | null;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
