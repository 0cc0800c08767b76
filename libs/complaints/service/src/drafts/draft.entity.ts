import type { Locale } from '@standing/platform/auth';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A complaint that is being written: nothing of it in the clear, and nobody of the body reads or lists it. */
@Entity({ schema: 'complaints', name: 'drafts' })
export class DraftRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** By which its writer comes back, and later speaks of the complaint; it counts nothing. */
  @Column('text') reference: string;
  /** A keyed hash of the return code, which is kept nowhere. */
  @Column('text') codeHash: string;
  /** In which its writer is written to. */
  @Column('text') locale: Locale;
  /** Grows with each change of an answer. */
  @Column('int') version: number;
  /** Every answer, as ciphertext; null once it was sent. */
  @Column('bytea', { nullable: true }) answers: Buffer | null;
  /** Where a code and a warning may be mailed, as ciphertext; null when no address was given. */
  @Column('bytea', { nullable: true }) address: Buffer | null;
  /** Civil days in the body's zone: of the last edit; of the edit that was last warned of; of the sending. */
  @Column('date') editedOn: string;
  @Column('date', { nullable: true }) warnedOf: string | null;
  @Column('date', { nullable: true }) sentOn: string | null;
  /** What it became, so that a second window is answered as the first was. */
  @Column('uuid', { nullable: true }) caseId: string | null;
}

/** The draft's key, wrapped. Deleting the row makes the draft unreadable for good. */
@Entity({ schema: 'complaints', name: 'draft_keys' })
export class DraftKeyRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') draftId: string;
  @Column('bytea') wrapped: Buffer;
}

/** That a draft's writer is to be written to. The code of the mail follows from the row's id, and is kept nowhere. */
@Entity({ schema: 'complaints', name: 'draft_mails' })
export class DraftMailRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') draftId: string;
  @Column('text') kind: 'code' | 'warning';
  /** In real time: codes run by it. */
  @Column('timestamptz') askedAt: Date;
  @Column('int') tries: number;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
