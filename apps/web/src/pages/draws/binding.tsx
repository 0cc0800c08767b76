import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@standing/design-system';
import type { AuditDrawProps, DrawShown } from '../props/draws.js';

/** What two people were bound to before the draw, and the seed that came of it. */
export function Binding({ draw }: Pick<AuditDrawProps, 'draw'>) {
  return (
    <section className="draw-part" aria-labelledby="binding">
      <h2 id="binding">
        <Trans>What the draw rests on</Trans>
      </h2>
      <p>
        <Trans>
          Two people of the office each thought of a number at random and were bound to it before they showed it. The
          seed comes from both numbers: neither of them could know it, or choose who is drawn.
        </Trans>
      </p>
      <Hashes draw={draw} />
    </section>
  );
}

function Hashes({ draw: { commitment, announcement, shares, seed, state } }: { readonly draw: DrawShown }) {
  const { t } = useLingui();
  const later = state === 'ABANDONED' ? t`Never shown` : t`Not shown yet`;
  const hash = (value: string | null) => (value === null ? later : <span className="hash">{value}</span>);
  return (
    <SummaryList
      items={[
        { term: t`Commitment of the draw`, value: hash(commitment) },
        { term: t`What was announced`, value: hash(announcement) },
        ...shares.map((share, index) => {
          const number = index + 1;
          return { term: t`Share of person ${number}`, value: hash(share.share) };
        }),
        { term: t`Seed`, value: hash(seed) },
      ]}
    />
  );
}
