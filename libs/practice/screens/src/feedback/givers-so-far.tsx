import { plural } from '@lingui/core/macro';
import type { Feedback, GiverKind } from './use-feedback.js';

/** How many people of each kind have answered; of which kind a batch holds how many is not said. */
export function GiversSoFar({ givers }: Pick<Feedback, 'givers'>) {
  const counted = givers.map(({ kind, givers: count }) => wordsOf(kind, count)).join(' · ');
  return counted === '' ? null : <span className="muted"> · {counted}</span>;
}

function wordsOf(kind: GiverKind, count: number): string {
  switch (kind) {
    case 'CLIENT':
      return plural(count, { one: '# client', other: '# clients' });
    case 'SPONSOR':
      return plural(count, { one: '# sponsor', other: '# sponsors' });
    case 'SUPERVISOR':
      return plural(count, { one: '# supervisor', other: '# supervisors' });
    case 'PEER':
      return plural(count, { one: '# peer', other: '# peers' });
  }
}
