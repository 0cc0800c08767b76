import type { IconName } from '../show/icon.js';

/** A place in the navigation. */
export type Destination = {
  readonly href: string;
  readonly text: string;
  readonly icon: IconName;
  /** How many things wait there; zero shows nothing. */
  readonly waiting?: number;
};
