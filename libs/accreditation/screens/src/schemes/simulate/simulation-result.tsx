import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import type { Simulation } from './simulation.js';

/** What came of a simulation, by level and by cause. */
export function SimulationResult({ simulation }: { readonly simulation: Simulation }) {
  const { t } = useLingui();
  const format = useFormat();
  const { levels, causes, exact } = simulation;
  const unjudged = simulation.unjudged ?? null;
  const dropped = levels.reduce((sum, { drops }) => sum + drops, 0);
  const [drops, without] = [format.number(dropped), unjudged === null ? null : format.number(unjudged)];
  return (
    <>
      {!exact && (
        <Callout>{t`Your role does not see names: each figure above zero is rounded up to a multiple of five.`}</Callout>
      )}
      <p className="strong">
        {dropped === 0
          ? t`Nobody who meets their level now would cease to.`
          : t`${drops} members who meet their level now would cease to.`}
      </p>
      {levels.length > 0 && <Levels levels={levels} />}
      {causes.length > 0 && (
        <>
          <h3>{t`What they would lack`}</h3>
          <ul className="bullets">
            {causes.map(({ level, ruleId, title, count }) => (
              <li key={`${level} ${ruleId}`}>
                {title} <span className="muted">({levels.find((one) => one.level === level)?.title ?? level})</span>{' '}
                {format.number(count)}
              </li>
            ))}
          </ul>
        </>
      )}
      {without !== null && unjudged !== 0 && (
        <p className="muted">{t`Members who hold, ask for and aim at no level: ${without}`}</p>
      )}
    </>
  );
}

function Levels({ levels }: Pick<Simulation, 'levels'>) {
  const { t } = useLingui();
  const format = useFormat();
  const columns = [
    ['stays', t`Still met`],
    ['drops', t`No longer met`],
    ['kept', t`of whom kept by the transition`],
    ['gains', t`Newly met`],
    ['stillNot', t`Still not met`],
    ['open', t({ message: 'Open', context: 'not decided' })],
  ] as const;
  return (
    <div className="table-wrap simulated" role="region" aria-label={t`By level`} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t`Level`}</th>
            {columns.map(([name, title]) => (
              <th key={name} scope="col" data-figure="">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level.level}>
              <th scope="row">{level.title}</th>
              {columns.map(([name]) => (
                <td key={name} data-figure="">
                  {format.number(level[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
