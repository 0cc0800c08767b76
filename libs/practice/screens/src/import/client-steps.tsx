import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Engagement } from '../engagements/use-engagements.js';
import { CheckSteps } from './check-steps.js';
import { ClientsStep } from './clients-step.js';
import { clientsIn, holdsName, namesIn } from './pseudonyms.js';
import type { Prepared } from './read/prepare.js';
import type { Table } from './read/table.js';

type ClientStepsProps = {
  readonly table: Table;
  readonly prepared: Prepared;
  readonly engagements: readonly Engagement[];
};

/** Step 3, and those after it once no pseudonym says who a client is. */
export function ClientSteps({ table, prepared, engagements }: ClientStepsProps) {
  const { t } = useLingui();
  const open = engagements.filter(({ endedOn }) => endedOn === null);
  const [clients, setClients] = useState(() => clientsIn(prepared.sessions, open, t`Client`));
  const names = namesIn(table, clients);
  const named = new Set(
    clients
      .filter(({ engagementId, pseudonym }) => engagementId === null && holdsName(pseudonym, names))
      .map(({ name }) => name),
  );
  const isMissing = clients.some(({ engagementId, pseudonym }) => engagementId === null && pseudonym.trim() === '');
  return (
    <>
      <ClientsStep
        clients={clients}
        engagements={open}
        named={named}
        onChange={(name, changes) =>
          setClients(clients.map((client) => (client.name === name ? { ...client, ...changes } : client)))
        }
      />
      {named.size === 0 && !isMissing && (
        <CheckSteps key={JSON.stringify(clients)} table={table} prepared={prepared} clients={clients} />
      )}
    </>
  );
}
