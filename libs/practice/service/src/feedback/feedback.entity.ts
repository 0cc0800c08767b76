import type { Answer, Answers } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was answered by one link, which tells whose kind it is. A change replaces it: what was taken back is not kept. */
@Entity({ schema: 'practice', name: 'feedback' })
export class Feedback implements Answers {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach: of all people only they read it, and only in a group. */
  @Column('uuid') personId: string;
  /** That of the link. */
  @Column('uuid', { nullable: true }) engagementId: string | null;
  @Column('uuid') linkId: string;
  /** The civil day in the body's zone on which it was first given. */
  @Column('date') givenOn: string;
  /** Rises by one with each change. */
  @Column('int') revision: number;
  @Column('text', { nullable: true }) listening: Answer | null;
  @Column('text', { nullable: true }) integrity: Answer | null;
  @Column('text', { nullable: true }) responsibility: Answer | null;
  @Column('text', { nullable: true }) transparency: Answer | null;
  @Column('text', { nullable: true }) confidentiality: Answer | null;
  @Column('text', { nullable: true }) comment: string | null;
  /** The giver's tick that the coach may show these words to the body; never without words. */
  @Column('boolean') mayBeHandedOver: boolean;
}
