import { TextLink } from '../act/text-link.js';
import { StatusTag, type Tone } from './status-tag.js';

export type Task = {
  readonly title: string;
  readonly href?: string;
  readonly status: { readonly tone: Tone; readonly word: string };
};

/** Steps that may be done in any order, each with its state. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="rows">
      {tasks.map(({ title, href, status }) => (
        <li key={title}>
          <div className="task">
            {href ? <TextLink href={href}>{title}</TextLink> : <span>{title}</span>}
            <StatusTag tone={status.tone}>{status.word}</StatusTag>
          </div>
        </li>
      ))}
    </ul>
  );
}
