import type { SentBy } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody of the staff posted, handed over or read out a letter to whoever complains. It never changes. */
@Entity({ schema: 'complaints', name: 'letter_sendings' })
export class LetterSending {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') letterId: string;
  @Column('text') sentBy: SentBy;
  /** The civil day in the body's zone. */
  @Column('date') sentOn: string;
  /** On the slip of a registered letter: it leads to the letter, and tells no name. */
  @Column('text', { nullable: true }) slipNumber: string | null;
  @Column('uuid') recordedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
