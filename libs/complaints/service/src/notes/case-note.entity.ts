import type { Noter } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody noted beside the file of a case. No evidence of anything: it is rewritten and taken out by whoever wrote it. */
@Entity({ schema: 'complaints', name: 'case_notes' })
export class CaseNote {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') authorId: string;
  /** Those of this function in the case read it too; null where its author alone does. */
  @Column('text', { nullable: true }) sharedWith: Noter | null;
  /** The civil day, in the body's zone, on which it was last written. */
  @Column('date') writtenOn: string;
  @Column('bytea') sealed: Buffer;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
