import type { Correction, PublishedCell } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a registrar proposes to publish of a year, as it would be read; the next proposal of the year takes its place. */
@Entity({ schema: 'complaints', name: 'report_proposals' })
export class ReportProposalRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('int') year: number;
  @Column('int') edition: number;
  @Column('text', { nullable: true }) correction: Correction | null;
  @Column('jsonb') cells: PublishedCell[];
  @Column('uuid') proposedBy: string;
  @Column('date') proposedOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** An edition that is published, and never changes. */
@Entity({ schema: 'complaints', name: 'reports' })
export class ReportRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') proposalId: string;
  @Column('int') year: number;
  @Column('int') edition: number;
  @Column('text', { nullable: true }) correction: Correction | null;
  @Column('jsonb') cells: PublishedCell[];
  @Column('uuid') proposedBy: string;
  @Column('uuid') publishedBy: string;
  @Column('date') publishedOn: string;
  @Column('timestamptz') recordedAt: Date;
}
