import type { ReactNode } from 'react';

export type CardProps = {
  readonly title?: string;
  readonly action?: ReactNode;
  readonly busy?: boolean;
  readonly children: ReactNode;
};

/** A part of a page, with its own heading when it has one. */
export function Card({ title, action, busy, children }: CardProps) {
  return (
    <section className="card stack" aria-label={title} aria-busy={busy || undefined}>
      {title && (
        <div className="row" data-justify="between">
          <h2>{title}</h2>
          {action}
        </div>
      )}
      {children}
    </section>
  );
}

export type GapProps = { readonly gap?: 'small' | 'large'; readonly children: ReactNode };

/** Things under each other. */
export function Stack({ gap, children }: GapProps) {
  return (
    <div className="stack" data-gap={gap}>
      {children}
    </div>
  );
}

export type RowProps = { readonly align?: 'start' | 'end'; readonly justify?: 'between'; readonly children: ReactNode };

/** Things beside each other, wrapping where there is no room. */
export function Row({ align, justify, children }: RowProps) {
  return (
    <div className="row" data-align={align} data-justify={justify}>
      {children}
    </div>
  );
}
