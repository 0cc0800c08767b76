import type { Unsent } from './unsent.js';

/** Where lines wait. Each change is whole: no other tab sees half of it, or comes in between. */
export type UnsentStore = {
  /** Whether it outlives the page. */
  readonly lasting: boolean;
  /** The lines of one person, in the order in which they were logged. */
  readonly all: (personId: string) => Promise<readonly Unsent[]>;
  readonly add: (line: Omit<Unsent, 'id'>) => Promise<void>;
  /**
   * Puts what `change` makes of a line in its place, or removes it where that is null. Gives what is there now, and null
   * when the line is gone.
   */
  readonly change: (id: number, change: (line: Unsent) => Unsent | null) => Promise<Unsent | null>;
  /** Calls back after each change, also of another tab; gives what ends that. */
  readonly watch: (changed: () => void) => () => void;
};
