import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Disclosure, Row, StatusTag } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { SubjectMark } from '../subject/subject-mark.js';
import { AnswerTerms } from './answer-terms.js';
import { DeclareRelations } from './declare-relations.js';
import { ProposeTerms } from './propose-terms.js';
import { reviewReasonWord } from './terms-words.js';
import { TermsView } from './terms-view.js';
import type { AgreementWithTerms, Relations, Terms } from './use-terms.js';

/** One agreement: its terms, what waits for the one or the other, and the relations beside it. */
export function AgreementTerms({ agreement }: { readonly agreement: AgreementWithTerms }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'terms' | 'relations' | null>(null);
  const { supervisor, subject, terms, relations } = agreement;
  const waiting = terms.find(({ state }) => state === 'WAITING');
  const isTheirs = waiting?.proposedBy === 'SUPERVISOR';
  const close = () => setOpen(null);
  return (
    <div className="stack">
      <div className="item">
        <span className="item-main">
          <span className="strong" data-user-text="">
            {supervisor.name}
          </span>
          <SubjectMark subject={subject} />
        </span>
        <span className="item-end">
          {isTheirs && <StatusTag tone="warn">{t`Terms to answer`}</StatusTag>}
          {relations?.superviseeIsDue && <StatusTag tone="warn">{t`Declaration due`}</StatusTag>}
          {relations?.barredSince && <StatusTag tone="bad">{t`Sessions cannot be logged`}</StatusTag>}
        </span>
      </div>
      {waiting && isTheirs && <AnswerTerms agreement={agreement} terms={waiting} />}
      <InForce terms={terms} />
      {waiting && !isTheirs && <OwnWaiting terms={waiting} name={supervisor.name} />}
      {relations && <WhatFollows relations={relations} />}
      {open === 'terms' && <ProposeTerms agreement={agreement} onClose={close} />}
      {open === 'relations' && <DeclareRelations agreement={agreement} onClose={close} />}
      {open === null && (
        <Row>
          <Button
            kind={relations?.superviseeIsDue ? 'first' : 'second'}
            onPress={() => setOpen('relations')}
          >{t`Declare my relations`}</Button>
          {!isTheirs && <Button kind="second" onPress={() => setOpen('terms')}>{t`Propose other terms`}</Button>}
        </Row>
      )}
    </div>
  );
}

/** The terms agreed on last, and those of before with their days. */
function InForce({ terms }: { readonly terms: readonly Terms[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const [inForce, ...earlier] = terms.filter(({ state }) => state === 'AGREED');
  if (!inForce)
    return (
      <p className="muted">
        <Trans>Terms not set down. The agreement stands without them.</Trans>
      </p>
    );
  const since = (one: Terms) => format.day(one.answeredOn ?? one.proposedOn, 'long');
  const day = since(inForce);
  return (
    <Disclosure title={t`Terms in force since ${day}`}>
      <TermsView terms={inForce} />
      {earlier.map((one) => {
        const before = since(one);
        return (
          <section key={one.id}>
            <h3>
              <Trans>In force from {before}</Trans>
            </h3>
            <TermsView terms={one} />
          </section>
        );
      })}
    </Disclosure>
  );
}

function OwnWaiting({ terms, name }: { readonly terms: Terms; readonly name: string }) {
  const { t } = useLingui();
  const day = useFormat().day(terms.proposedOn, 'long');
  return (
    <Disclosure title={t`You proposed other terms on ${day}; ${name} has not answered yet`}>
      <TermsView terms={terms} />
    </Disclosure>
  );
}

/** What was declared and when again, and what a relation led to. */
function WhatFollows({ relations }: { readonly relations: Relations }) {
  const { t } = useLingui();
  const format = useFormat();
  const { superviseeDeclaredOn, superviseeDueOn, barredSince, underReview, reviewReason } = relations;
  const [declared, due] = [format.day(superviseeDeclaredOn, 'long'), format.day(superviseeDueOn, 'long')];
  const since = barredSince && format.day(barredSince, 'long');
  return (
    <>
      <p className="muted">
        {relations.superviseeIsDue ? (
          <Trans>You last declared your other relations on {declared}. A year has passed: please declare again.</Trans>
        ) : (
          <Trans>
            You declared your other relations on {declared}. You are asked again on {due}.
          </Trans>
        )}
      </p>
      {since && (
        <p>
          <Trans>
            A relation stands in the way: sessions held from {since} on cannot be logged. Those before stand.
          </Trans>
          {reviewReason && ` ${t(reviewReasonWord(reviewReason))}`}
        </p>
      )}
      {underReview && (
        <p className="muted">
          <Trans>Your association is looking at a relation between you. Meanwhile sessions can be logged.</Trans>
        </p>
      )}
    </>
  );
}
