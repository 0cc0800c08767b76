import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, DateField, Form, RadioGroup, Row, StatusTag } from '@standing/design-system';
import { useFormat, useSession } from '@standing/web-core';
import { NotKept } from './check-row.js';
import { useAnswerWords, useConsentWords } from './record-words.js';
import type { Answer, ConsentAnswers, RecordedEngagement } from './use-record.js';
import { useAnswerConsent, useTakeBack } from './use-record-acts.js';

/** What the client agreed to, by purpose and day. */
export function ConsentsCard({ engagement: { id, record } }: { readonly engagement: RecordedEngagement }) {
  const { t } = useLingui();
  return (
    <Card title={t`Consents`}>
      <p className="muted">{t`Each is asked for by itself and may be withdrawn at any time. Every answer stays on record.`}</p>
      <ul className="rows">
        {record.consents.map((consent) => (
          <ConsentRow key={consent.consent} engagementId={id} consent={consent} />
        ))}
      </ul>
    </Card>
  );
}

type ConsentRowProps = { readonly engagementId: string; readonly consent: ConsentAnswers };

function ConsentRow({ engagementId, consent }: ConsentRowProps) {
  const { t } = useLingui();
  const words = useConsentWords();
  const answers = useAnswerWords();
  const [asking, setAsking] = useState(false);
  const last = consent.answers[0];
  const name = words[consent.consent];
  return (
    <li>
      <div className="item">
        <span className="item-main">
          {name} <span className="muted">{consent.clause}</span>
        </span>
        <StatusTag tone={last?.answer === 'GIVEN' ? 'brand' : 'plain'}>
          {last ? answers[last.answer] : t`Not asked yet`}
        </StatusTag>
        {!asking && (
          <Button kind="quiet" size="small" onPress={() => setAsking(true)} label={t`Note an answer: ${name}`}>
            {t`Note an answer…`}
          </Button>
        )}
      </div>
      {asking && <AnswerForm engagementId={engagementId} consent={consent} onClose={() => setAsking(false)} />}
      <Answers consent={consent} name={name} />
    </li>
  );
}

type AnswerFormProps = ConsentRowProps & { readonly onClose: () => void };

function AnswerForm({ engagementId, consent: { consent, answers }, onClose }: AnswerFormProps) {
  const { t } = useLingui();
  const words = useAnswerWords();
  const { today } = useSession().body;
  const isGiven = answers[0]?.answer === 'GIVEN';
  const [answer, setAnswer] = useState<Answer>(isGiven ? 'WITHDRAWN' : 'GIVEN');
  const [onDay, setOnDay] = useState<string | null>(today);
  const act = useAnswerConsent(engagementId, onClose);
  const offered: readonly Answer[] = isGiven ? ['WITHDRAWN', 'GIVEN', 'REFUSED'] : ['GIVEN', 'REFUSED'];
  return (
    <Form onSubmit={() => onDay && act.mutate({ consent, answer, onDay })} label={t`Answer`}>
      <RadioGroup
        label={t`Answer`}
        value={answer}
        onChange={(chosen) => setAnswer(chosen as Answer)}
        inline
        options={offered.map((value) => ({ value, text: words[value] }))}
      />
      <DateField
        label={t({ message: 'On', context: 'day' })}
        value={onDay}
        onChange={setOnDay}
        error={onDay ? undefined : t`Give the whole day.`}
      />
      <NotKept error={act.error} />
      <Row>
        <Button type="submit" size="small" pending={act.isPending}>{t`Keep it`}</Button>
        <Button kind="quiet" size="small" onPress={onClose}>{t`Leave it`}</Button>
      </Row>
    </Form>
  );
}

function Answers({ consent, name }: { readonly consent: ConsentAnswers; readonly name: string }) {
  const { t } = useLingui();
  const words = useAnswerWords();
  const format = useFormat();
  const takingBack = useTakeBack();
  return (
    <>
      {consent.answers.map(({ id, answer, onDay }) => {
        const said = `${words[answer]} · ${format.day(onDay)}`;
        return (
          <div className="item" key={id}>
            <span className="item-main muted">{said}</span>
            <Button
              kind="quiet"
              size="small"
              pending={takingBack.isPending && takingBack.variables === id}
              onPress={() => takingBack.mutate(id)}
              label={t`Take back: ${name}, ${said}`}
            >{t`Take back`}</Button>
          </div>
        );
      })}
      <NotKept error={takingBack.error} />
    </>
  );
}
