import { useLingui } from '@lingui/react/macro';
import { Card, StatusTag, TextLink, type Tone } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { hrefOf } from '../draft/draft.js';
import type { Draft } from '../draft/saved-draft.js';
import type { Simulation } from './simulation.js';

export type SimulationListProps = {
  readonly draft: Draft;
  readonly simulations: readonly Simulation[];
  readonly shown: string | undefined;
};

/** Every simulation of the draft, the latest first. */
export function SimulationList({ draft, simulations, shown }: SimulationListProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { body } = useSession();
  const statusOf = useStatusWords();
  return (
    <Card title={t`All simulations of this draft`}>
      <ul className="rows">
        {simulations.map((one) => {
          const [day, asked, revision] = [format.day(one.on), format.instant(one.askedAt, body.zone), one.revision];
          const { tone, word } = statusOf(one.status);
          return (
            <li key={one.id} className="task">
              <TextLink
                href={hrefOf(draft.id, { tab: 'simulate', simulation: one.id })}
                current={one.id === shown}
              >{t`Revision ${revision} on ${day}, asked ${asked}`}</TextLink>
              <StatusTag tone={tone}>{word}</StatusTag>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function useStatusWords(): (status: Simulation['status']) => { tone: Tone; word: string } {
  const { t } = useLingui();
  return (status) => {
    switch (status) {
      case 'RUNNING':
        return { tone: 'brand', word: t`Running` };
      case 'DONE':
        return { tone: 'ok', word: t`Done` };
      case 'CANCELLED':
        return { tone: 'plain', word: t`Cancelled` };
      case 'FAILED':
        return { tone: 'bad', word: t`Failed` };
    }
  };
}
