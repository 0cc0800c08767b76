import { useLingui } from '@lingui/react/macro';
import { Button, Callout, Card, LinkButton, toast } from '@standing/design-system';
import { ask, Failure, keys, useAct, useFormat, useSession } from '@standing/web-core';
import { AskToChange } from './ask-to-change.js';
import { askAgainMutation } from './report.queries.js';
import { declinedWord } from './report-words.js';
import { SignReport } from './sign-report.js';
import type { Report } from './use-reports.js';

type Props = { readonly report: Report };

/** What the coach can do with a report now. */
export function CoachActs({ report }: Props) {
  const [latest] = report.versions;
  switch (report.state) {
    case 'ASKED':
      return <Awaited report={report} />;
    case 'TO_READ':
      return (
        latest && (
          <>
            <SignReport reportId={report.id} sha256={latest.sha256} />
            {report.supervisorCannotSign.length === 0 && <AskToChange reportId={report.id} sha256={latest.sha256} />}
          </>
        )
      );
    case 'CHANGE_ASKED':
      return (
        <>
          <Awaited report={report} />
          {latest && <SignReport reportId={report.id} sha256={latest.sha256} />}
        </>
      );
    case 'AGREED':
    case 'HANDED_OVER':
      return <ToApplication report={report} />;
    case 'DECLINED':
    case 'TAKEN_BACK':
      return <Ended report={report} />;
  }
}

function Awaited({ report }: Props) {
  const { t } = useLingui();
  const { supervisor, supervisorCannotSign } = report;
  const { name } = supervisor;
  return (
    <Card title={t`What it waits for`}>
      {supervisorCannotSign.length > 0 ? (
        <Callout tone="warn" title={t`The supervisor cannot sign`}>
          {supervisorCannotSign.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
        </Callout>
      ) : (
        <>
          <p>
            {report.state === 'ASKED'
              ? t`${name} is to write the report. Talk about it together first.`
              : t`${name} is to send another text, which you both sign. You can still sign this one.`}
          </p>
          <AskAgain report={report} />
        </>
      )}
    </Card>
  );
}

function AskAgain({ report: { id, askedOn } }: Props) {
  const { t } = useLingui();
  const { body } = useSession();
  const act = useAct({
    run: (reportId: string, idempotencyKey) => ask(askAgainMutation, { reportId, idempotencyKey }),
    touches: [keys.sessions],
    onDone: () => toast({ text: t`Your supervisor is asked by mail.` }),
  });
  if (askedOn === body.today) return <p className="muted">{t`The supervisor was asked by mail today.`}</p>;
  return (
    <>
      {act.error && <Failure title={t`The supervisor was not asked.`} error={act.error} />}
      <div>
        <Button kind="second" onPress={() => act.mutate(id)} pending={act.isPending}>{t`Ask by mail again`}</Button>
      </div>
    </>
  );
}

function ToApplication({ report: { state, handedOverOn } }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const day = handedOverOn ? format.day(handedOverOn, 'long') : '';
  return (
    <Card title={t`In your application`}>
      <p>
        {state === 'AGREED'
          ? t`You have both signed it. Nobody else reads it until you put it into an application for this level.`
          : t`You took it into an application on ${day}: nothing in it changes any more.`}
      </p>
      <div>
        <LinkButton href="/standing/apply/report" kind={state === 'AGREED' ? 'first' : 'second'}>
          {t`Go to my application`}
        </LinkButton>
      </div>
    </Card>
  );
}

function Ended({ report: { state, endedOn, declineReason } }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const day = endedOn ? format.day(endedOn, 'long') : '';
  return (
    <Callout title={state === 'DECLINED' ? t`Declined on ${day}` : t`Taken back on ${day}`}>
      {declineReason && <p>{t(declinedWord(declineReason))}</p>}
      <p>{t`Nobody else is told. You can ask for another report.`}</p>
    </Callout>
  );
}
