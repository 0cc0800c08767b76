/** What the platform has nothing of, each with why. Whatever a test holds may not stand here. */
export const NOT_BUILT: Readonly<Record<string, string>> = {};

/** What is held in part: what the reference has beside it. */
export const IN_PART: Readonly<Record<string, string>> = {
  'row 36':
    'There is no place of its own for a case whose sanction is watched over: it stays final until that is done.',
  'row 37':
    'A monitor reports and three others decide by the meters; what shows that something is kept is what the meters read, and no file is put in for it.',
  'row 39':
    'There is no further hearing: three others find it after a warning and its fourteen days, and the register says so until the end of the term.',
  'row 44':
    'The parties are told by the platform; it kept no list of anybody else, so whoever keeps the case tells those whom the body told, and says so.',
  O11: 'The row is there; a sanction that was not met after its warning leads nowhere, and nothing is withdrawn by rule.',
  K11t: 'The short procedure has no step by which an appeal is heard.',
};
