/** What the platform has nothing of, each with why. Whatever a test holds may not stand here. */
export const NOT_BUILT: Readonly<Record<string, string>> = {};

/** What is held in part: what the reference has beside it. */
export const IN_PART: Readonly<Record<string, string>> = {
  'row 36':
    'There is no place of its own for a case whose sanction is watched over: it stays final until that is done.',
  'row 37': 'A monitor watches and reads; they write no report on the platform, and three others decide by the meters.',
  'row 39':
    'There is no further hearing, and no warning with fourteen days before it: three others find it, and the register says so until the end of the term.',
  'row 44': 'Whoever read of it before is told by the register alone, and no clock of three days runs.',
  O6: 'No panel may impose it yet: no level is lowered by a sanction.',
  O10: 'The row is there to be read; an exclusion is decided outside of the platform.',
  O11: 'The row is there; there is no way from a sanction that was not met to it.',
  O12: 'The row is there; nobody proposes to leave by consent.',
  K11t: 'The short procedure has no step by which an appeal is heard.',
  K14l: 'The length is there; no level is lowered by a sanction, and so none is restored.',
  K16: 'The length is there; nobody asks for access by the platform.',
};
