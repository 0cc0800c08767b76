import type { Edition as InTime, PublishedEdition } from '@standing/ethics/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An edition of the body's code, as published. How long it is in force follows from the editions after it (CP-1). */
@Entity({ schema: 'ethics', name: 'editions' })
export class Edition implements InTime, PublishedEdition {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') edition: string;
  @Column('text') titleFr: string;
  @Column('text') titleEn: string;
  @Column('text') hash: string;
  @Column('date') validFrom: string;
  /** The person who published it. */
  @Column('uuid') publishedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') publishedAt: Date;
}
