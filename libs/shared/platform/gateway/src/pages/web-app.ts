/** What every page is told beside its own props. */
export type PageLook = {
  readonly locale: 'fr' | 'en';
  readonly hue: number;
  readonly bodyName: string;
  readonly demo: boolean;
  readonly search?: string;
};

/** Renders a server-rendered page; the built web app brings it. */
export type PageRenderer = (page: string, props: object, options: PageLook) => string;

/** The fields of a form, as they were sent. */
export type FormFields = Readonly<Record<string, string | readonly string[] | undefined>>;

type Mistakes = readonly object[];

/** What the confirmation page sent, read by the web app that made the page. */
export type ReadConfirmForm = (
  fields: FormFields,
  sessions: readonly { readonly id: string; readonly status: string }[],
  nameAsked: boolean,
) => {
  readonly act: 'decide' | 'undo' | 'send-new' | 'disown';
  readonly decisions: readonly { readonly sessionId: string; readonly outcome: string }[];
  readonly sessionIds: readonly string[];
  readonly typedName: string;
  readonly mistakes: Mistakes;
};

/** What can be done on the page of an agreement that stands. */
export type StandingAct = 'agree-terms' | 'decline-terms' | 'propose-terms' | 'declare';

/** What the agreement page sent. */
export type ReadAgreementForm = (
  fields: FormFields,
  nameAsked: boolean,
) => {
  readonly act: 'answer' | 'send-new' | 'disown' | StandingAct;
  readonly accept: boolean;
  readonly relations: readonly string[];
  readonly relationsDeclared: boolean;
  readonly typedName: string;
  readonly termsId: string;
  readonly terms: object;
  readonly mistakes: Mistakes;
};

/** What the feedback page sent: an answer or none to each statement, as the graph takes it. */
export type ReadFeedbackForm = (fields: FormFields) => {
  readonly comment: string;
  readonly mayBeHandedOver: boolean;
  readonly namesMeant: boolean;
};

/** What was answered, by the name of the page that asked. */
export type ComplaintAnswers = Readonly<Record<string, FormFields>>;

/** The questions of a complaint: the gateway keeps their answers, and what each asks is the web app's. */
export type ComplaintWizard = {
  /** What a page sent; null where it asks nothing. Clauses that are not known are left out. */
  readonly read: (
    page: string,
    sent: FormFields,
    known: readonly string[],
    today: string,
  ) => { readonly fields: FormFields; readonly mistakes: Mistakes } | null;
  readonly after: (page: string, answers: ComplaintAnswers, hasCode: boolean) => string;
  readonly before: (page: string, answers: ComplaintAnswers, hasCode: boolean) => string;
  /** The pages that wait for an answer, in their order. */
  readonly unanswered: (answers: ComplaintAnswers, today: string) => readonly string[];
  /** The input of the graph, without the declaration. */
  readonly complaintOf: (answers: ComplaintAnswers) => Readonly<Record<string, unknown>>;
  /** The numbers of the behaviours that were told, and how many there may be. */
  readonly numbersOf: (answers: ComplaintAnswers) => readonly number[];
  readonly most: number;
};

/** The web app as its build left it. */
export type WebApp = {
  /** Where the browser's files lie; null when something in front of the gateway serves them. */
  readonly clientFolder: string | null;
  readonly renderPage: PageRenderer;
  readonly readConfirmForm: ReadConfirmForm;
  readonly readAgreementForm: ReadAgreementForm;
  readonly readFeedbackForm: ReadFeedbackForm;
  readonly complaintWizard: ComplaintWizard;
  /** Trusted documents by hash. */
  readonly documents: Readonly<Record<string, string>>;
};
