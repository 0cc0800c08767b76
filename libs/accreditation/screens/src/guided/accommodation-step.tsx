import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Form, LinkButton, RadioGroup, Row, toast } from '@standing/design-system';
import { ask, FormProblems, keys, useAct } from '@standing/web-core';
import { type Accommodation, type Draft, GUIDED } from './draft.js';
import { saveAccommodationMutation } from './guided.queries.js';
import { ACCOMMODATION_WORDS } from './statement-words.js';
import { useAfterStale } from './use-after-stale.js';

const OFFERED = Object.keys(ACCOMMODATION_WORDS) as Accommodation[];

/** What the applicant would need: a word, and never why. */
export function AccommodationStep({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const { accommodation, accommodationRevision: revision } = draft;
  const [chosen, setChosen] = useState<Accommodation | null>(accommodation ?? null);
  const act = useAct({
    run: (word: Accommodation, idempotencyKey) =>
      ask(saveAccommodationMutation, { input: { accommodation: word, revision }, idempotencyKey }),
    touches: [keys.applications],
    onDone: () => toast({ text: t`What you need is saved.` }),
  });
  useAfterStale(act.error);
  return (
    <Card title={t`What you need to be assessed`}>
      <p>{t`The registrar who arranges the assessment sees this word. It stands in no file that is read to assess or to decide. No reason is asked, and the word is erased once your application is answered.`}</p>
      <Form onSubmit={() => chosen && act.mutate(chosen)} label={t`What you need to be assessed`}>
        <FormProblems title={t`What you need was not saved.`} error={act.error} mistakes={{}} ids={{}} tried={0} />
        <RadioGroup
          label={t`I need:`}
          value={chosen}
          onChange={(value) => setChosen(OFFERED.find((word) => word === value) ?? null)}
          options={OFFERED.map((word) => ({ value: word, text: t(ACCOMMODATION_WORDS[word]) }))}
        />
        <Row>
          <Button type="submit" pending={act.isPending} disabled={chosen === null}>{t`Save what I need`}</Button>
          <LinkButton kind="second" href={GUIDED}>{t`Back to all steps`}</LinkButton>
        </Row>
      </Form>
    </Card>
  );
}
