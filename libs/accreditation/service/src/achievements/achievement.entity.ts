import type {
  AchievementContent,
  AchievementKind,
  AchievementStatus,
  NotAcceptedReason,
  OpeningActivity,
  SeenHow,
} from '@standing/accreditation/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that a member brings along, and where it stands; what it says is in its revisions. */
@Entity({ schema: 'accreditation', name: 'achievements' })
export class AchievementRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: AchievementKind;
  @Column('text') status: AchievementStatus;
  /** Of the evidence that it is, and of the revision that stands. */
  @Column('int') revision: number;
  /** When the member last said what it is; those that wait longest come first. */
  @Column('date') declaredOn: string;
}

/** What was said of it, and what was found. It never changes. */
@Entity({ schema: 'accreditation', name: 'achievement_revisions' })
export class AchievementRevisionRow implements AchievementContent {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') achievementId: string;
  @Column('uuid') personId: string;
  @Column('text') kind: AchievementKind;
  @Column('int') revision: number;
  @Column('text') status: AchievementStatus;
  @Column('text', { nullable: true }) issuer: string | null;
  @Column('text', { nullable: true }) issuerName: string | null;
  @Column('text', { nullable: true }) designation: string | null;
  @Column('text', { nullable: true }) reference: string | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) provider: string | null;
  @Column('text', { nullable: true }) activity: OpeningActivity | null;
  @Column('text', { nullable: true }) form: string | null;
  @Column('int', { nullable: true }) percent: number | null;
  /** Civil days in the body's zone; the last is part of it. */
  @Column('date') fromOn: string;
  @Column('date', { nullable: true }) untilOn: string | null;
  @Column('int') minutes: number;
  @Column('text', { nullable: true }) reason: NotAcceptedReason | null;
  @Column('text', { nullable: true }) seenHow: SeenHow | null;
  @Column('date', { nullable: true }) seenOn: string | null;
  /** On which day of the body's clock, and by whom, this revision was made. */
  @Column('date') keptOn: string;
  @Column('uuid') keptBy: string;
}
