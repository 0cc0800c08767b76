import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That whoever complained in the case says that they are this member: as a keyed digest of the id, which nobody reads back. */
@Entity({ schema: 'complaints', name: 'complainant_members' })
export class ComplainantMember {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('bytea') member: Buffer;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
