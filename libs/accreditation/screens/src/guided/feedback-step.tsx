import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, EmptyState, LinkButton, Row, Stack, toast } from '@standing/design-system';
import { ask, Failure, keys, Loaded, type ResultOf, useAct } from '@standing/web-core';
import { type HandedOver, WordsText } from '../judging/words-shown.js';
import { type Draft, GUIDED } from './draft.js';
import { leaveFeedbackWordsOutMutation, takeFeedbackWordsMutation, toHandOverQuery } from './feedback-words.queries.js';
import { useAfterStale } from './use-after-stale.js';

type ToHandOver = ResultOf<typeof toHandOverQuery>['feedbackToHandOver'];
type Props = { readonly draft: Draft };

/** Words of feedback that their givers let the body read: all of them go with the application, or none. */
export function FeedbackStep({ draft }: Props) {
  const { t } = useLingui();
  const { feedbackWords: handed } = draft;
  return (
    <Stack gap="large">
      <Card title={t`Words of feedback`}>
        <p>{t`Those who assess and decide would read them. All words that your givers allow go with your application, or none: nothing can be picked, and how often each answer was given stays with you. An application can be sent without.`}</p>
        {handed ? <Taken draft={draft} handed={handed} /> : <ToTake draft={draft} />}
      </Card>
      <Row>
        <LinkButton kind="second" href={GUIDED}>{t`Back to all steps`}</LinkButton>
      </Row>
    </Stack>
  );
}

function Taken({ draft, handed }: Props & { readonly handed: HandedOver }) {
  const { t } = useLingui();
  const act = useAct({
    run: (revision: number, idempotencyKey) => ask(leaveFeedbackWordsOutMutation, { revision, idempotencyKey }),
    touches: [keys.applications],
    onDone: () => toast({ text: t`The words are no longer in your application.` }),
  });
  useAfterStale(act.error);
  return (
    <>
      <WordsText handed={handed} />
      {act.error && <Failure title={t`The words were not left out.`} error={act.error} />}
      <div>
        <Button
          kind="second"
          onPress={() => act.mutate(draft.feedbackWordsRevision)}
          pending={act.isPending}
        >{t`Leave them out`}</Button>
      </div>
    </>
  );
}

function ToTake({ draft }: Props) {
  const { t } = useLingui();
  const found = useQuery({
    queryKey: [...keys.feedback, 'to-hand-over'],
    queryFn: () => ask(toHandOverQuery, {}),
    select: ({ feedbackToHandOver }) => feedbackToHandOver,
  });
  return (
    <Loaded query={found} failed={t`Your feedback could not be loaded.`} lines={3}>
      {(offered) =>
        offered.ticket ? (
          <Offered draft={draft} offered={offered} ticket={offered.ticket} />
        ) : (
          <EmptyState
            sentence={t`There are no words to hand over. Words can be, once you are shown them among those of five clients, and where their giver ticked that the body may read them.`}
          />
        )
      }
    </Loaded>
  );
}

type OfferedProps = Props & { readonly offered: ToHandOver; readonly ticket: string };

function Offered({ draft, offered: { text, ...handed }, ticket }: OfferedProps) {
  const { t } = useLingui();
  const act = useAct({
    run: (revision: number, idempotencyKey) =>
      ask(takeFeedbackWordsMutation, { input: { text, ticket, revision }, idempotencyKey }),
    touches: [keys.applications, keys.feedback],
    onDone: () => toast({ text: t`The words are in your application.` }),
  });
  useAfterStale(act.error);
  return (
    <>
      <p className="strong">{t`This is what would be handed over, exactly:`}</p>
      <WordsText handed={handed} />
      {act.error && <Failure title={t`The words were not taken in.`} error={act.error} />}
      <div>
        <Button
          onPress={() => act.mutate(draft.feedbackWordsRevision)}
          pending={act.isPending}
        >{t`Put all of them into my application`}</Button>
      </div>
    </>
  );
}
