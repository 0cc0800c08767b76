import type { KnownPerson, Part, QuickLog } from '@standing/web-core';
import type { Answers, Resolved } from './answers.js';

/** What the chips show, and whom they tell of an answer. */
export type ChipsProps = {
  readonly log: QuickLog;
  readonly resolved: Resolved;
  readonly people: readonly KnownPerson[];
  readonly today: string;
  readonly onAnswer: (answer: Answers) => void;
};

/** The parts that have a chip. */
export type ChipName = Part | 'form';
