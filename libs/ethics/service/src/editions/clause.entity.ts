import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clause of an edition, under the code that rulings and declarations cite. */
@Entity({ schema: 'ethics', name: 'clauses' })
export class Clause {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') editionId: string;
  @Column('uuid') sectionId: string;
  /** Its place in the section, from 0. */
  @Column('int') position: number;
  @Column('text') code: string;
  @Column('text') textFr: string;
  @Column('text') textEn: string;
}
