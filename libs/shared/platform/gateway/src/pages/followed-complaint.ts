/** What a complainant reads of their complaint, by reference and code. */
export const FOLLOW = `query FollowComplaint($reference: String!, $code: String!) {
  followComplaint(reference: $reference, code: $code) { reference receivedOn state next nextBy paused { of since }
    closure { how on reasons reviewUntil askedOn confirmedOn confirmedReasons }
    disclosed { number kind title on } identityOpenings { function ground openedOn lastDay endedOn }
    panel { seat name } emergencyOpenings { openedOn lastDay endedOn ground askedAs openedAs }
    steps { event until question asked { name kind of needed } } memberSaid letters { id writtenOn title text }
    access { mayAsk mayWithdraw copyUntil last { standing askedOn dueOn isLate longerMonths longerGround longerReasons answeredOn
      ground withheld reasons } } }
}`;

/** The same as it is answered; the page knows each part. */
export type Followed = {
  readonly reference: string;
  readonly receivedOn: string;
  readonly state: string;
  readonly next: string | null;
  readonly nextBy: string | null;
  readonly paused: readonly { readonly of: string; readonly since: string }[];
  readonly closure: object | null;
  readonly disclosed: readonly object[];
  readonly identityOpenings: readonly object[];
  readonly panel: readonly object[];
  readonly emergencyOpenings: readonly object[];
  readonly steps: readonly object[];
  readonly memberSaid: boolean | null;
  readonly letters: readonly object[];
  readonly access: object;
};
