import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card } from '@standing/design-system';
import { ask, Loaded, useSession } from '@standing/web-core';
import { ForAdministrators } from '../for-administrators.js';
import { AdoptForm } from './adopt-form.js';
import { AdoptionsCard } from './adoptions-card.js';
import { InForceCard } from './in-force-card.js';
import { procedureKey, procedureQuery } from './procedure.queries.js';

/** Under which procedure complaints are received, and adopting the next. */
export function ProcedureScreen() {
  const { t } = useLingui();
  return (
    <ForAdministrators
      title={t`The procedure of complaints`}
      lead={t`Under which procedure complaints are received. A case keeps the one under which it came in.`}
    >
      <Known />
    </ForAdministrators>
  );
}

function Known() {
  const { t } = useLingui();
  const { today } = useSession().body;
  const known = useQuery({ queryKey: [...procedureKey, today], queryFn: () => ask(procedureQuery, {}) });
  return (
    <Loaded query={known} failed={t`The procedure could not be loaded.`} lines={8}>
      {({ complaintsProcedure }) => (
        <>
          <InForceCard procedure={complaintsProcedure} busy={known.isFetching} />
          <AdoptionsCard procedure={complaintsProcedure} busy={known.isFetching} />
          <Card title={t`Adopt a procedure`}>
            <AdoptForm choices={complaintsProcedure.choices} />
          </Card>
        </>
      )}
    </Loaded>
  );
}
