import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A level of a scheme, with the words that the body has for it. */
export type LevelHeard = { readonly code: string; readonly title: { readonly fr: string; readonly en: string } };

/** Which level a member holds, and which are below it, as accreditation told last. */
@Entity({ schema: 'complaints', name: 'heard_levels' })
export class HeardLevel {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') personId: string;
  /** Counts from 1; the highest that was heard is kept. */
  @Column('int') revision: number;
  /** Null where none is held. */
  @Column('text', { nullable: true }) level: string | null;
  /** The lowest first. */
  @Column('jsonb') lower: LevelHeard[];
}

/** What the body calls a level: kept when it is no longer anybody's, for the decisions that name it. */
@Entity({ schema: 'complaints', name: 'heard_level_titles' })
export class HeardLevelTitle {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('text') code: string;
  @Column('jsonb') title: LevelHeard['title'];
}
