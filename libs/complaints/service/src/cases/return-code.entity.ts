import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By what a complainant comes back: a keyed hash of the code, which was shown once. */
@Entity({ schema: 'complaints', name: 'return_codes' })
export class ReturnCode {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') caseId: string;
  @Column('text') codeHash: string;
}
