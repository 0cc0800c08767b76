import type { NameVisibility, ProcedureVersion } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case, without a word of what it is about. */
@Entity({ schema: 'complaints', name: 'cases' })
export class CaseRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** By which the complainant and the staff speak of it; it counts nothing. */
  @Column('text') reference: string;
  @Column('text') nameVisibility: NameVisibility;
  /** The edition of the code that the complainant was shown; null when none was published. */
  @Column('uuid', { nullable: true }) codeEditionId: string | null;
  /** The version of the procedure that it began under. */
  @Column('text') procedure: ProcedureVersion;
  /** What its body had adopted when it was received; null when nothing was. */
  @Column('uuid', { nullable: true }) adoptedProcedureId: string | null;
  /** The civil day in the body's zone. */
  @Column('date') receivedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') receivedAt: Date;
}
