import type { MediaType } from '@standing/platform/documents';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a coach opened an address of their own, or closed it. The latest stands. */
@Entity({ schema: 'cpd', name: 'mailboxes' })
export class MailboxRow {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** What tells the address from others; null when it was closed. */
  @Column('text', { nullable: true }) key: string | null;
  @Column('timestamptz') recordedAt: Date;
}

/** A mail that waits for its coach to make an activity of it. */
@Entity({ schema: 'cpd', name: 'mailed' })
export class MailedRow {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @Column('uuid') personId: string;
  /** Empty when the mail had no subject. */
  @Column('text') title: string;
  /** What the coach wrote: theirs alone. */
  @Column('text') text: string;
  /** Civil days in the body's zone. */
  @Column('date') sentOn: string;
  /** How many files of it were not taken. */
  @Column('int') refusedFiles: number;
  @Column('date') receivedOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** A file of a mail that waits. What is in it lies in the document store, under the same id. */
@Entity({ schema: 'cpd', name: 'mailed_files' })
export class MailedFileRow {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @Column('uuid') mailedId: string;
  /** Its place in the mail, from 1 on. */
  @Column('int') place: number;
  @Column('text') name: string;
  @Column('text') mediaType: MediaType;
  @Column('int') bytes: number;
  @Column('text') sha256: string;
}
