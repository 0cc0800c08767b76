import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, EmptyState, Row } from '@standing/design-system';
import { ask, FormProblems, readFragment, useAct } from '@standing/web-core';
import type { CaseInList } from '../queue/case-in-list.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import { AnswerForm } from './answer-form.js';
import { CloseOpening } from './close-opening.js';
import type { IdentityRequest } from './custody-words.js';
import { openCustodyMutation, requestForNameFragment } from './custody.queries.js';
import { RequestAbout } from './request-about.js';

/** A case for its identity custodian: what was asked of them, and nothing of the case. */
export function CustodyCase({ listed: { id, mine } }: { readonly listed: CaseInList }) {
  const { t } = useLingui();
  const [requests, setRequests] = useState<readonly IdentityRequest[] | null>(null);
  const open = useAct({
    run: async (caseId: string, idempotencyKey) =>
      readFragment(
        requestForNameFragment,
        (await ask(openCustodyMutation, { caseId, idempotencyKey })).openCustody.requests,
      ),
    onDone: setRequests,
  });
  const again = () => open.mutate(id);
  const functions = mine.map((name) => t(FUNCTION_WORDS[name])).join(', ');
  return (
    <Card title={t`Requests for the name`} busy={open.isPending}>
      <p>{t`My function in this case: ${functions}.`}</p>
      <FormProblems title={t`The requests could not be opened.`} error={open.error} mistakes={{}} ids={{}} tried={0} />
      {requests ? (
        <Requests requests={requests} onActed={again} />
      ) : (
        <p>{t`Who asks for the name that is kept from the coach, for what and for how long. You read neither the file nor the name. Each opening is written down with your name and the time.`}</p>
      )}
      <Row>
        <Button kind={requests ? 'quiet' : 'first'} onPress={again} pending={open.isPending}>
          {requests ? t`Read them again` : t`Open the requests`}
        </Button>
      </Row>
    </Card>
  );
}

type RequestsProps = { readonly requests: readonly IdentityRequest[]; readonly onActed: () => void };

function Requests({ requests, onActed }: RequestsProps) {
  const { t } = useLingui();
  if (requests.length === 0) return <EmptyState sentence={t`Nobody has asked for the name yet.`} />;
  return (
    <ul className="rows" aria-label={t`What was asked of you`}>
      {requests.map((request) => (
        <li key={request.id} className="stack" data-gap="small">
          <RequestAbout request={request} />
          {request.standing === 'ASKED' && <AnswerForm requestId={request.id} onActed={onActed} />}
          {request.standing === 'OPEN' && (
            <Row>
              <CloseOpening request={request} onActed={onActed} />
            </Row>
          )}
        </li>
      ))}
    </ul>
  );
}
