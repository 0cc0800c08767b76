import { useQuery } from '@tanstack/react-query';
import { toast } from '@standing/design-system';
import { ask, keys, useAct } from '@standing/web-core';
import { type Death, deathsQuery } from './death.queries.js';

/** All that was recorded of the member's death, the latest first. */
export function useDeaths(personId: string) {
  return useQuery({
    queryKey: [...keys.deaths, personId],
    queryFn: () => ask(deathsQuery, { personId }),
    select: ({ deathsOfMember }) => deathsOfMember,
  });
}

/** The record that stands; null where there is none. */
export function standingDeath(deaths: readonly Death[]): Death | null {
  return deaths.find(({ takenBackAt }) => takenBackAt === null) ?? null;
}

type Act<Input> = {
  readonly run: (input: Input, idempotencyKey: string) => Promise<unknown>;
  /** What is said once it is done. */
  readonly said: string;
  readonly onDone: () => void;
};

/** Records it or takes it back, says so, and has everything asked again that follows from it. */
export function useDeathAct<Input>({ run, said, onDone }: Act<Input>) {
  return useAct({
    run,
    touches: [keys.deaths, keys.member, keys.leaving, keys.applications, keys.reliefs, keys.achievements],
    movesStanding: true,
    onDone: () => {
      toast({ text: said });
      onDone();
    },
  });
}
