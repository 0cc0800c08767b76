import { useLingui } from '@lingui/react/macro';
import { Button, Card, Disclosure, Row, StatusTag, SummaryList, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { proveAskerMutation } from './access.queries.js';
import { useAccessItems } from './access-items.js';
import { ACCESS_PARTY_WORDS, ACCESS_STANDING_WORDS, type AccessRequest } from './access-words.js';
import { AnswerForm } from './answer-form.js';
import { ProlongForm } from './prolong-form.js';

type RequestProps = { readonly request: AccessRequest };

/** One request: who asks, by when it is answered, what became of it, and what is to be done. */
export function AccessRequestCard({ request, busy }: RequestProps & { readonly busy: boolean }) {
  const { t } = useLingui();
  const { reference, standing, isLate, mayProlong } = request;
  const isOpen = standing === 'UNKNOWN' || standing === 'WAITS';
  return (
    <Card title={t`Request in case ${reference}`} busy={busy}>
      <div className="stack">
        <p>
          <StatusTag tone={isOpen ? 'brand' : 'plain'}>{t(ACCESS_STANDING_WORDS[standing])}</StatusTag>{' '}
          {isLate && <StatusTag tone="bad">{t`past its day`}</StatusTag>}
        </p>
        <About request={request} />
        {standing === 'UNKNOWN' && <Prove request={request} />}
        {isOpen && <AnswerForm request={request} />}
        {isOpen && mayProlong && (
          <Disclosure title={t`It takes longer than a month`}>
            <ProlongForm request={request} />
          </Disclosure>
        )}
      </div>
    </Card>
  );
}

function About({ request }: RequestProps) {
  const { t } = useLingui();
  const items = useAccessItems();
  const { party, knownBy } = request;
  return (
    <SummaryList
      items={[
        { term: t`Who asks`, value: t(ACCESS_PARTY_WORDS[party]) },
        { term: t`Known by`, value: knownBy === 'ACCOUNT' ? t`their account` : t`the code of the complaint` },
        ...items(request),
      ]}
    />
  );
}

/** Time stands still until somebody says so. */
function Prove({ request: { id: requestId } }: RequestProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (_: null, idempotencyKey) => ask(proveAskerMutation, { requestId, idempotencyKey }),
    touches: [keys.cases],
    onDone: () => toast({ text: t`It is known who asks: time runs from today.` }),
  });
  return (
    <>
      <p>{t`Time stands still until it is known who asks. Ask for no more than is needed for that, and keep no copy of a document.`}</p>
      <FormProblems title={t`It was not recorded.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Row>
        <Button kind="second" onPress={() => act.mutate(null)} pending={act.isPending}>
          {t`They are who they say`}
        </Button>
      </Row>
    </>
  );
}
