import type { DrawSettings } from '@standing/cpd/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A draw as it was prepared: its settings, and the hash of its roster. It never changes. */
@Entity({ schema: 'cpd', name: 'audit_draws' })
export class AuditDrawRow implements DrawSettings {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('int') ratePerMille: number;
  @Column('boolean') byLevel: boolean;
  @Column('boolean') leaveOutDrawnLastTime: boolean;
  /** In civil days. */
  @Column('int') minimumDays: number;
  @Column('int') undocumentedWeight: number;
  /** How many civil days a member who is drawn has to answer. It is no part of what is hashed. */
  @Column('int') answerDays: number;
  /** How many rows its roster has. */
  @Column('int') rows: number;
  @Column('text') root: string;
  @Column('text') announcement: string;
  @Column('uuid') preparedBy: string;
  /** Civil day in the body's zone. */
  @Column('date') preparedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** That an officer is bound to a share, which they alone know. */
@Entity({ schema: 'cpd', name: 'audit_shares' })
export class AuditShareRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') drawId: string;
  /** 1 or 2, in the order in which they were bound. */
  @PrimaryColumn('int') place: number;
  @Column('uuid') officerId: string;
  @Column('text') commitment: string;
  @Column('timestamptz') recordedAt: Date;
}

/** That the officer showed it. */
@Entity({ schema: 'cpd', name: 'audit_shares_shown' })
export class AuditShareShownRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') drawId: string;
  @PrimaryColumn('int') place: number;
  @Column('text') share: string;
  @Column('timestamptz') recordedAt: Date;
}

/** That it was drawn, and by which seed. */
@Entity({ schema: 'cpd', name: 'audit_results' })
export class AuditResultRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') drawId: string;
  @Column('text') seed: string;
  /** Civil day in the body's zone. */
  @Column('date') drawnOn: string;
  @Column('timestamptz') recordedAt: Date;
}

/** That a draw was given up before its end: what was published of it stays. */
@Entity({ schema: 'cpd', name: 'audit_abandonments' })
export class AuditAbandonmentRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') drawId: string;
  @Column('uuid') abandonedBy: string;
  @Column('date') abandonedOn: string;
  @Column('timestamptz') recordedAt: Date;
}
