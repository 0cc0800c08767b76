import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button, Callout, Card, PageHeader, Row, Stack } from '@standing/design-system';
import { ask, Failure, FormProblems, keys, Loaded, NotFoundError, useAct, useFormat } from '@standing/web-core';
import type { MyCase } from './my-case.js';
import { OpenedCase } from './opened-case.js';
import { myCasesQuery } from './my-cases.queries.js';
import { openMyCaseMutation } from './my-case.queries.js';

/** A case for the member whom it concerns: what they are charged with, what they may answer, and what was decided. */
export function MyCaseScreen({ reference }: { readonly reference: string }) {
  const { t } = useLingui();
  const served = useQuery({ queryKey: keys.myCases, queryFn: async () => (await ask(myCasesQuery, {})).myCases });
  return (
    <>
      <PageHeader
        title={t`A letter for you: case ${reference}`}
        lead={<p>{t`A complaint was made about your practice. This page says what you can do, and by when.`}</p>}
      />
      <Stack gap="large">
        <Loaded query={served} failed={t`The case could not be loaded.`} lines={4}>
          {(cases) => {
            const found = cases.find((one) => one.reference === reference);
            return found ? (
              <MyCaseToOpen reference={reference} servedOn={found.servedOn} />
            ) : (
              <Failure title={t`There is no such case for you.`} error={new NotFoundError()} />
            );
          }}
        </Loaded>
      </Stack>
    </>
  );
}

type MyCaseToOpenProps = { readonly reference: string; readonly servedOn: string };

function MyCaseToOpen({ reference, servedOn }: MyCaseToOpenProps) {
  const [opened, setOpened] = useState<MyCase | null>(null);
  const open = useAct({
    run: async (name: string, idempotencyKey) =>
      (await ask(openMyCaseMutation, { reference: name, idempotencyKey })).openMyCase,
    onDone: setOpened,
  });
  const read = () => open.mutate(reference);
  const box = useRef<HTMLDivElement>(null);
  const isOpened = opened !== null;
  // The button that opened it is gone: whoever reads by keyboard or by ear goes on at what it opened.
  useEffect(() => {
    if (isOpened) box.current?.focus({ preventScroll: true });
  }, [isOpened]);
  return (
    <>
      {opened ? (
        <div className="stack" data-gap="large" tabIndex={-1} ref={box}>
          <OpenedCase found={opened} onActed={read} />
        </div>
      ) : (
        <BeforeOpening servedOn={servedOn} onOpen={read} pending={open.isPending} error={open.error} />
      )}
      <WhoReadsIt />
    </>
  );
}

type BeforeOpeningProps = {
  readonly servedOn: string;
  readonly onOpen: () => void;
  readonly pending: boolean;
  readonly error: Error | null;
};

function BeforeOpening({ servedOn, onOpen, pending, error }: BeforeOpeningProps) {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(servedOn, 'long');
  return (
    <Card title={t`Read it when you have a moment`}>
      <p>{t`It was written to you on ${day}. It says what you are charged with, and you can reply to it.`}</p>
      <p>{t`The first time you open it, that day counts as the day on which it reached you, and your time to reply runs from then. The page then says until when.`}</p>
      <p>{t`If it came to you by registered letter before, the day of that letter counts.`}</p>
      <FormProblems title={t`It could not be opened.`} error={error} mistakes={{}} ids={{}} tried={0} />
      <Row>
        <Button onPress={onOpen} pending={pending}>{t`Open it`}</Button>
      </Row>
    </Card>
  );
}

function WhoReadsIt() {
  const { t } = useLingui();
  return (
    <Callout title={t`Who reads this`}>
      <p>{t`You, the registrars of this case, and the three people who decide; of an interim measure, the two who decide on that. The case manager follows how far it is. Nobody else in the association can open it, unless two people do in an emergency, of which you are told once it is over. Each opening is written down.`}</p>
      <p>{t`The public register shows nothing of it, unless your accreditation is suspended for the time being or withdrawn.`}</p>
    </Callout>
  );
}
