import type { EndedHow, HoldReason, RefusedBecause } from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** For how long a body keeps cases that ended so; of each way to end the last row counts. */
@Entity({ schema: 'complaints', name: 'retention_terms' })
export class RetentionTermRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('text') endedHow: EndedHow;
  @Column('int') months: number;
  @Column('uuid') setBy: string;
  @Column('date') setOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** Why a case is kept although its time is over, and the day on which that is looked at again. */
@Entity({ schema: 'complaints', name: 'retention_holds' })
export class RetentionHold {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('text') reason: HoldReason;
  @Column('date') reviewOn: string;
  @Column('uuid') placedBy: string;
  @Column('date') placedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
  @Column('uuid', { nullable: true }) liftedBy: string | null;
  /** The first day on which it holds no longer. */
  @Column('date', { nullable: true }) liftedOn: string | null;
}

/** The first of two keys: somebody proposes that a case is erased. It stands until somebody turns it down. */
@Entity({ schema: 'complaints', name: 'erasure_proposals' })
export class ErasureProposal {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') proposedBy: string;
  @Column('date') proposedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
  @Column('text', { nullable: true }) refusedBecause: RefusedBecause | null;
  @Column('uuid', { nullable: true }) refusedBy: string | null;
  @Column('date', { nullable: true }) refusedOn: string | null;
}

/** What is left of a case: how it ended, days, who turned both keys, and digests. No name, no reference, no party. */
@Entity({ schema: 'complaints', name: 'erasures' })
export class Erasure {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** The case, as long as any row of it is left. */
  @Column('uuid', { nullable: true }) caseId: string | null;
  /** A keyed digest: only who has the installation's secret and the reference finds the row. */
  @Column('text') referenceDigest: string;
  @Column('text') endedHow: EndedHow;
  @Column('date') endedOn: string;
  @Column('date') keptUntil: string;
  @Column('uuid') proposedBy: string;
  @Column('date') proposedOn: string;
  @Column('uuid') confirmedBy: string;
  /** The day on which the key was destroyed, so that nothing opens the case any more. */
  @Column('date') confirmedOn: string;
  /** How many sealed texts there were, and a digest over their ciphertext: by it a copy in a backup can be told. */
  @Column('int') texts: number;
  @Column('text') textsDigest: string;
  /** The day on which the last row of it went; null while some are left. */
  @Column('date', { nullable: true }) finishedOn: string | null;
}
