import { useLingui } from '@lingui/react/macro';
import { Card, SummaryList } from '@standing/design-system';
import { readFragment, useFormat } from '@standing/web-core';
import { MyAccessCard } from '../access/my-access-card.js';
import { MyBundleCard } from '../bundle/bundle-card.js';
import { emergenciesOfMineFragment } from '../emergency/emergency.queries.js';
import { MyEvidenceCard } from '../evidence/my-evidence-card.js';
import { ClauseTexts } from '../file/clause-texts.js';
import { Written } from '../file/written.js';
import { WrittenSteps } from '../steps/written-steps.js';
import { ConflictsTold } from './conflicts-told.js';
import { EmergenciesTold } from './emergencies-told.js';
import { hearingFragment } from './hearing.queries.js';
import { HearingCard } from './hearing-card.js';
import { MyDecision } from './my-decision.js';
import type { MyCase, MyCaseProps } from './my-case.js';
import { MyMeasure } from './my-measure.js';
import { LettersCard } from './letters-card.js';
import { lettersFragment } from './letters.queries.js';
import { MyOffer } from './my-offer.js';
import { leavingFragment } from './leaving.queries.js';
import { MyLeaving } from './my-leaving.js';
import { restorationFragment } from './restoration.queries.js';
import { MyRestoration } from './my-restoration.js';
import { MySteps } from './my-steps.js';
import { ReplyCard } from './reply-card.js';
import { StandingStill } from './standing-still.js';
import { Withdrawn } from './withdrawn.js';

/** What matters now comes first: what was decided, then the reply, then the charges. */
export function OpenedCase({ found, onActed }: MyCaseProps) {
  const { restoration } = readFragment(restorationFragment, found);
  const ofMine = readFragment(leavingFragment, found);
  return (
    <>
      {found.withdrawnFrom && ofMine.leaving?.state !== 'ACCEPTED' && <Withdrawn since={found.withdrawnFrom} />}
      {ofMine.leaving && <MyLeaving found={found} {...ofMine} onActed={onActed} />}
      {restoration && <MyRestoration found={found} restoration={restoration} onActed={onActed} />}
      {found.measure && <MyMeasure found={found} measure={found.measure} onActed={onActed} />}
      {found.decision && <MyDecision found={found} decision={found.decision} onActed={onActed} />}
      {found.hearing && <HearingCard hearing={readFragment(hearingFragment, found.hearing)} />}
      {found.offer && <MyOffer found={found} offer={found.offer} onActed={onActed} />}
      <MySteps found={found} onActed={onActed} />
      {!ofMine.leaving && <MyLeaving found={found} {...ofMine} onActed={onActed} />}
      <WrittenCard found={found} />
      <LettersCard letters={readFragment(lettersFragment, found).letters} />
      <StandingStill paused={found.paused} />
      <ConflictsTold conflicts={found.softConflicts} />
      <EmergenciesTold openings={readFragment(emergenciesOfMineFragment, found).emergencyOpenings} />
      <ChargesCard found={found} />
      <MyEvidenceCard reference={found.reference} />
      <MyBundleCard reference={found.reference} />
      <ReplyCard found={found} onActed={onActed} />
      <MyAccessCard reference={found.reference} />
    </>
  );
}

/** A report that was disclosed, and how a case was closed: nothing where nothing was written to them. */
function WrittenCard({ found: { written } }: { readonly found: MyCase }) {
  const { t } = useLingui();
  if (written.length === 0) return null;
  return (
    <Card title={t`Written to you in this case`}>
      <WrittenSteps written={written} />
    </Card>
  );
}

function ChargesCard({ found }: { readonly found: MyCase }) {
  const { t } = useLingui();
  const format = useFormat();
  const { charges, clauses, mayLeadTo, complainantName, servedOn } = found;
  const name = complainantName ?? t`This person asked that you not be told their name`;
  return (
    <Card title={t`What you are charged with`}>
      <Written text={charges} />
      <SummaryList
        items={[
          { term: t`Clauses of the code`, value: <ClauseTexts codes={clauses} /> },
          { term: t`What it may lead to`, value: <Written text={mayLeadTo} /> },
          { term: t`Who complained`, value: <span data-user-text="">{name}</span> },
          { term: t`Written to you on`, value: format.day(servedOn, 'long') },
        ]}
      />
      <p className="muted">{t`A charge is a question put to you, not a finding. You answer to what stands here and to nothing else.`}</p>
    </Card>
  );
}
