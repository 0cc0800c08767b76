import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Stack } from '@standing/design-system';
import { ask, Loaded, useFormat } from '@standing/web-core';
import type { Bench } from '../draft/draft.js';
import { schemeKeys } from '../scheme-keys.js';
import { SimulateForm } from './simulate-form.js';
import { simulationOf } from './simulation.js';
import { SimulationCard } from './simulation-card.js';
import { SimulationList } from './simulation-list.js';
import { simulationsQuery } from './simulate.queries.js';

/** How often a simulation that runs is asked for, in milliseconds. */
const WHILE_RUNNING = 1500;

/** What the draft would do to the members: asked for, followed while it runs, and read. It runs on when the page is left. */
export function SimulateSection(bench: Bench) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const { draft, place } = bench;
  const simulations = useQuery({
    queryKey: [...schemeKeys.simulations, draft.id, locale],
    queryFn: async () => (await ask(simulationsQuery, { draftId: draft.id })).simulations.map(simulationOf),
    refetchInterval: ({ state }) => (state.data?.some(({ status }) => status === 'RUNNING') ? WHILE_RUNNING : 60_000),
  });
  return (
    <Stack>
      {draft.status === 'OPEN' && <SimulateForm {...bench} />}
      <Loaded query={simulations} failed={t`The simulations could not be loaded.`} lines={5}>
        {(all) => {
          const shown = all.find(({ id }) => id === place.simulation) ?? all[0];
          return (
            <>
              {shown && <SimulationCard key={shown.id} simulation={shown} draft={draft} />}
              {all.length > 1 && <SimulationList draft={draft} simulations={all} shown={shown?.id} />}
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}
