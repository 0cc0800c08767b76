import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The case's key, wrapped. Deleting the row makes every text of the case unreadable for good. */
@Entity({ schema: 'complaints', name: 'case_keys' })
export class CaseKeyRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') caseId: string;
  @Column('bytea') wrapped: Buffer;
}
