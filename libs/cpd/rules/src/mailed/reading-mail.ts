import { LONGEST_TITLE } from '../recording.js';
import { LONGEST_REFLECTION } from '../reflecting.js';

/** What programs put before the subject of an answer, or of a mail that is passed on, in French and in English. */
const PASSED_ON = /^\s*((re|fwd?|tr|réf?)\s*(\[\d+\])?\s*:\s*)+/iu;
/** What would not show, or would turn the reading direction; lines and tabs apart. */
const UNSEEN = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}]/gu;
/** The line that mail programs put before a signature (RFC 3676, 4.3). */
const SIGNATURE = /^-- ?$/m;

/** The title of an activity that a subject gives; empty when it gives none. */
export function titleOfSubject(subject: string): string {
  return cut(subject.replaceAll(UNSEEN, ' ').replace(PASSED_ON, '').replaceAll(/\s+/g, ' ').trim(), LONGEST_TITLE);
}

/** What the coach wrote in a mail: without what is quoted and what signs it. */
export function textOfMail(text: string): string {
  const [written = ''] = text.replaceAll(/\r\n?/g, '\n').replaceAll(UNSEEN, '').split(SIGNATURE);
  const own = written.split('\n').filter((line) => !line.startsWith('>'));
  return cut(
    own
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
    LONGEST_REFLECTION,
  );
}

/** The longest beginning that has so many characters at the most, of which none is cut in two. */
function cut(text: string, longest: number): string {
  return text.length <= longest
    ? text
    : text
        .slice(0, longest)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trimEnd();
}
