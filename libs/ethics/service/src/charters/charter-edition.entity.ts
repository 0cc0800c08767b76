import type { CharterCore, Edition as InTime, PublishedEdition } from '@standing/ethics/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An edition of the charter that the body gives its coaches, as published. How long it is in force follows from the others. */
@Entity({ schema: 'ethics', name: 'charter_editions' })
export class CharterEdition implements InTime, PublishedEdition {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') edition: string;
  @Column('jsonb') content: CharterCore;
  @Column('text') hash: string;
  @Column('date') validFrom: string;
  /** The person who published it. */
  @Column('uuid') publishedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') publishedAt: Date;
}
