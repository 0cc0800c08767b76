import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Row, StatusTag } from '@standing/design-system';
import { Loaded, useCountryNames, useFormat } from '@standing/web-core';
import { type Cover, type Coverage, useCovers } from '../covers/use-covers.js';

/** The first thing to know: covered today or not, where, and until when. */
export function CoverageCard() {
  const { t } = useLingui();
  const covers = useCovers();
  return (
    <Card title={t`Am I covered today?`} busy={covers.isFetching}>
      <Loaded query={covers} failed={t`Whether you are covered could not be loaded.`} lines={2}>
        {({ myCoverage, myCovers }) => (
          <>
            <Answer coverage={myCoverage} />
            {myCovers.some((cover) => isLetterOn(cover, myCoverage.on)) && <ByLetter />}
          </>
        )}
      </Loaded>
    </Card>
  );
}

function isLetterOn({ kind, status, startsOn, endsOn }: Cover, on: string): boolean {
  const isLetter = kind === 'EMPLOYER_LETTER' && (status === 'VERIFIED' || status === 'DECLARED');
  return isLetter && startsOn <= on && on <= endsOn;
}

/** Never a full cover: it is told beside the answer. */
function ByLetter() {
  return (
    <p className="muted">
      <Trans>Your employer’s letter covers your work for that employer today, and no other.</Trans>
    </p>
  );
}

function Answer({ coverage: { verified, declared, nextStartsOn } }: { readonly coverage: Coverage }) {
  const { t } = useLingui();
  if (verified)
    return (
      <>
        <Row>
          <CoveredToday held={verified} />
          <StatusTag tone="ok">{t({ message: 'Verified', context: 'coverage' })}</StatusTag>
        </Row>
        {declared && <AlsoDeclared held={declared} />}
      </>
    );
  if (declared)
    return (
      <>
        <Row>
          <CoveredToday held={declared} />
          <StatusTag tone="warn">{t({ message: 'Declared, not verified yet', context: 'coverage' })}</StatusTag>
        </Row>
        <p className="muted">
          <Trans>It counts once the office has seen the attestation.</Trans>
        </p>
      </>
    );
  return <NotCovered nextStartsOn={nextStartsOn ?? null} />;
}

type Held = NonNullable<Coverage['verified']>;

function CoveredToday({ held }: { readonly held: Held }) {
  const [places, until] = useHeld(held);
  return (
    <p className="strong">
      <Trans>
        Covered today: yes, {places}, until {until}
      </Trans>
    </p>
  );
}

function AlsoDeclared({ held }: { readonly held: Held }) {
  const [places, until] = useHeld(held);
  return (
    <p className="muted">
      <Trans>
        With what is declared and not verified yet: {places}, until {until}.
      </Trans>
    </p>
  );
}

function NotCovered({ nextStartsOn }: { readonly nextStartsOn: string | null }) {
  const { t } = useLingui();
  const format = useFormat();
  const next = nextStartsOn && format.day(nextStartsOn, 'long');
  return (
    <>
      <Row>
        <p className="strong">
          <Trans>Covered today: no</Trans>
        </p>
        <StatusTag tone="warn">{t({ message: 'Nothing in force', context: 'coverage' })}</StatusTag>
      </Row>
      <p className="muted">
        {next ? t`Your next cover begins on ${next}.` : t`No cover of yours is in force. Declare the one you have below.`}
      </p>
    </>
  );
}

function useHeld({ countries, until }: Held): readonly [places: string, until: string] {
  const format = useFormat();
  const { list } = useCountryNames();
  return [list(countries), format.day(until, 'long')];
}
