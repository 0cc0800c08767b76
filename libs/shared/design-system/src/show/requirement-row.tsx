import type { ReactNode } from 'react';
import { Disclosure } from '../act/disclosure.js';
import { Meter, type MeterProps } from './meter.js';
import { StatusTag, type Tone } from './status-tag.js';

export type RequirementRowProps = {
  readonly title: string;
  /** Of the heading: 3, or more inside of something that has one. */
  readonly level?: 3 | 4 | 5 | 6;
  readonly status: { readonly tone: Tone; readonly word: string };
  /** Left out where nothing can be counted, such as a signature that is there or not. */
  readonly meter?: MeterProps | undefined;
  /** Figures and the next act, in one line. */
  readonly children: ReactNode;
  readonly details?: { readonly title: string; readonly body: ReactNode } | undefined;
};

/** One requirement: its name, how far it is, its state in a word, and how that was worked out. */
export function RequirementRow({ title, level = 3, status, meter, children, details }: RequirementRowProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="requirement">
      <Heading>{title}</Heading>
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
