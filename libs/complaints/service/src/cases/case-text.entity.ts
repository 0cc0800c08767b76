import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a complaint says when it comes in. */
const TEXT_FIELDS = ['about', 'allegations', 'harmed', 'relation', 'people', 'name', 'contact', 'declared'] as const;
/** What complaints say that came in before there were several allegations: one narrative, its clauses and its time. */
const EARLIER_FIELDS = ['narrative', 'clauses', 'occurred'] as const;
export type WrittenField = (typeof TEXT_FIELDS)[number];
export type TextField = WrittenField | (typeof EARLIER_FIELDS)[number];

/** One text of a case, as ciphertext. */
@Entity({ schema: 'complaints', name: 'case_texts' })
export class CaseText {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('text') field: TextField;
  @Column('bytea') sealed: Buffer;
}
