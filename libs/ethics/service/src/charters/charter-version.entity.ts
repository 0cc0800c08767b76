import type { CharterDraft, Language } from '@standing/ethics/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dated version of a coach's charter. It never changes. */
@Entity({ schema: 'ethics', name: 'charter_versions' })
export class CharterVersion {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  /** Counted from 1 for each coach. */
  @Column('int') number: number;
  /** The edition of the body's charter that it stands on. */
  @Column('uuid') editionId: string;
  @Column('jsonb') content: CharterDraft;
  /** In which it can be read whole. */
  @Column('text', { array: true }) languages: Language[];
  /** The coach's name as it stands on the charter. */
  @Column('text') shownName: string;
  @Column('text') hash: string;
  /** The civil day in the body's zone. */
  @Column('date') publishedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') publishedAt: Date;
}
