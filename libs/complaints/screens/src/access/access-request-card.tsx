import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Card, Disclosure, Row, StatusTag, SummaryList, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct, useFormat } from '@standing/web-core';
import { proveAskerMutation } from './access.queries.js';
import {
  ACCESS_PARTY_WORDS,
  ACCESS_REFUSAL_WORDS,
  ACCESS_STANDING_WORDS,
  type AccessRequest,
  COPY_KIND_WORDS,
  LONGER_ACCESS_WORDS,
} from './access-words.js';
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
  const format = useFormat();
  const { party, knownBy, askedOn, dueOn, longerMonths, longerGround, answeredOn, ground, withheld } = request;
  const day = (on: string) => format.day(on, 'long');
  return (
    <SummaryList
      items={[
        { term: t`Who asks`, value: t(ACCESS_PARTY_WORDS[party]) },
        { term: t`Known by`, value: knownBy === 'ACCOUNT' ? t`their account` : t`the code of the complaint` },
        { term: t`Asked on`, value: day(askedOn) },
        ...(dueOn ? [{ term: t`Answer by`, value: day(dueOn) }] : []),
        ...(longerMonths
          ? [{ term: t`Longer by`, value: plural(longerMonths, { one: '# month', other: '# months' }) }]
          : []),
        ...(longerGround ? [{ term: t`Why it takes longer`, value: t(LONGER_ACCESS_WORDS[longerGround]) }] : []),
        ...(answeredOn ? [{ term: t`Answered on`, value: day(answeredOn) }] : []),
        ...(withheld.length > 0
          ? [{ term: t`Not given`, value: format.all(withheld.map((kind) => t(COPY_KIND_WORDS[kind]))) }]
          : []),
        ...(ground ? [{ term: t`Why it is not given`, value: t(ACCESS_REFUSAL_WORDS[ground]) }] : []),
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
