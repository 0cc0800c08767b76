import { useRef, useState } from 'react';
import type { Answers } from './answers.js';
import { ChipButtons } from './chip-buttons.js';
import { ChipPanel } from './chip-panel.js';
import type { ChipName, ChipsProps } from './chip-props.js';

/** What was understood, part by part; each chip can be pressed to say otherwise. */
export function Chips(props: ChipsProps) {
  const [open, setOpen] = useState<ChipName | null>(null);
  const chips = useRef<HTMLDivElement>(null);
  const answer = (given: Answers) => {
    // The answers go away with the focus: it goes back to the chip that asked.
    chips.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    props.onAnswer(given);
    setOpen(null);
  };
  return (
    <div className="stack" data-gap="small" ref={chips}>
      <ChipButtons {...props} open={open} onOpen={(name) => setOpen(open === name ? null : name)} />
      {open && <ChipPanel {...props} key={open} name={open} onAnswer={answer} />}
    </div>
  );
}
