import type { Actor } from '@standing/platform/auth';
import type { DataOf, FactType } from '@standing/fact-kit';
import type { BodyTime, Day } from '@standing/kernel';
import type { EntityManager } from 'typeorm';

type Work = {
  readonly manager: EntityManager;
  readonly bodyId: string;
  /** The instant on the body's clock. */
  readonly now: Date;
  /** The civil day on the body's clock, in its zone. */
  readonly today: Day;
  /** IANA name of the body's zone. */
  readonly zone: string;
  /** The real instant, for what a rehearsal must not shift: sessions, tokens, the time to undo. */
  readonly realNow: Date;
  /** Tells a fact; it leaves only if this transaction commits. */
  readonly tell: <Type extends FactType>(type: Type, data: DataOf<Type>) => Promise<void>;
  /**
   * Tells a fact of one type of each of many things, in a few statements however many they are. Fifty leave in a second,
   * so that facts of others are not kept waiting; `toldBefore` are those of the same act that were told in earlier parts.
   */
  readonly tellAll: <Type extends FactType>(
    type: Type,
    all: readonly DataOf<Type>[],
    toldBefore?: number,
  ) => Promise<void>;
  /**
   * Adds a line to the body's audit chain: ids, codes and numbers, never a name or a text. Lines are there for good, so that
   * one of somebody who is to be forgotten names them as `by` says: by an id that leads to them only as long as its row is there.
   */
  readonly audit: (
    action: string,
    subjectId: string,
    details?: Readonly<Record<string, string | number>>,
    by?: string,
  ) => Promise<void>;
};

/** What a use case works with. */
export type Transaction = Work & {
  readonly actor: Actor;
  /** Keeps the body's time here and now, for whoever sets it: its own fact comes later, and only to others. */
  readonly keepTime: (time: BodyTime & { readonly revision: number }) => Promise<void>;
};

/** What the handler of a fact works with: the same transaction remembers that the fact was heard. */
export type HeardTransaction = Work & { readonly fact: { readonly id: string; readonly toldAt: Date } };
