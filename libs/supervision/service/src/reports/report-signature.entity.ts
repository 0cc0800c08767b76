import type { Day } from '@standing/kernel';
import type { StatementSide } from '@standing/supervision/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who signed which version of a report, on which day and how. No network address is kept. */
@Entity({ schema: 'supervision', name: 'report_signatures' })
export class ReportSignatureRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') versionId: string;
  /** Of the version that was signed. */
  @Column('text') sha256: string;
  @Column('text') side: StatementSide;
  /** The name of whoever signed, as it was on that day. */
  @Column('text') name: string;
  @Column('text') method: 'signed-in' | 'link';
  @Column('date') signedOn: Day;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
