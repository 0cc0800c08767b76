import { useLingui } from '@lingui/react/macro';
import { Button, Row, StatusTag } from '@standing/design-system';
import { ask, Failure, useFormat, useSession } from '@standing/web-core';
import { usePlanAct } from '../use-plan-act.js';
import { answerReleaseMutation, type Release } from './release.queries.js';
import { groundWord } from './release-words.js';

/** One proposal: whose list, why, by whom; and the answer, or the buttons to give one. */
export function ReleaseRow({ release }: { readonly release: Release }) {
  const { t } = useLingui();
  const format = useFormat();
  const { coach, ground, proposedBy, proposedOn, outcome, answeredBy, answeredOn } = release;
  const [by, day] = [proposedBy.name, format.day(proposedOn)];
  const [answerer, answered] = [answeredBy?.name ?? '', answeredOn && format.day(answeredOn)];
  const answer =
    outcome === 'RELEASED' ? t`released by ${answerer} on ${answered}` : t`refused by ${answerer} on ${answered}`;
  return (
    <div className="stack" data-gap="small">
      <div className="item">
        <span className="item-main">
          <span className="strong" data-user-text="">
            {coach.name}
          </span>
          <span>{` · ${t(groundWord(ground))}`}</span>
          <span className="muted">{` · ${t`proposed by ${by} on ${day}`}`}</span>
          {outcome !== 'WAITING' && <span className="muted">{` · ${answer}`}</span>}
        </span>
        <span className="item-end" data-size="small">
          <Outcome outcome={outcome} />
        </span>
      </div>
      {outcome === 'WAITING' && <Answer release={release} />}
    </div>
  );
}

function Outcome({ outcome }: Pick<Release, 'outcome'>) {
  const { t } = useLingui();
  if (outcome === 'WAITING') return <StatusTag tone="warn">{t`Waits for a second person`}</StatusTag>;
  return outcome === 'RELEASED' ? (
    <StatusTag tone="ok">{t`Released`}</StatusTag>
  ) : (
    <StatusTag>{t({ message: 'Refused', context: 'continuity' })}</StatusTag>
  );
}

function Answer({ release: { id: releaseId, coach, proposedBy } }: { readonly release: Release }) {
  const { t } = useLingui();
  const { personId } = useSession();
  const isMine = proposedBy.id === personId;
  const { name } = coach;
  const act = usePlanAct({
    run: (release: boolean, idempotencyKey) => ask(answerReleaseMutation, { releaseId, release, idempotencyKey }),
    said: t`Your answer is kept.`,
  });
  return (
    <>
      {act.error && <Failure title={t`Your answer was not kept.`} error={act.error} />}
      {isMine && <p className="muted small">{t`You proposed it: somebody else confirms it.`}</p>}
      <Row>
        {!isMine && (
          <Button pending={act.isPending} onPress={() => act.mutate(true)} label={t`Release the list of ${name}`}>
            {t`Release the list`}
          </Button>
        )}
        <Button kind="quiet" onPress={() => act.mutate(false)} label={t`Refuse, for ${name}`}>
          {isMine ? t`Take it back` : t({ message: 'Refuse', context: 'continuity' })}
        </Button>
      </Row>
    </>
  );
}
