import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document that a draft was, exactly as it was saved. It never changes. */
@Entity({ schema: 'accreditation', name: 'scheme_draft_revisions' })
export class DraftRevisionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') draftId: string;
  @Column('int') revision: number;
  /** JSON text. */
  @Column('text') document: string;
  @Column('uuid') changedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') changedAt: Date;
}
