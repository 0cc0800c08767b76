const TERMS = `terms { id form everyWeeks minutes limits proposedBy proposedOn state answeredOn }`;
const RELATIONS = `relations { supervisorDeclaredOn supervisorDueOn supervisorIsDue barredSince underReview }`;

export const AGREEMENT = `query AgreementToAnswer {
  agreementToAnswer { id superviseeName subject startsOn proposedOn answeredOn disownedOn status superviseeRelations supervisorRelations
    supervisor { name addressShown vetted } ${TERMS} ${RELATIONS} }
}`;

type Terms = {
  readonly id: string;
  readonly proposedBy: 'SUPERVISEE' | 'SUPERVISOR';
  readonly state: 'WAITING' | 'AGREED' | 'DECLINED' | 'REPLACED';
};

/** An agreement as its link shows it. */
export type Agreement = {
  readonly id: string;
  readonly superviseeName: string;
  readonly subject: 'COACHING' | 'SUPERVISION';
  readonly startsOn: string;
  readonly proposedOn: string;
  readonly answeredOn: string | null;
  readonly disownedOn: string | null;
  readonly status: 'PROPOSED' | 'ACCEPTED' | 'DECLINED';
  readonly superviseeRelations: readonly string[];
  readonly supervisorRelations: readonly string[] | null;
  readonly supervisor: { readonly name: string; readonly addressShown: string; readonly vetted: boolean };
  /** The latest first. */
  readonly terms: readonly Terms[];
  /** Null unless it was accepted. */
  readonly relations: {
    readonly supervisorDeclaredOn: string;
    readonly supervisorDueOn: string;
    readonly supervisorIsDue: boolean;
    readonly barredSince: string | null;
    readonly underReview: boolean;
  } | null;
};

/** The page's props of an agreement that waits for its first answer. */
export function toAnswer(agreement: Agreement): object {
  const { superviseeName, subject, startsOn, proposedOn, superviseeRelations, supervisor } = agreement;
  return {
    state: 'to-answer',
    superviseeName,
    supervisorName: supervisor.name,
    subject,
    startsOn,
    proposedOn,
    superviseeRelations,
    terms: waiting(agreement, 'SUPERVISEE'),
    whoGaveAddress: supervisor.vetted ? 'VETTED_BY_BODY' : 'PROPOSED_BY_COACH',
  };
}

/** The page's props of an agreement that was accepted. */
export function standing(agreement: Agreement): object {
  const { superviseeName, subject, answeredOn, terms, supervisorRelations, relations } = agreement;
  const [inForce = null, ...earlier] = terms.filter(({ state }) => state === 'AGREED');
  return {
    ...{ state: 'standing', superviseeName, subject, answeredOn, inForce, earlier },
    proposed: waiting(agreement, 'SUPERVISEE'),
    ownWaiting: waiting(agreement, 'SUPERVISOR'),
    supervisorRelations: supervisorRelations ?? [],
    declaredOn: relations?.supervisorDeclaredOn ?? answeredOn,
    dueOn: relations?.supervisorDueOn ?? answeredOn,
    isDue: relations?.supervisorIsDue ?? false,
    barredSince: relations?.barredSince ?? null,
    underReview: relations?.underReview ?? false,
  };
}

/** Whether the supervisor is asked for something under an agreement that stands. */
export function asksSomething(agreement: Agreement): boolean {
  return waiting(agreement, 'SUPERVISEE') !== null || (agreement.relations?.supervisorIsDue ?? false);
}

function waiting({ terms }: Agreement, by: Terms['proposedBy']): Terms | null {
  return terms.find(({ state, proposedBy }) => state === 'WAITING' && proposedBy === by) ?? null;
}
