import type { Day } from '@standing/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text that the supervisor sent, and signed by sending it. It never changes. */
@Entity({ schema: 'supervision', name: 'report_versions' })
export class ReportVersionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') reportId: string;
  @Column('int') number: number;
  /** The canonical text. */
  @Column('text') text: string;
  /** Of the text, in hexadecimal. */
  @Column('text') sha256: string;
  @Column('date') sentOn: Day;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** What the coach asks to change in a version, in a few words that only the two read. */
@Entity({ schema: 'supervision', name: 'report_changes' })
export class ReportChangeRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') versionId: string;
  /** Of the version that was read. */
  @Column('text') sha256: string;
  @Column('text') words: string;
  @Column('date') askedOn: Day;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
