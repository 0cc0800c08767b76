import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, Row, StatusTag, SummaryList, toast } from '@standing/design-system';
import { ask, FormProblems, keys, Loaded, useAct, useFormat } from '@standing/web-core';
import { askForMyCopyMutation, myAccessQuery, readMyCopyMutation, withdrawMyAccessMutation } from './access.queries.js';
import { useAccessItems } from './access-items.js';
import { ACCESS_STANDING_WORDS, type AccessOfMine, type Copy } from './access-words.js';
import { CopyRead } from './copy-read.js';

/** A copy of what is kept of the reader in their case: asking for it, where that stands, and reading it. */
export function MyAccessCard({ reference }: { readonly reference: string }) {
  const { t } = useLingui();
  const access = useQuery({
    queryKey: [...keys.myCases, 'access', reference],
    queryFn: async () => (await ask(myAccessQuery, { reference })).myAccess,
  });
  return (
    <Card title={t`A copy of what is kept of you`} busy={access.isFetching}>
      <p>{t`You may have a copy of what is kept of you in this case, without what would tell of others. The data protection officer answers within a month, or says why it takes longer.`}</p>
      <Loaded query={access} failed={t`Your request could not be loaded.`} lines={2}>
        {(found) => <MyAccess found={found} reference={reference} />}
      </Loaded>
    </Card>
  );
}

type MyAccessProps = { readonly found: AccessOfMine; readonly reference: string };

function MyAccess({ found, reference }: MyAccessProps) {
  const { t } = useLingui();
  const { last, copyUntil, mayAsk, mayWithdraw } = found;
  return (
    <div className="stack">
      {last && <Standing last={last} />}
      {copyUntil && <MyCopy reference={reference} until={copyUntil} />}
      {mayWithdraw && (
        <Asks
          run={(idempotencyKey) => ask(withdrawMyAccessMutation, { reference, idempotencyKey })}
          word={t`Take my request back`}
          done={t`Your request is taken back.`}
          failed={t`Your request was not taken back.`}
        />
      )}
      {mayAsk && (
        <Asks
          run={(idempotencyKey) => ask(askForMyCopyMutation, { reference, idempotencyKey })}
          word={last ? t`Ask for another copy` : t`Ask for a copy`}
          done={t`You asked for a copy. A letter in this case says so.`}
          failed={t`The copy was not asked for.`}
        />
      )}
    </div>
  );
}

type AsksProps = {
  readonly run: (idempotencyKey: string) => Promise<unknown>;
  readonly word: string;
  readonly done: string;
  readonly failed: string;
};

function Asks({ run, word, done, failed }: AsksProps) {
  const act = useAct({
    run: (_: null, idempotencyKey) => run(idempotencyKey),
    touches: [keys.myCases],
    onDone: () => toast({ text: done }),
  });
  return (
    <>
      <FormProblems title={failed} error={act.error} mistakes={{}} ids={{}} tried={0} />
      <Row>
        <Button kind="second" onPress={() => act.mutate(null)} pending={act.isPending}>
          {word}
        </Button>
      </Row>
    </>
  );
}

function Standing({ last }: { readonly last: NonNullable<AccessOfMine['last']> }) {
  const { t } = useLingui();
  const items = useAccessItems();
  const { standing, isLate } = last;
  return (
    <>
      <p>
        <StatusTag tone={isLate ? 'warn' : 'plain'}>{t(ACCESS_STANDING_WORDS[standing])}</StatusTag>
        {isLate && ` ${t`It should have been answered by now. You may complain to the supervisory authority.`}`}
      </p>
      <SummaryList items={items(last)} />
    </>
  );
}

/** Closed until the reader opens it: each reading is written down. */
function MyCopy({ reference, until }: { readonly reference: string; readonly until: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const [copy, setCopy] = useState<Copy | null>(null);
  const read = useAct({
    run: async (_: null, idempotencyKey) => (await ask(readMyCopyMutation, { reference, idempotencyKey })).readMyCopy,
    onDone: setCopy,
  });
  const last = format.day(until, 'long');
  return (
    <>
      <FormProblems title={t`The copy could not be opened.`} error={read.error} mistakes={{}} ids={{}} tried={0} />
      {copy ? <CopyRead copy={copy} /> : <p>{t`Your copy lies ready until ${last}. Each reading is written down.`}</p>}
      <Row>
        {copy ? (
          <Button kind="second" onPress={() => window.print()}>{t`Print or save as PDF`}</Button>
        ) : (
          <Button onPress={() => read.mutate(null)} pending={read.isPending}>{t`Read my copy`}</Button>
        )}
      </Row>
    </>
  );
}
