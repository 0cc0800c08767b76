import type { LetterTemplate, Progress, Recipient } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter to a party of a case, as codes and days. The mail that says that one waits says no more than that it does. */
@Entity({ schema: 'complaints', name: 'letters' })
export class Letter {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  /** The member, or the complainant's id in this case alone. */
  @Column('uuid') personId: string;
  @Column('text') recipient: Recipient;
  /** Null for letters of before, of which only that they were written is known. */
  @Column('text', { nullable: true }) template: LetterTemplate | null;
  /** How the case stood, where the letter tells of its progress. */
  @Column('jsonb', { nullable: true }) said: Progress | null;
  @Column('date') writtenOn: string;
  /** The civil day, in the body's zone, on which its recipient first opened it after signing in. */
  @Column('date', { nullable: true }) openedOn: string | null;
}
