import type { CategoryMinutes, CpdKind, EventRequest, ProviderRequest } from '@standing/cpd/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of a training provider; the highest stands. */
@Entity({ schema: 'cpd', name: 'training_providers' })
export class ProviderRevision implements ProviderRequest {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('int') revision: number;
  @Column('text') name: string;
  /** Civil days in the body's zone. */
  @Column('date') fromDay: string;
  @Column('date', { nullable: true }) untilDay: string | null;
  @Column('timestamptz') recordedAt: Date;
}

/** One revision of an event; the highest stands, and what was reported rests on the one that stood then. */
@Entity({ schema: 'cpd', name: 'training_events' })
export class EventRevision implements EventRequest {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('int') revision: number;
  /** Null for the body itself. */
  @Column('uuid', { nullable: true }) providerId: string | null;
  @Column('text') title: string;
  @Column('text') kind: CpdKind;
  /** Civil days in the body's zone. */
  @Column('date') firstDay: string;
  @Column('date') lastDay: string;
  @Column('int') minutes: number;
  @Column('jsonb') categories: readonly CategoryMinutes[];
  @Column('timestamptz') recordedAt: Date;
}

/** A key with which a provider reports: its hash alone is kept. */
@Entity({ schema: 'cpd', name: 'training_keys' })
export class ProviderKeyRow {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @Column('uuid') providerId: string;
  @Column('text') keyHash: string;
  @Column('date') madeOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** That a key was revoked. */
@Entity({ schema: 'cpd', name: 'training_key_ends' })
export class ProviderKeyEndRow {
  @PrimaryColumn('uuid') keyId: string;
  @PrimaryColumn('uuid') bodyId: string;
  @Column('timestamptz') recordedAt: Date;
}

/** That a coach is reported to have attended an event: it waits for their answer. */
@Entity({ schema: 'cpd', name: 'attendances' })
export class AttendanceEntity {
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('uuid') bodyId: string;
  @Column('uuid') eventId: string;
  @Column('int') eventRevision: number;
  @Column('uuid') personId: string;
  @Column('int') minutes: number;
  @Column('text') reportedBy: 'office' | 'provider';
  @Column('date') reportedOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** What the coach answered: with which activity they accepted it, or that they were not there. */
@Entity({ schema: 'cpd', name: 'attendance_answers' })
export class AttendanceAnswerRow {
  @PrimaryColumn('uuid') attendanceId: string;
  @PrimaryColumn('uuid') bodyId: string;
  @Column('uuid', { nullable: true }) activityId: string | null;
  @Column('date') answeredOn: string;
  @Column('timestamptz') recordedAt: Date;
}
