import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The address under which anybody reads the versions of a coach's charter. It is kept in the clear, since the coach
 * looks it up again, and what it opens is public by their wish.
 */
@Entity({ schema: 'ethics', name: 'charter_links' })
export class CharterLink {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  /** 128 random bits, in base64url. */
  @Column('text') address: string;
  @Column('date') madeOn: string;
  /** When the coach withdrew it. */
  @Column('date', { nullable: true }) endedOn: string | null;
}
