/** One rule that keeps the people of a case apart, and what of it is not held. What holds it says so itself, in the name of its test. */
export type Duty = {
  readonly rule: string;
  readonly says: string;
  /** Said plainly; null when all of it is held. */
  readonly notYet: string | null;
};

/** The rules of separation, R1 to R15. */
export const DUTIES: readonly Duty[] = [
  {
    rule: 'R1',
    says: 'Those who look into a case, decide in it, hear an appeal or present it are different people; who keeps it decides nothing.',
    notYet: null,
  },
  {
    rule: 'R2',
    says: 'Board members and staff who manage the budget of the case never sit.',
    notYet:
      'Known is what a registrar recorded, and what was decided before it was known stands. A budget of one case alone is not told apart from that of the procedure.',
  },
  {
    rule: 'R3',
    says: 'Two keys: what is irreversible takes two people.',
    notYet: null,
  },
  {
    rule: 'R4',
    says: 'Two assessors, a coach and a lay person; where they disagree, a third.',
    notYet: 'The short procedure has no assessors.',
  },
  {
    rule: 'R5',
    says: 'A panel of chair, coach and lay person, none of whom knew the case before, nor decided in another about the same person.',
    notYet: 'From where a member of a panel sits is not asked under the short procedure.',
  },
  {
    rule: 'R6',
    says: 'On appeal sits nobody of any earlier step; a case sent back has a new panel.',
    notYet: null,
  },
  {
    rule: 'R7',
    says: 'Whoever comes to a case declares before they see it: until then they read whom it concerns and nothing else.',
    notYet: null,
  },
  {
    rule: 'R8',
    says: 'A hard conflict shuts out and blinds; a soft one is kept, signed off by two and told to the parties.',
    notYet: null,
  },
  {
    rule: 'R9',
    says: 'What members declared and the body recorded is looked at by itself, and again with each new name.',
    notYet:
      'A complainant has no account, so no tie with them is known; peer groups, co-authors, chapters and client organisations are not looked at, and family is theirs to declare. Who assessed whom is known from the day on which this was first told.',
  },
  {
    rule: 'R10',
    says: 'The parties get the names of the panel and ten days to object.',
    notYet: 'Under the short procedure nobody is told the names of a panel, nor objects to one.',
  },
  {
    rule: 'R11',
    says: 'Whoever administers the system reads no case; in an emergency two people open one for a time, and both parties are told.',
    notYet:
      'That nobody of the case can act is for the two to say: the platform does not find it out. A case that names nobody yet is not opened.',
  },
  {
    rule: 'R12',
    says: 'A custodian opens a protected identity to one asker, for a reason and a time.',
    notYet:
      'How to reach the complainant is read by the case manager, and may tell who they are; so may what somebody wrote.',
  },
  {
    rule: 'R13',
    says: 'The supervisor of the coach is a witness at most, and takes back no past confirmation.',
    notYet: null,
  },
  {
    rule: 'R14',
    says: 'A case about an officer or a member of a panel goes to people from outside.',
    notYet: 'There is no panel from a partner body; colleagues of whom it concerns are not blinded.',
  },
  {
    rule: 'R15',
    says: 'Nobody holds one function in more than so many open cases; who is next is by rota, and a skip is kept.',
    notYet:
      'Neither is held for a post for which the body never kept a roster. Whoever keeps a case comes to it by themself: the limit holds them, and no rota.',
  },
];
