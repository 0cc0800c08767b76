import { useMutation } from '@tanstack/react-query';
import { type Logged, useOutbox } from '@standing/web-core';
import type { Resolved } from './answers.js';

/** Hands a line to the outbox, which keeps it until it has arrived. */
export function useLogLine(onKept: () => void) {
  const { keep } = useOutbox();
  const act = useMutation({ mutationFn: (line: Resolved) => keep(loggedOf(line)), onSuccess: onKept });
  return {
    // Pressed twice, it is kept once: the line is empty before the next press counts.
    save: (line: Resolved) => act.isPending || act.mutate(line),
    forget: () => act.reset(),
    pending: act.isPending,
    error: act.error,
  };
}

export type LogLine = ReturnType<typeof useLogLine>;

function loggedOf({ kind, date, minutes, person, paid, form, startsAt }: Resolved): Logged {
  if (date === null || minutes === null || person === null) throw new Error('A line was saved before it was whole.');
  const held = { heldOn: date, minutes };
  if (kind === 'practice') {
    const input = { ...held, engagementId: person.id, paid: paid ?? false, acceptOverlap: false };
    return { kind, with: person.name, input };
  }
  const alone = form === 'group' ? ('GROUP' as const) : ('INDIVIDUAL' as const);
  const input = { ...held, agreementId: person.id, startsAt, form: alone, acceptDuplicate: false };
  return { kind: 'supervision', with: person.name, input };
}
