import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A section of an edition. */
@Entity({ schema: 'ethics', name: 'sections' })
export class Section {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') editionId: string;
  /** Its place in the edition, from 0. */
  @Column('int') position: number;
  @Column('text') code: string;
  @Column('text') titleFr: string;
  @Column('text') titleEn: string;
}
