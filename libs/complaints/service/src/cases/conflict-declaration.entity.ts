import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person said, before they read a case, of their own relation to it. */
@Entity({ schema: 'complaints', name: 'conflict_declarations' })
export class ConflictDeclaration {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') personId: string;
  @Column('boolean') conflict: boolean;
  @Column('date') declaredOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
