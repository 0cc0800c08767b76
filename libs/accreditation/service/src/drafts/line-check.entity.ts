import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person compared a line of a draft with its source. It holds for the line as it stood then. */
@Entity({ schema: 'accreditation', name: 'scheme_line_checks' })
export class LineCheckRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') draftId: string;
  @Column('text') ruleId: string;
  /** SHA-256 of the line's canonical JSON, in hexadecimal. */
  @Column('text') lineHash: string;
  @Column('uuid') checkedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') checkedAt: Date;
}
