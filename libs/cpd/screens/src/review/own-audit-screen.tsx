import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Callout, Card, PageHeader, Stack, StatusTag, TextLink } from '@standing/design-system';
import { ask, Loaded, useFormat } from '@standing/web-core';
import { AnswerForm } from './answer-form.js';
import { AskForTime } from './ask-for-time.js';
import { SaidText, Shown, useAbout } from './item-facts.js';
import { type Item, itemsIn, type MyAudit, reviewKeys } from './review.js';
import { myAuditQuery } from './review.queries.js';
import { OWN_STATE_WORDS, VERDICT_WORDS } from './review-words.js';

/** The audit of one's own activities: what is asked, until when, what was answered, and how it ended. */
export function OwnAuditScreen({ auditId }: { readonly auditId: string }) {
  const { t } = useLingui();
  const audit = useQuery({
    queryKey: [...reviewKeys.mine, auditId],
    queryFn: () => ask(myAuditQuery, { id: auditId }),
    select: (found) => ({ audit: found.myAudit, items: itemsIn(found) }),
  });
  return (
    <Loaded query={audit} failed={t`The audit could not be loaded.`} lines={8}>
      {({ audit: found, items }) => <Whole audit={found} items={items} />}
    </Loaded>
  );
}

type WholeProps = { readonly audit: MyAudit; readonly items: readonly Item[] };

function Whole({ audit, items }: WholeProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { tone, word } = OWN_STATE_WORDS[audit.state];
  const [from, until] = [format.day(audit.looksAfter, 'long'), format.day(audit.looksUntil, 'long')];
  const isOpen = audit.state === 'WAITING' || audit.state === 'UNANSWERED';
  const rest = items.filter(({ isAsked }) => !isAsked);
  return (
    <>
      <PageHeader
        title={t`Your audit`}
        lead={<p>{t`Activities that ended after ${from}, until ${until}`}</p>}
        action={<StatusTag tone={tone}>{t(word)}</StatusTag>}
      />
      <Stack gap="large">
        <Neutral />
        <Ended audit={audit} />
        {isOpen && <AskForTime audit={audit} />}
        {isOpen && <AnswerForm audit={audit} items={items.filter(({ isAsked }) => isAsked)} />}
        {rest.length > 0 && <Answered items={rest} />}
        <p className="small">
          <TextLink href="/cpd">{t`Continuing professional development`}</TextLink>
        </p>
      </Stack>
    </>
  );
}

function Neutral() {
  const { t } = useLingui();
  return (
    <Callout title={t`An audit says nothing about you`}>
      <p>
        <Trans>
          Files are drawn by lot. Nobody but you, whoever reviews yours and the office knows that yours was, and no
          accreditation ends or is limited by an audit.
        </Trans>
      </p>
    </Callout>
  );
}

function Ended({ audit: { outcome, closedOn, followUp } }: Pick<WholeProps, 'audit'>) {
  const { t } = useLingui();
  const format = useFormat();
  if (outcome === null || closedOn === null) return null;
  const day = format.day(closedOn, 'long');
  return (
    <Callout tone={outcome === 'MEETS' ? 'ok' : 'plain'} title={t`Closed on ${day}`}>
      {outcome === 'MEETS' ? (
        <p>{t`Your file meets what is asked. There is nothing left to do.`}</p>
      ) : (
        <>
          <p>{t`Your file does not show what is asked. Your accreditation stays as it is.`}</p>
          {followUp === null && (
            <p>{t`A registrar who did not review it says what follows: nothing, or a note in your file.`}</p>
          )}
          {followUp === 'NO_CONSEQUENCE' && <p>{t`A registrar decided that nothing follows.`}</p>}
          {followUp === 'NOTED' && <p>{t`A registrar noted it in your file. Nothing else follows.`}</p>}
        </>
      )}
    </Callout>
  );
}

function Answered({ items }: Pick<WholeProps, 'items'>) {
  const { t } = useLingui();
  const about = useAbout();
  return (
    <Card title={t`What you have shown`}>
      <ul className="rows">
        {items.map((item) => (
          <li key={item.activityId} className="stack" data-gap="small">
            <div className="item">
              <span className="item-main">
                <span className="strong" data-user-text="">
                  {item.title}
                </span>
                <br />
                <span className="muted small" data-user-text="">
                  {about(item)}
                </span>
              </span>
              <span className="item-end">
                {item.said && (
                  <StatusTag tone={VERDICT_WORDS[item.said.verdict].tone}>
                    {t(VERDICT_WORDS[item.said.verdict].word)}
                  </StatusTag>
                )}
              </span>
            </div>
            <Shown item={item} />
            {item.said && <SaidText said={item.said} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
