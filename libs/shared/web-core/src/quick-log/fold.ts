import type { Span } from './quick-log.js';

/** Lower case without accents, character for character, so that offsets stay those of the line. */
export function fold(text: string): string {
  return Array.from(text, foldCharacter).join('');
}

function foldCharacter(character: string): string {
  if (character === '’' || character === 'ʼ') return "'";
  if (character === '\u00a0' || character === '\u202f') return ' ';
  if (character === '–' || character === '—') return '-';
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === character.length ? plain : character;
}

/** The text with a span blanked out, so that what was read once is not read again. */
export function without(text: string, span: Span | null): string {
  return span === null ? text : text.slice(0, span.from) + ' '.repeat(span.to - span.from) + text.slice(span.to);
}
