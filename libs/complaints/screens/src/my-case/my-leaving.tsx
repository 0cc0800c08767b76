import { useLingui } from '@lingui/react/macro';
import { Card } from '@standing/design-system';
import type { ResultOf } from '@standing/web-core';
import { Written } from '../file/written.js';
import { LeavingSummary } from '../sanction/leaving-summary.js';
import { PreviewList } from '../sanction/preview-list.js';
import { LeavingForm } from './leaving-form.js';
import type { leavingFragment } from './leaving.queries.js';
import type { MyCaseProps } from './my-case.js';
import { MyStepForm } from './my-steps.js';

type OfMine = ResultOf<typeof leavingFragment>;
type MyLeavingProps = MyCaseProps & OfMine;

/** Leaving by consent: what was proposed last and what became of it, then what a proposal takes and what follows from it. */
export function MyLeaving({ found, leaving, mayLeave, onActed }: MyLeavingProps) {
  const { t } = useLingui();
  const back = found.steps.find(({ event }) => event === 'TAKE_BACK_LEAVING');
  if (!leaving && !mayLeave) return null;
  return (
    <Card title={t`Leaving by consent`}>
      {leaving && <LeavingSummary leaving={leaving} />}
      {leaving && <WhatFollows state={leaving.state} />}
      {leaving?.reasons && (
        <section className="stack" data-gap="small" aria-label={t`The reasons of the sanction panel`}>
          <h3>{t`The reasons of the sanction panel`}</h3>
          <Written text={leaving.reasons} />
        </section>
      )}
      {back && <MyStepForm found={found} step={back} onActed={onActed} />}
      {mayLeave && <ToLeave found={found} mayLeave={mayLeave} onActed={onActed} />}
    </Card>
  );
}

function WhatFollows({ state }: { readonly state: NonNullable<OfMine['leaving']>['state'] }) {
  const { t } = useLingui();
  switch (state) {
    case 'ASKED':
      return (
        <p>{t`Three people who had no part in your case decide on it, and give their reasons. Every time runs on meanwhile, that of the hearing too. You may take it back until they have decided, or the hearing is closed.`}</p>
      );
    case 'ACCEPTED':
      return (
        <p>{t`Your accreditation is no longer in force since that day. The public register says that it ended by consent, without what you admitted. There is no hearing and no appeal.`}</p>
      );
    case 'REFUSED':
    case 'TAKEN_BACK':
    case 'OVERTAKEN':
      return (
        <p>{t`The procedure goes on as if you had not proposed it. Those who hear and decide your case read neither that you did nor what you admitted.`}</p>
      );
  }
}

type ToLeaveProps = MyCaseProps & { readonly mayLeave: NonNullable<OfMine['mayLeave']> };

function ToLeave({ found, mayLeave, onActed }: ToLeaveProps) {
  const { t } = useLingui();
  const { preview, proposalsLeft, monthsToRestoration } = mayLeave;
  const years = monthsToRestoration / 12;
  return (
    <>
      <p>{t`There is a case to answer. Instead of a hearing you may admit all that you are charged with and ask to leave. You need not, and nobody may press you to. Take advice first: you may be helped by a person of your choice.`}</p>
      <h3>{t`What the public will read, if it were accepted today`}</h3>
      <PreviewList previews={preview} />
      <ul className="bullets">
        <li>{t`Your accreditation ends on the day on which it is accepted, and with it the right to supervise and to assess.`}</li>
        <li>{t`You cannot ask to be restored before ${years} years are over, and nobody is bound to restore you then.`}</li>
        <li>{t`There is no appeal: it is decided as you ask for it.`}</li>
        <li>{t`Whoever complained is told that you admitted all of it, and not in which words.`}</li>
      </ul>
      <p>
        {proposalsLeft > 1
          ? t`You may propose it twice in this case, whether it is refused or you take it back.`
          : t`You may propose it this once more in this case.`}
      </p>
      <LeavingForm reference={found.reference} clauses={found.clauses} onActed={onActed} />
    </>
  );
}
