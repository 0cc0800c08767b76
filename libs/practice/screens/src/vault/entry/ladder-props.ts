import type { Entry } from '../content/entry.js';
import type { Ladder } from '../content/ladder.js';

/** A concern about a supervisee that is being written, and how it is changed. */
export type LadderProps = {
  readonly entry: Entry;
  readonly ladder: Ladder;
  readonly onChange: (ladder: Ladder) => void;
};
