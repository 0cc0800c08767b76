import type { Occurred } from '@standing/complaints/rules';

/** The time of what happened, in the fields of a file. */
export function timeOf(occurred: Occurred) {
  const none = { occurredKind: occurred.kind, occurredFrom: null, occurredUntil: null, occurredWords: null };
  switch (occurred.kind) {
    case 'day':
      return { ...none, occurredFrom: occurred.day };
    case 'period':
      return { ...none, occurredFrom: occurred.from, occurredUntil: occurred.until };
    case 'about':
      return { ...none, occurredWords: occurred.words };
  }
}
