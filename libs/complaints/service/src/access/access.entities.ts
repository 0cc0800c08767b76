import type {
  AccessAnswer,
  AccessRefusalGround,
  CopyKind,
  KnownBy,
  LongerAccessGround,
  Recipient,
} from '@standing/complaints/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a party asked for a copy of what is kept of them in their case. */
@Entity({ schema: 'complaints', name: 'access_requests' })
export class AccessRequestRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('text') party: Recipient;
  /** The member, or the complainant's id in this case alone. */
  @Column('uuid') personId: string;
  @Column('text') knownBy: KnownBy;
  /** The civil day in the body's zone. */
  @Column('date') askedOn: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

export type AccessStepKind = 'proved' | 'prolonged' | 'withdrawn' | 'answered';

/** One thing that became of a request; why, in words, is a text of the case. A copy that was given lies sealed with the answer. */
@Entity({ schema: 'complaints', name: 'access_steps' })
export class AccessStepRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') requestId: string;
  @Column('text') kind: AccessStepKind;
  /** Of further time: how many months. */
  @Column('int', { nullable: true }) months: number | null;
  @Column('text', { nullable: true }) ground: LongerAccessGround | AccessRefusalGround | null;
  @Column('text', { nullable: true }) answer: AccessAnswer | null;
  @Column('text', { array: true }) withheld: CopyKind[];
  @Column('bytea', { nullable: true }) copy: Buffer | null;
  @Column('uuid') takenBy: string;
  /** The civil day in the body's zone. */
  @Column('date') onDay: string;
  /** On the body's clock. */
  @Column('timestamptz') recordedAt: Date;
}

/** What is not said of most steps. */
export const NOTHING_MORE = { months: null, ground: null, answer: null, withheld: [], copy: null };
