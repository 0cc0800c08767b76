import type { GiverKind } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that a coach hands to whoever is asked. Only the hash of its token is kept, and nothing of its holder. */
@Entity({ schema: 'practice', name: 'feedback_links' })
export class FeedbackLinkRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  @Column('text') giverKind: GiverKind;
  /** Null where a supervisor or a peer is asked. */
  @Column('uuid', { nullable: true }) engagementId: string | null;
  /** The sponsor, supervisor or peer; null where a client is asked, who is known by the engagement alone. */
  @Column('uuid', { nullable: true }) giverId: string | null;
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
