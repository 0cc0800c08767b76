import type { DeclarationKind, PublishedVersion } from '@standing/ethics/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a policy or an undertaking, as published. It never changes, so that what was signed stays readable. */
@Entity({ schema: 'ethics', name: 'declaration_versions' })
export class DeclarationVersion implements PublishedVersion {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') code: string;
  @Column('text') kind: DeclarationKind;
  /** From 1, within its code. */
  @Column('int') number: number;
  @Column('text') titleFr: string;
  @Column('text') titleEn: string;
  @Column('text') textFr: string;
  @Column('text') textEn: string;
  @Column('int', { nullable: true }) reportWithinDays: number | null;
  @Column('text') hash: string;
  @Column('date') validFrom: string;
  @Column('uuid') publishedBy: string;
  /** On the body's clock. */
  @Column('timestamptz') publishedAt: Date;
}
