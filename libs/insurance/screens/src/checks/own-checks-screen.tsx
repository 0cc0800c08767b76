import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  Button,
  Card,
  EmptyState,
  LinkButton,
  PageHeader,
  Row,
  Stack,
  StatusTag,
  toast,
} from '@standing/design-system';
import { ask, Failure, keys, Loaded, useAct, useFormat } from '@standing/web-core';
import { DeclareCover } from '../covers/declare-cover.js';
import { type Cover, useCovers } from '../covers/use-covers.js';
import { answerCheckMutation, isOpen, type OwnCheck, useMyChecks } from './check.queries.js';
import { checkWord } from './check-words.js';

/** What the association asks me to show, and my answer: the cover in force, declared here where it is not yet. */
export function OwnChecksScreen() {
  const { t } = useLingui();
  const checks = useMyChecks();
  return (
    <>
      <PageHeader
        title={t`Check of papers`}
        lead={
          <p>{t`Now and then the association asks to see the attestation in force. It is no more than that, and only you and the office see it.`}</p>
        }
      />
      <Stack gap="large">
        <Loaded query={checks} failed={t`What is asked could not be loaded.`} lines={4}>
          {({ myCoverChecks }) =>
            myCoverChecks.length === 0 ? (
              <EmptyState sentence={t`Nothing is asked of you.`} />
            ) : (
              myCoverChecks.map((check) => <CheckCard key={check.id} check={check} />)
            )
          }
        </Loaded>
        <div>
          <LinkButton href="/insurance" kind="quiet">{t`All of my insurance`}</LinkButton>
        </div>
      </Stack>
    </>
  );
}

function CheckCard({ check }: { readonly check: OwnCheck }) {
  const { t } = useLingui();
  const format = useFormat();
  const { tone, word } = checkWord(check);
  const [asked, due] = [format.day(check.askedOn, 'long'), format.day(check.dueOn, 'long')];
  return (
    <Card title={t`Asked on ${asked}`} action={<StatusTag tone={tone}>{t(word)}</StatusTag>}>
      {isOpen(check) ? (
        <>
          <p>
            <Trans>Send the attestation to the office by {due}, and say here which cover it is of.</Trans>
          </p>
          <CoverToName check={check} />
        </>
      ) : (
        <Decided check={check} />
      )}
    </Card>
  );
}

function Decided({ check: { decidedOn } }: { readonly check: OwnCheck }) {
  const format = useFormat();
  const day = decidedOn ? format.day(decidedOn, 'long') : '';
  return (
    <p className="muted">
      <Trans>Over since {day}. There is nothing left to do.</Trans>
    </p>
  );
}

function CoverToName({ check }: { readonly check: OwnCheck }) {
  const { t } = useLingui();
  const covers = useCovers();
  const [declaring, setDeclaring] = useState(false);
  return (
    <Loaded query={covers} failed={t`Your covers could not be loaded.`} lines={3}>
      {({ myCovers, myCoverage: { on } }) => {
        const inForce = myCovers.filter((cover) => holdsOn(cover, on));
        return (
          <>
            {inForce.length === 0 && (
              <p>{t`No cover of yours is in force. Declare the one that the attestation shows.`}</p>
            )}
            {inForce.length > 0 && (
              <ul className="rows">
                {inForce.map((cover) => (
                  <li key={cover.id}>
                    <CoverChoice check={check} cover={cover} />
                  </li>
                ))}
              </ul>
            )}
            {declaring ? (
              <DeclareCover onClose={() => setDeclaring(false)} />
            ) : (
              <div>
                <Button
                  kind={inForce.length === 0 ? 'first' : 'quiet'}
                  onPress={() => setDeclaring(true)}
                >{t`Declare a cover`}</Button>
              </div>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function holdsOn({ status, startsOn, endsOn }: Cover, on: string): boolean {
  return (status === 'DECLARED' || status === 'VERIFIED') && startsOn <= on && on <= endsOn;
}

function CoverChoice({ check, cover }: { readonly check: OwnCheck; readonly cover: Cover }) {
  const { t } = useLingui();
  const format = useFormat();
  const act = useAnswer(check);
  const { insurer, policyReference, endsOn } = cover;
  const until = format.day(endsOn, 'long');
  return (
    <>
      <div className="item">
        <span className="item-main">
          <span className="strong" data-user-text="">{`${insurer} · ${policyReference}`}</span>
          <br />
          <span className="muted">{t`until ${until}`}</span>
        </span>
        <Row>
          {check.coverId === cover.id ? (
            <StatusTag tone="ok">{t({ message: 'Your answer', context: 'check of papers' })}</StatusTag>
          ) : (
            <Button
              kind="second"
              pending={act.isPending}
              onPress={() => act.mutate(cover.id)}
              label={t`Answer with ${policyReference}`}
            >{t`It is this one`}</Button>
          )}
        </Row>
      </div>
      {act.error && <Failure title={t`The answer was not kept.`} error={act.error} />}
    </>
  );
}

function useAnswer({ id }: OwnCheck) {
  const { t } = useLingui();
  return useAct({
    run: (coverId: string, idempotencyKey) => ask(answerCheckMutation, { id, coverId, idempotencyKey }),
    touches: [keys.covers],
    onDone: () => toast({ text: t`Answered. The office looks at the attestation next.` }),
  });
}
