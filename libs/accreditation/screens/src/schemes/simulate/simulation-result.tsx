import { useLingui } from '@lingui/react/macro';
import { Callout } from '@standing/design-system';
import { useFormat } from '@standing/web-core';
import { ByChapter } from './by-chapter.js';
import { FiguresTable } from './figures-table.js';
import type { Simulation } from './simulation.js';

/** What came of a simulation, by level, by chapter and by cause. */
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
        <Callout>
          {t`Your role does not see names: each figure above zero is rounded up to a multiple of five.`}{' '}
          {t`Chapters of few members are left out.`}
        </Callout>
      )}
      <p className="strong">
        {dropped === 0
          ? t`Nobody who meets their level now would cease to.`
          : t`${drops} members who meet their level now would cease to.`}
      </p>
      {levels.length > 0 && (
        <FiguresTable
          label={t`By level`}
          head={t`Level`}
          rows={levels.map((level) => ({ key: level.level, title: level.title, figures: level }))}
        />
      )}
      <ByChapter simulation={simulation} />
      {causes.length > 0 && <Causes causes={causes} levels={levels} />}
      {without !== null && unjudged !== 0 && (
        <p className="muted">{t`Members who hold, ask for and aim at no level: ${without}`}</p>
      )}
    </>
  );
}

function Causes({ causes, levels }: Pick<Simulation, 'causes' | 'levels'>) {
  const { t } = useLingui();
  const format = useFormat();
  return (
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
  );
}
