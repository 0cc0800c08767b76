import type { ReactNode } from 'react';
import type { Tone } from './status-tag.js';

export type CalloutProps = {
  readonly title?: string;
  readonly tone?: Tone;
  /** Read out when it appears; only for what answers an act of the reader. */
  readonly announced?: boolean;
  readonly children?: ReactNode;
};

/** Something to know before going on. */
export function Callout({ title, tone = 'plain', announced, children }: CalloutProps) {
  return (
    <div className="callout" data-tone={tone} role={announced ? 'status' : undefined}>
      {title && <p className="callout-title">{title}</p>}
      {children}
    </div>
  );
}
