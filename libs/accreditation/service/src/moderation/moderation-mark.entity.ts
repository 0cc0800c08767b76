import type { FinalMark } from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a moderator settled on one criterion. It never changes. */
@Entity({ schema: 'accreditation', name: 'moderation_marks' })
export class ModerationMarkRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') moderationId: string;
  @Column('text') criterion: string;
  @Column('text') mark: FinalMark;
  @Column('text') reason: string;
  @Column('text', { nullable: true }) wouldSatisfy: string | null;
}
