import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Words of feedback as practice vouched for them. Nothing tells whose they are. */
class HandedOverWords {
  @Column('uuid') bodyId: string;
  /** The text that was handed over, which holds the words and two numbers, and its SHA-256 in hexadecimal. */
  @Column('text') text: string;
  @Column('text') sha256: string;
}

/** The words of feedback that an applicant took into the draft of their application. */
@Entity({ schema: 'accreditation', name: 'application_draft_words' })
export class DraftWordsRow extends HandedOverWords {
  @PrimaryColumn('uuid') draftId: string;
  /** At which revision of the draft they were taken. */
  @Column('int') revision: number;
}

/** The words of feedback that were sent with an application. They never change; they are erased where nobody was asked to read them. */
@Entity({ schema: 'accreditation', name: 'application_words' })
export class ApplicationWordsRow extends HandedOverWords {
  @PrimaryColumn('uuid') applicationId: string;
}
