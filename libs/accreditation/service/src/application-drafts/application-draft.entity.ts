import type { Accommodation, StatementCode } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was affirmed, and on which civil day in the body's zone. */
export type Affirmed = Partial<Record<StatementCode, string>>;

/**
 * An application as its member writes it, one at a time; nobody else reads it. Each step keeps the revision of the draft
 * at which it was saved last, so that a window that shows an older one overwrites nothing.
 */
@Entity({ schema: 'accreditation', name: 'application_drafts' })
export class ApplicationDraftRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') level: string;
  /** Rises with everything that is saved. */
  @Column('int') revision: number;
  @Column('jsonb') affirmed: Affirmed;
  @Column('int') affirmedRevision: number;
  /** Null while nothing was chosen. */
  @Column('text', { nullable: true }) accommodation: Accommodation | null;
  @Column('int') accommodationRevision: number;
  /** On the body's clock. */
  @Column('timestamptz') changedAt: Date;
}

/** What the member writes on one criterion, and the pieces of their ledger that they name. */
@Entity({ schema: 'accreditation', name: 'application_draft_answers' })
export class DraftAnswerRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') draftId: string;
  @Column('text') criterion: string;
  @Column('text', { nullable: true }) text: string | null;
  @Column('uuid', { array: true }) evidenceIds: string[];
  @Column('int') revision: number;
}
