import type { DraftStatus } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the scheme that is being written, as far as it has come. */
@Entity({ schema: 'accreditation', name: 'scheme_drafts' })
export class SchemeDraftRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') status: DraftStatus;
  /** The current one, from 1. */
  @Column('int') revision: number;
  @Column('uuid') begunBy: string;
  /** Moments on the body's clock. */
  @Column('timestamptz') begunAt: Date;
  @Column('int', { nullable: true }) approvedRevision: number | null;
  @Column('uuid', { nullable: true }) approvedBy: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
  /** When it was published or discarded. */
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('uuid', { nullable: true }) publishedVersionId: string | null;
}
