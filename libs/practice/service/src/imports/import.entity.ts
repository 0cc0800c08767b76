import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Practice that came from one file of the coach, in one or several requests. */
@Entity({ schema: 'practice', name: 'imports' })
export class PracticeImport {
  /** Chosen by the coach's browser: with it the parts of one file are one batch. */
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** The civil day in the body's zone. */
  @Column('date') importedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
  /** On the body's clock; null while it was not undone. */
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
