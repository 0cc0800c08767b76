import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useWords } from '../parts/page-context.js';
import { PublicPage } from '../parts/public-page.js';
import type { AuditDrawProps, DrawShown } from '../props/draws.js';
import { Binding } from './binding.js';
import { LeftOut } from './left-out.js';
import { MakeAgain } from './make-again.js';
import { Strata } from './strata.js';

/** One draw in words: what was drawn of how many, by which rules, what binds it, and how to make it again. It tells of nobody. */
export function AuditDrawPage({ draw, levels, leftOut }: AuditDrawProps) {
  const { t } = useLingui();
  const day = useWords().day(draw.preparedOn, 'long');
  return (
    <PublicPage title={t`Draw of ${day}`}>
      <h1>
        <Trans>Draw of {day}</Trans>
      </h1>
      <p className="lead">
        <State draw={draw} />
      </p>
      <p>
        <Trans>
          The list of members was fixed on {day}, each as a row that says nothing of whose it is. Members see on their
          own page which row is theirs, and nobody else does.
        </Trans>
      </p>
      <Strata draw={draw} levels={levels} />
      <LeftOut draw={draw} leftOut={leftOut} />
      <Binding draw={draw} />
      <MakeAgain draw={draw} />
      <p className="register-links">
        <a href={`/audit-draws/${draw.id}.json`} download>
          <Trans>Download what is published (JSON)</Trans>
        </a>
        <a href="/audit-draws">
          <Trans>All draws</Trans>
        </a>
      </p>
    </PublicPage>
  );
}

function State({ draw: { state, drawnOn, rows, leftOut, strata } }: { readonly draw: DrawShown }) {
  const words = useWords();
  const drawn = strata.reduce((sum, stratum) => sum + stratum.drawn, 0);
  const all = rows - leftOut;
  if (state === 'ABANDONED')
    return <Trans>This draw was given up, and nobody was drawn. What was published of it stays.</Trans>;
  if (drawnOn === null)
    return (
      <Trans>
        This draw is fixed and not made yet: {drawn} of <Plural value={all} one="# member" other="# members" /> are to
        be drawn. Note its commitment now, and nothing of it can be changed unseen.
      </Trans>
    );
  const day = words.day(drawnOn, 'long');
  return (
    <Trans>
      Drawn on {day}: {drawn} of <Plural value={all} one="# member" other="# members" />.
    </Trans>
  );
}
