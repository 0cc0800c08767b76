import { Column, Entity, PrimaryColumn } from 'typeorm';

export const TEXT_FIELDS = ['about', 'narrative', 'clauses', 'occurred', 'name', 'contact'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** One text of a case, as ciphertext. */
@Entity({ schema: 'complaints', name: 'case_texts' })
export class CaseText {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') field: TextField;
  @Column('bytea') sealed: Buffer;
}
