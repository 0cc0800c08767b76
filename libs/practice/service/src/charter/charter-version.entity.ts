import type { OwnVersion } from '@standing/practice/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a coach has published a version of their charter; its words stay with ethics. */
@Entity({ schema: 'practice', name: 'charter_versions' })
export class KnownCharterVersion implements OwnVersion {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The coach. */
  @Column('uuid') personId: string;
  /** Counted from 1 for each coach. */
  @Column('int') number: number;
  /** The civil day in the body's zone. */
  @Column('date') publishedOn: string;
}
