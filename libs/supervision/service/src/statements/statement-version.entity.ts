import type { Day } from '@standing/kernel';
import type { StatementChange } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a statement says. Nobody can change it once it is signed: the signature holds on to its hash. */
@Entity({ schema: 'supervision', name: 'statement_versions' })
export class StatementVersionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') statementId: string;
  @Column('int') number: number;
  /** The canonical text. */
  @Column('text') text: string;
  /** Of the text, in hexadecimal. */
  @Column('text') sha256: string;
  /** Why it took the place of the version before; empty for the first. */
  @Column('text', { array: true }) because: StatementChange[];
  @Column('date') madeOn: Day;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
