import type { SchemeVersion } from '@standing/accreditation/requirements';

/** What a simulation decides by. */
export type Documents = {
  readonly draft: SchemeVersion;
  /** What was chosen to compare with; null for the version that decides on the day. */
  readonly against: SchemeVersion | null;
  /** The versions published by the moment of knowledge, the latest first. */
  readonly published: readonly SchemeVersion[];
};
