import type { ExhibitKind, ExhibitSource } from '@standing/complaints/rules';
import type { MediaType } from '@standing/platform/documents';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One version of an exhibit. Its title and its digest are texts of the case; what is in it lies in the document store under the
 * same id, sealed under a key that the case's key yields.
 */
@Entity({ schema: 'complaints', name: 'exhibits' })
export class ExhibitRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  /** From 1 on in its case. */
  @Column('int') number: number;
  @Column('int') version: number;
  @Column('text') kind: ExhibitKind;
  @Column('text') source: ExhibitSource;
  @Column('uuid') putInBy: string;
  @Column('text') putInAs: 'case-manager' | 'investigator' | 'respondent';
  @Column('date') putInOn: string;
  /** Under which id it was sent: a file is taken over once. */
  @Column('uuid') uploadId: string;
  @Column('text') mediaType: MediaType;
  @Column('int') bytes: number;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
