/** A spec by its file and the title that it has there. */
export type Held = { readonly spec: string; readonly title: string };

/** One rule that keeps the people of a case apart: what holds it, and what of it is not held. */
export type Duty = {
  readonly rule: string;
  readonly says: string;
  readonly heldBy: readonly Held[];
  /** Said plainly; null when all of it is held. */
  readonly notYet: string | null;
};

const RULES = 'libs/complaints/rules/src';
const SERVICE = 'libs/complaints/service/test';
const by = (spec: string, ...titles: readonly string[]): Held[] => titles.map((title) => ({ spec, title }));
const rules = (name: string, ...titles: readonly string[]) => by(`${RULES}/${name}.spec.ts`, ...titles);
const service = (name: string, ...titles: readonly string[]) => by(`${SERVICE}/${name}.spec.ts`, ...titles);

/** The rules of separation, R1 to R15. */
export const DUTIES: readonly Duty[] = [
  {
    rule: 'R1',
    says: 'Those who look into a case, decide in it, hear an appeal or present it are different people; who keeps it decides nothing.',
    heldBy: [
      ...rules('case.properties', 'are never two incompatible ones of one person'),
      ...rules('journey', 'lets nobody decide who managed the case, whatever functions they were given since'),
    ],
    notYet: null,
  },
  {
    rule: 'R2',
    says: 'Board members and staff who manage the budget of the case never sit.',
    heldBy: [],
    notYet: 'Nobody is recorded as a board member or as managing a budget.',
  },
  {
    rule: 'R3',
    says: 'Two keys: what is irreversible takes two people.',
    heldBy: [
      ...rules(
        'case.properties',
        'withdraws nothing with a step missing, before the decision is notified, or by one person alone',
      ),
      ...service('erasure', 'takes two keys and thirty days between them'),
    ],
    notYet: 'A disclosure of a protected identity and an extension have no second key.',
  },
  {
    rule: 'R4',
    says: 'Two assessors, a coach and a lay person; where they disagree, a third.',
    heldBy: [
      ...rules('full/missing-steps-of-full', 'counts the two assessors who offered what the respondent signed'),
      ...service(
        'assessors',
        'is found by two assessors, each for themself, and by no one of them alone',
        'waits while two of a mind with nobody differ, until the third in the chair stands by one of them',
      ),
    ],
    notYet: 'The short procedure has no assessors.',
  },
  {
    rule: 'R5',
    says: 'A panel of chair, coach and lay person, none of whom knew the case before, nor decided in another about the same person.',
    heldBy: [
      ...service('conflicts', 'keeps who decided in one case about somebody from deciding in another'),
      ...service('decide', 'has three seats, none for those who keep the case or are parties to it'),
    ],
    notYet: 'From where a member of a panel sits is not asked under the short procedure.',
  },
  {
    rule: 'R6',
    says: 'On appeal sits nobody of any earlier step; a case sent back has a new panel.',
    heldBy: [
      ...service('withdrawal', 'may take effect at once, with reasons, and is quashed by an appeal panel of others'),
      ...rules('case.properties', 'are never two incompatible ones of one person'),
    ],
    notYet: null,
  },
  {
    rule: 'R7',
    says: 'Whoever comes to a case declares before they see it: until then they read whom it concerns and nothing else.',
    heldBy: [
      ...service('take-case', 'begins with whom it concerns, and that reading is written down'),
      ...service(
        'decide',
        'reads nothing before each member has declared themself, and whoever has a conflict is out of it',
      ),
    ],
    notYet: null,
  },
  {
    rule: 'R8',
    says: 'A hard conflict shuts out and blinds; a soft one is kept, signed off by two and told to the parties.',
    heldBy: service(
      'conflicts',
      'hides the case from a registrar, whatever they ask, as one that does not exist',
      'keeps a member of the panel out until two free of conflict have signed',
      'is signed off by nobody who has a tie of their own, nor by whoever has no part',
      'is told of to the coach only once charges are served',
    ).concat(
      service(
        'conflicts-elsewhere',
        'leaves the case out of the figures of whoever it shuts out, and of nobody else',
        'leaves a closed case out of what they may erase, and gives them no key of it',
        'keeps somebody from a function that the registrar gives, and has a soft one wait',
        'tells a case manager who names somebody tied to them no more than that the case is another’s',
      ),
    ),
    notYet: null,
  },
  {
    rule: 'R9',
    says: 'What members declared and the body recorded is looked at by itself, and again with each new name.',
    heldBy: [
      ...rules(
        'conflicts/conflict-with',
        'has a line for every kind',
        'is never harder for being longer over',
        'is none by family: what somebody declared elsewhere is theirs to say again',
      ),
      ...service(
        'conflicts',
        'takes a function from whoever holds it when the name comes in, and says that somebody is needed',
        'takes it when the tie comes to be known after, and gives it to nobody back when the tie never was',
      ),
    ],
    notYet:
      'A complainant has no account, so no tie with them is known; peer groups, co-authors, chapters and client organisations are not looked at, and family is theirs to declare. Who assessed whom is known from the day on which this was first told.',
  },
  {
    rule: 'R10',
    says: 'The parties get the names of the panel and ten days to object.',
    heldBy: [],
    notYet: 'Names are not told to the parties and there is no door for an objection.',
  },
  {
    rule: 'R11',
    says: 'Whoever administers the system reads no case.',
    heldBy: service('take-case', 'opens it to no role of the body, and to no other case manager'),
    notYet: 'There is no way in for an emergency, with two people and an end.',
  },
  {
    rule: 'R12',
    says: 'A custodian opens a protected identity to one asker, for a reason and a time.',
    heldBy: [],
    notYet: 'The function is in the table of those kept apart; it has no door.',
  },
  {
    rule: 'R13',
    says: 'The supervisor of the coach is a witness at most.',
    heldBy: service(
      'conflicts',
      'keeps somebody from a panel, and takes the seat and the sight of the case from whoever sits',
    ),
    notYet: 'That a complaint does not let a supervisor take back past confirmations is not looked at here.',
  },
  {
    rule: 'R14',
    says: 'A case about an officer or a member of a panel goes to people from outside.',
    heldBy: service('conflicts', 'hides it from whoever it concerns, who is a registrar too'),
    notYet: 'There is no panel from a partner body; colleagues of whom it concerns are not blinded.',
  },
  {
    rule: 'R15',
    says: 'Nobody holds one function in more than so many open cases; who is next is by rota, and a skip is kept.',
    heldBy: [],
    notYet: 'There is neither a rota nor a limit.',
  },
];
