import type { ReactNode } from 'react';
import { Disclosure } from '../act/disclosure.js';
import { Meter, type MeterProps } from './meter.js';
import { StatusTag, type Tone } from './status-tag.js';

export type RequirementRowProps = {
  readonly title: string;
  readonly status: { readonly tone: Tone; readonly word: string };
  /** Left out where nothing can be counted, such as a signature that is there or not. */
  readonly meter?: MeterProps | undefined;
  /** Figures and the next act, in one line. */
  readonly children: ReactNode;
  readonly details?: { readonly title: string; readonly body: ReactNode } | undefined;
};

/** One requirement: its name, how far it is, its state in a word, and how that was worked out. */
export function RequirementRow({ title, status, meter, children, details }: RequirementRowProps) {
  return (
    <div className="requirement">
      <h3>{title}</h3>
      <div className="requirement-bar">{meter && <Meter {...meter} />}</div>
      <div className="requirement-status">
        <StatusTag tone={status.tone}>{status.word}</StatusTag>
      </div>
      <div className="requirement-words">{children}</div>
      {details && (
        <div className="requirement-details">
          <Disclosure title={details.title} about={title}>
            {details.body}
          </Disclosure>
        </div>
      )}
    </div>
  );
}
