import type { EnquiryState } from '@standing/ethics/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An enquiry of the advice desk. It names no asker, and no instant: what is said in it, and by whom, is ciphertext. */
@Entity({ schema: 'ethics', name: 'advice_enquiries' })
export class AdviceEnquiryRow {
  /** Random throughout: an id of ours would tell the millisecond. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') bodyId: string;
  /** Of who asks under their name: a keyed hash. One of the two is there. */
  @Column('text', { nullable: true }) askerHash: string | null;
  /** Of the code by which who asks without a name comes back: a keyed hash. */
  @Column('text', { nullable: true }) codeHash: string | null;
  @Column('text', { array: true }) chapters: string[];
  @Column('text') state: EnquiryState;
  /** Civil days in the body's zone. */
  @Column('date') askedOn: string;
  @Column('date') lastWordOn: string;
  /** As promised when it was asked. */
  @Column('int') keptMonths: number;
  @Column('date') erasedOn: string;
  /** The adviser. */
  @Column('uuid', { nullable: true }) heldBy: string | null;
  @Column('bytea') topicsSealed: Buffer;
  @Column('bytea', { nullable: true }) askerSealed: Buffer | null;
  @Column('bytea', { nullable: true }) adviserSealed: Buffer | null;
}

/** The enquiry's key, wrapped. Deleting the row makes all that was said in it unreadable for good. */
@Entity({ schema: 'ethics', name: 'advice_keys' })
export class AdviceKeyRow {
  @PrimaryColumn('uuid') enquiryId: string;
  @Column('uuid') bodyId: string;
  @Column('bytea') wrapped: Buffer;
}

/** What one side said, in the order of its places, from 1. */
@Entity({ schema: 'ethics', name: 'advice_words' })
export class AdviceWordRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') enquiryId: string;
  @PrimaryColumn('int') place: number;
  @Column('text') saidBy: 'asker' | 'adviser';
  @Column('date') saidOn: string;
  @Column('bytea') sealed: Buffer;
}

/** That an adviser knows of no conflict of interest in it, or of one: then they see it no more. */
@Entity({ schema: 'ethics', name: 'advice_declarations' })
export class AdviceDeclarationRow {
  @PrimaryColumn('uuid') bodyId: string;
  @PrimaryColumn('uuid') enquiryId: string;
  @PrimaryColumn('uuid') personId: string;
  @Column('boolean') hasConflict: boolean;
  @Column('date') declaredOn: string;
}
