import type { AttributeValue, EvidenceKind, Trust } from '@standing/accreditation/requirements';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One revision of one piece of evidence, as it was told. It never changes; a correction is the next revision. */
@Entity({ schema: 'accreditation', name: 'evidence' })
export class EvidenceRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') personId: string;
  @Column('text') source:
    | 'practice.entry'
    | 'practice.feedback'
    | 'practice.continuity'
    | 'supervision.session'
    | 'ethics.signature'
    | 'insurance.cover'
    | 'cpd.activity'
    | 'cpd.plan'
    | 'cpd.statement'
    | 'accreditation.relief'
    | 'accreditation.pause'
    | 'accreditation.payment'
    | 'accreditation.achievement';
  @Column('uuid') sourceId: string;
  @Column('int') revision: number;
  @Column('text') kind: EvidenceKind;
  /** The civil day in the body's zone; null once it is withdrawn or declined, since that is told without it. */
  @Column('date', { nullable: true }) heldOn: string | null;
  /** The last day on which it holds, where it has an end. */
  @Column('date', { nullable: true }) heldUntil: string | null;
  @Column('int') minutes: number;
  /** Ids, codes and numbers: never a name. */
  @Column('jsonb') attributes: Record<string, AttributeValue>;
  @Column('text') trust: Trust;
  @Column('text') state: 'active' | 'withdrawn' | 'declined';
  /** When its context told it, on the body's clock. */
  @Column('timestamptz') toldAt: Date;
  /** When it was known here, on the body's clock; each row of a person later than the one before. */
  @Column('timestamptz') recordedAt: Date;
}
