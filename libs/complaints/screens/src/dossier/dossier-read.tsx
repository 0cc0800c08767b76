import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import { OpeningsSeen } from '../custody/openings-seen.js';
import { EmergenciesSeen } from '../emergency/emergencies-seen.js';
import { ExclusionSummary } from '../sanction/exclusion-summary.js';
import { EVENT_WORDS } from '../words/event-words.js';
import { FUNCTION_WORDS } from '../words/function-words.js';
import type { Dossier } from './dossier.js';
import { LACK_WORDS, PROOF_WORDS, RIGHT_WORDS, STANDING_WORDS } from './dossier-words.js';

/** The dossier as lists, so that it reads on a narrow screen, by ear and on paper alike. */
export function DossierRead({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useLingui();
  const format = useFormat();
  const { reference, procedure, events, digest } = dossier;
  const day = format.day(dossier.compiledOn, 'long');
  return (
    <>
      <p>{t`Case ${reference}, procedure ${procedure}, as it stood on ${day}.`}</p>
      <h3>{t`What was owed`}</h3>
      <ul className="stack" data-gap="small">
        {dossier.rights.map((one) => (
          <RightLine key={one.right} one={one} />
        ))}
      </ul>
      <h3>{t`Who decided`}</h3>
      {dossier.organs.length === 0 && <p>{t`Nobody has decided anything yet.`}</p>}
      <ul className="stack" data-gap="small">
        {dossier.organs.map((one) => (
          <OrganLine key={`${one.event} ${one.on}`} one={one} />
        ))}
      </ul>
      {dossier.exclusion && <ExclusionSummary exclusion={dossier.exclusion} />}
      <OpeningsSeen openings={dossier.identityOpenings} />
      <EmergenciesSeen openings={dossier.emergencyOpenings} />
      <p className="small" style={{ overflowWrap: 'anywhere' }}>
        {t`Digest of the ${events} events of the case (SHA-256): ${digest}`}
      </p>
    </>
  );
}

function RightLine({ one: { right, standing, on, proof, provedOn } }: { readonly one: Dossier['rights'][number] }) {
  const { t } = useLingui();
  const format = useFormat();
  const [offered, proved] = [on && format.day(on, 'long'), provedOn && format.day(provedOn, 'long')];
  const how = proof && t(PROOF_WORDS[proof]);
  return (
    <li>
      <strong>{t(RIGHT_WORDS[right])}</strong> · {t(STANDING_WORDS[standing])}
      {offered && <span className="muted"> · {t`on ${offered}`}</span>}
      {proved && how && <span className="muted"> · {t`proof: ${how}, ${proved}`}</span>}
    </li>
  );
}

function OrganLine({ one }: { readonly one: Dossier['organs'][number] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { members, needed } = one;
  const day = format.day(one.on, 'long');
  const lacks = one.checks.filter(({ met }) => !met).map(({ check }) => t(LACK_WORDS[check]));
  const missing = lacks.join(', ');
  return (
    <li>
      <strong>{t(FUNCTION_WORDS[one.organ])}</strong> · {t(EVENT_WORDS[one.event])}, {day}
      <span className="muted"> · {t`${members} of ${needed}`}</span>
      {lacks.length > 0 ? <span> · {t`Not complied with: ${missing}`}</span> : <span> · {t`Complied with`}</span>}
    </li>
  );
}
