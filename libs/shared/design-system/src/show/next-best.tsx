import type { ReactNode } from 'react';
import { Ring, type RingProps } from './ring.js';

export type NextBestProps = {
  readonly ring: RingProps;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** The one thing to do next: a sentence and a button. */
export function NextBest({ ring, title, children, action }: NextBestProps) {
  return (
    <div className="next-best">
      <Ring {...ring} />
      <div className="next-best-words">
        <h2>{title}</h2>
        {children && <p className="muted">{children}</p>}
        {action}
      </div>
    </div>
  );
}
