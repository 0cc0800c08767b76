import { Fragment, type ReactNode } from 'react';

export type SummaryItem = { readonly term: string; readonly value: ReactNode };

/** Facts beside their names. */
export function SummaryList({ items }: { readonly items: readonly SummaryItem[] }) {
  return (
    <dl className="summary">
      {items.map(({ term, value }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
