import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@standing/web-core';
import { FiguresTable } from './figures-table.js';
import type { Simulation } from './simulation.js';

/** The figures of each level by the chapter that members belong to on the day; nothing where there are no chapters. */
export function ByChapter({ simulation: { levels, chapters } }: { readonly simulation: Simulation }) {
  const { t } = useLingui();
  const { locale } = useFormat();
  const none = t`No chapter`;
  if (!chapters.some(({ chapter }) => chapter)) return null;
  return (
    <>
      <h3>{t`By chapter`}</h3>
      {levels.map(({ level, title }) => {
        const rows = chapters
          .filter((one) => one.level === level)
          .map((one) => ({ key: one.chapter?.id ?? '', title: one.chapter?.name ?? none, figures: one }))
          .sort(
            (one, other) =>
              Number(one.key === '') - Number(other.key === '') || one.title.localeCompare(other.title, locale),
          );
        if (rows.length === 0) return null;
        return <FiguresTable key={level} label={t`${title}, by chapter`} head={title} rows={rows} />;
      })}
    </>
  );
}
