import { useLingui } from '@lingui/react/macro';
import { Card, SummaryList } from '@standing/design-system';
import { ask, useFormat } from '@standing/web-core';
import { Written } from '../file/written.js';
import { GROUND_WORDS } from '../words/measure-words.js';
import { LastDay } from './last-day.js';
import { answerMeasureMutation } from './my-acts.queries.js';
import type { MyCase, MyCaseProps } from './my-case.js';
import { WriteForm } from './write-form.js';

type Measure = NonNullable<MyCase['measure']>;

/** The interim suspension as the member reads it: what it means today, why, until when, and their answer. */
export function MyMeasure({ found, measure, onActed }: MyCaseProps & { readonly measure: Measure }) {
  const { t } = useLingui();
  const { reasons, orderReasons } = measure;
  const isOpen = measure.state !== 'NONE';
  return (
    <>
      <Card title={t`Interim suspension`}>
        <Meaning measure={measure} />
        <p className="muted">{t`An interim measure is not a finding. It looks at the risk alone, and whoever takes it does not decide your case.`}</p>
        <h3>{t`Why it was asked for`}</h3>
        <Written text={reasons} />
        {orderReasons && (
          <>
            <h3>{t`Why the interim panel decided so`}</h3>
            <Written text={orderReasons} />
          </>
        )}
        <Days measure={measure} />
      </Card>
      {(isOpen || measure.answer) && <AnswerCard found={found} measure={measure} onActed={onActed} />}
    </>
  );
}

function Meaning({ measure: { state, fromOn, untilOn } }: { readonly measure: Measure }) {
  const { t } = useLingui();
  const format = useFormat();
  const from = fromOn ? format.day(fromOn, 'long') : '';
  if (state === 'PROPOSED')
    return (
      <p>{t`It is proposed, and not in effect. Two people who have no other part in your case decide once you were heard.`}</p>
    );
  if (state !== 'NONE')
    return (
      <p>{t`An interim suspension is in effect since ${from}. If you hold an accreditation, the public register says so, without a reason. Sessions that you supervised before that day stay as they are, and you may still attest them; those held from that day on you cannot.`}</p>
    );
  const until = untilOn ? format.day(untilOn, 'long') : null;
  return until ? (
    <p>{t`It is over since ${until}, and the public register says nothing of it any more.`}</p>
  ) : (
    <p>{t`It is not in effect.`}</p>
  );
}

function Days({ measure: { ground, toldOn, reviewBy } }: { readonly measure: Measure }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <SummaryList
      items={[
        ...(ground ? [{ term: t`What it protects`, value: t(GROUND_WORDS[ground]) }] : []),
        { term: t`Written to you on`, value: format.day(toldOn, 'long') },
        ...(reviewBy
          ? [{ term: t`It ends by itself unless it is looked at by`, value: format.day(reviewBy, 'long') }]
          : []),
      ]}
    />
  );
}

function AnswerCard({ found, measure, onActed }: MyCaseProps & { readonly measure: Measure }) {
  const { t } = useLingui();
  const format = useFormat();
  const { answer, answeredOn, answerBy } = measure;
  const { refusalsToAnswerMeasure } = found;
  if (answer) {
    const day = answeredOn ? format.day(answeredOn, 'long') : '';
    return (
      <Card title={t`Your answer to the interim suspension`}>
        <p className="muted">{t`Sent on ${day}.`}</p>
        <Written text={answer} />
      </Card>
    );
  }
  return (
    <Card title={t`Your answer to the interim suspension`}>
      {refusalsToAnswerMeasure.length > 0 ? (
        refusalsToAnswerMeasure.map(({ message }) => <p key={message}>{message}</p>)
      ) : (
        <>
          {answerBy && <LastDay day={answerBy} what={t`You can answer until this day`} />}
          <AnswerForm found={found} onActed={onActed} />
        </>
      )}
    </Card>
  );
}

function AnswerForm({ found: { reference }, onActed }: MyCaseProps) {
  const { t } = useLingui();
  const words = {
    title: t`Send your answer?`,
    does: t`The interim panel reads it as you wrote it. You can answer once.`,
    word: t`Send my answer`,
    failed: t`Your answer was not sent.`,
  };
  return (
    <WriteForm
      id="my-answer"
      label={t`What you answer`}
      hint={t`Why there is no such risk, or what would be enough instead. Name no client: a pseudonym is enough.`}
      words={words}
      sent={t`Your answer is sent.`}
      run={(text, idempotencyKey) => ask(answerMeasureMutation, { reference, text, idempotencyKey })}
      onActed={onActed}
    />
  );
}
