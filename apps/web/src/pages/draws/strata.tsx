import { Trans, useLingui } from '@lingui/react/macro';
import type { AuditDrawProps } from '../props/draws.js';

type Props = Pick<AuditDrawProps, 'draw' | 'levels'>;

/** From how many members how many are drawn, stratum by stratum, and by which rate. */
export function Strata({ draw, levels }: Props) {
  const { ratePerMille: rate, undocumentedWeight: tickets } = draw;
  return (
    <section className="draw-part" aria-labelledby="strata">
      <h2 id="strata">
        <Trans>How many, of how many</Trans>
      </h2>
      <Table draw={draw} levels={levels} />
      <p>
        <Trans>Rate in each stratum: {rate} in a thousand, rounded up.</Trans>{' '}
        {tickets > 1 ? (
          <Trans>
            Members of whom no file shows an activity of the year before have {tickets} tickets; everybody else has one.
          </Trans>
        ) : (
          <Trans>Every member has the same chance in their stratum.</Trans>
        )}
      </p>
    </section>
  );
}

function Table({ draw: { strata, state }, levels }: Props) {
  const nameOf = useStratumName(levels);
  return (
    <table className="comparison">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Stratum</Trans>
          </th>
          <th scope="col">
            <Trans>Members</Trans>
          </th>
          <th scope="col">{state === 'COMMITTED' ? <Trans>To be drawn</Trans> : <Trans>Drawn</Trans>}</th>
        </tr>
      </thead>
      <tbody>
        {strata.map(({ stratum, rows, drawn }) => (
          <tr key={stratum}>
            <th scope="row">{nameOf(stratum)}</th>
            <td>{rows}</td>
            <td>{state === 'ABANDONED' ? 0 : drawn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a stratum is called: its levels, or everybody. A level that the scheme in force no longer has keeps its code. */
function useStratumName(levels: AuditDrawProps['levels']) {
  const { t } = useLingui();
  const titles = new Map(levels.map(({ code, title }) => [code, title]));
  return (stratum: string) =>
    stratum === 'all'
      ? t`All accredited members`
      : stratum
          .split('+')
          .map((code) => titles.get(code) ?? code)
          .join(' + ');
}
