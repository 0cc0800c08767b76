import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that a coach hands to a client. Only the hash of its token is kept, and nothing of the client. */
@Entity({ schema: 'practice', name: 'feedback_links' })
export class FeedbackLinkRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  @Column('uuid') engagementId: string;
  /** The version of the charter that it asks about: the one annexed to the engagement when it was made; null for none. */
  @Column('uuid', { nullable: true }) charterVersionId: string | null;
  /** SHA-256 in hexadecimal. */
  @Column('text') tokenHash: string;
  @Column('date') madeOn: string;
  /** The last civil day on which it takes a first answer. */
  @Column('date') until: string;
  /** When the coach withdrew it or made another. */
  @Column('date', { nullable: true }) endedOn: string | null;
}
