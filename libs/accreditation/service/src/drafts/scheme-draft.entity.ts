import type { DraftStatus } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the scheme that is being written. Every document that it was is a revision of its own. */
@Entity({ schema: 'accreditation', name: 'scheme_drafts' })
export class SchemeDraftRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') status: DraftStatus;
  /** The current one. */
  @Column('int') revision: number;
  @Column('uuid') begunBy: string;
  /** On the body's clock, like the other two moments. */
  @Column('timestamptz') begunAt: Date;
  /** The approval holds for that revision alone. */
  @Column('int', { nullable: true }) approvedRevision: number | null;
  @Column('uuid', { nullable: true }) approvedBy: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('uuid', { nullable: true }) publishedVersionId: string | null;
}
