import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a draft was from one change to the next. It never changes. */
@Entity({ schema: 'accreditation', name: 'scheme_draft_revisions' })
export class SchemeDraftRevisionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') draftId: string;
  @Column('int') revision: number;
  /** JSON, exactly as it was saved: it may be full of mistakes. */
  @Column('text') document: string;
  @Column('uuid') changedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') changedAt: Date;
}
