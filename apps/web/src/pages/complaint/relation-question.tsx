import type { QuestionProps } from '../props/complaint.js';
import { Choices } from './choices.js';
import { useRelationWords } from './relation-words.js';

/** A colleague who is bound by the code is asked one thing more. */
export function RelationQuestion({ sent, mistakes = [] }: QuestionProps) {
  const words = useRelationWords();
  const offered = Object.entries(words).map(([value, label]) => ({ value, label }));
  return <Choices name="relation" sent={sent} mistakes={mistakes} offered={offered} />;
}
