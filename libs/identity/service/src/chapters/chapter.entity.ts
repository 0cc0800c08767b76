import type { ChapterNames } from '@standing/identity/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of what a registrar said of a chapter. It never changes: a new name or the end is the next. */
@Entity({ schema: 'identity', name: 'chapters' })
export class ChapterRow implements ChapterNames {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') chapterId: string;
  @Column('int') revision: number;
  /** Null where the body does not speak the language. */
  @Column('text', { nullable: true }) nameFr: string | null;
  @Column('text', { nullable: true }) nameEn: string | null;
  /** The first civil day, in the body's zone, on which it is no more; null while it goes on. */
  @Column('date', { nullable: true }) dissolvedOn: string | null;
  @Column('uuid') saidBy: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}
