import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is written in the course of a case: a name, the charges, a reply, reasons, grounds, an answer, a report, a notice, how an exhibit is called, into which case a complaint is merged, what it brought there, why an exclusion is recommended, and where the minutes of it are. */
export type EntryField =
  | 'person-name'
  | 'charges'
  | 'clauses'
  | 'may-lead-to'
  | 'reply'
  | 'reasons'
  | 'immediate-reasons'
  | 'naming-reasons'
  | 'exclusion-reasons'
  | 'minutes'
  | 'grounds'
  | 'answer'
  | 'report'
  | 'notice'
  | 'title'
  | 'digest'
  | 'leading'
  | 'joined';

/** One text of one entry of a case (an event, a proposal, a person who was named), as ciphertext. */
@Entity({ schema: 'complaints', name: 'entry_texts' })
export class EntryText {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('uuid') entryId: string;
  @PrimaryColumn('text') field: EntryField;
  @Column('bytea') sealed: Buffer;
}
