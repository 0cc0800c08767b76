import { act } from '@testing-library/react';
import { CpdScreen } from '../src/cpd-screen.js';
import { attendanceQuery } from '../src/attendance/attendance.queries.js';
import { aimsQuery } from '../src/aims/aim.queries.js';
import { activitiesQuery, categoriesQuery, figureQuery, ifQuery, usesQuery } from '../src/cpd.queries.js';
import { plansQuery } from '../src/plans/plan.queries.js';
import { yearsQuery } from '../src/years/year.queries.js';
import { mailedQuery } from '../src/mailed/mailed.queries.js';
import { hashOf, type Sent, show } from './show.js';

export type Shown = {
  readonly activities?: readonly object[];
  readonly lines?: readonly object[];
  readonly categories?: readonly object[];
  readonly uses?: readonly object[];
  readonly aims?: readonly object[];
  readonly plans?: readonly object[];
  readonly years?: readonly object[];
  readonly linesIf?: readonly object[] | 'offline';
  readonly list?: 'forbidden';
  /** The coach's own address, and what came to it. */
  readonly mailbox?: object;
  readonly mailed?: readonly object[];
  /** What is reported of the coach. */
  readonly attendance?: readonly object[];
  /** What the first mutations are answered with; those after them go through. */
  readonly answers?: readonly (object | 'offline')[];
};

/** An activity of seven hours on 20 November 2026. */
export function anActivity(id: string, changes: object = {}) {
  const texts = { title: 'A course', kind: 'TRAINING', reflection: 'Fewer questions.', provider: null };
  const days = { firstDay: '2026-11-20', lastDay: '2026-11-20', minutes: 420 };
  const state = { version: 1, withdrawn: false, attested: false, document: null, countsFor: null, spentOn: null };
  return { __typename: 'CpdActivity', id, ...texts, ...days, categories: [], seriesId: null, ...state, ...changes };
}

/** A line of the standing on this kind of evidence. */
export function aLine(kind: string, changes: object = {}) {
  const days = { windowFrom: '2025-11-23', windowTo: '2026-11-22' };
  const line = {
    ruleId: kind,
    kind,
    title: kind,
    unit: 'MINUTES',
    result: 'UNMET',
    awaiting: 0,
    adjusted: [],
    ...days,
  };
  return { ...line, needed: 60, counted: 0, ...changes };
}

/** An answer of the server that says no. */
export function refused(code: string, message: string, path: string | null = null) {
  return { errors: [{ message, extensions: { code: 'REFUSED', refusals: [{ code, message, path }] } }] };
}

/** Shows the screen over a server that answers so; what was sent can be looked at. */
export function showScreen(shown: Shown = {}) {
  const { activities = [], lines = [], list, answers = [] } = shown;
  const { mailbox = { isOffered: false, localPart: null }, mailed = [] } = shown;
  const sent: Sent[] = [];
  const left = [...answers];
  const answerTo = ({ documentId }: Sent): object | 'offline' => {
    if (documentId === hashOf(activitiesQuery)) {
      if (list) return { errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] };
      const edges = activities.map((node) => ({ node }));
      return { data: { myCpdActivities: { edges, pageInfo: { hasNextPage: false, endCursor: null } } } };
    }
    if (documentId === hashOf(figureQuery)) return { data: { standing: { aimedLevel: null, decision: { lines } } } };
    if (documentId === hashOf(mailedQuery)) return { data: { myCpdMailbox: mailbox, myMailedCpd: mailed } };
    if (documentId === hashOf(attendanceQuery)) return { data: { myAttendance: shown.attendance ?? [] } };
    if (documentId === hashOf(categoriesQuery)) return { data: { cpdCategories: shown.categories ?? [] } };
    if (documentId === hashOf(aimsQuery)) return { data: { myCpdAims: shown.aims ?? [] } };
    if (documentId === hashOf(plansQuery)) return { data: { myCpdPlans: shown.plans ?? [] } };
    if (documentId === hashOf(yearsQuery)) return { data: { myCpdYears: shown.years ?? [] } };
    if (documentId === hashOf(usesQuery)) return { data: { myDevelopment: shown.uses ?? [] } };
    if (documentId === hashOf(ifQuery))
      return shown.linesIf === 'offline' ? 'offline' : { data: { myStandingIf: shown.linesIf ?? [] } };
    const done = { id: 'a', version: 2, minutes: 420 };
    const acted = {
      recordCpdActivity: done,
      correctCpdActivity: done,
      withdrawCpdActivity: done,
      acceptAttendance: done,
      allotCpdActivity: done,
      tellCpdPlan: [{ id: 'p' }],
      takeCpdPlanBack: [],
      stateCpdYear: [{ year: 2025 }],
    };
    return left.shift() ?? { data: acted };
  };
  globalThis.fetch = ((_: string, init: RequestInit) => {
    const asked = JSON.parse(init.body as string) as Sent;
    sent.push(asked);
    const answer = answerTo(asked);
    if (answer === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve({ status: 200, headers: new Headers(), json: () => Promise.resolve(answer) });
  }) as unknown as typeof fetch;
  show(<CpdScreen asked={null} audits={null} />);
  return {
    sent: (document: Parameters<typeof hashOf>[0]) => sent.filter(({ documentId }) => documentId === hashOf(document)),
  };
}

/** The upload door, at the browser's edge: it holds what was sent until a spec says how it goes on. */
export class FileServer {
  static asked: FileServer[] = [];
  static aborted = 0;

  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  status = 0;
  responseText = '';

  static open(): void {
    this.asked = [];
    this.aborted = 0;
    Object.assign(globalThis, { XMLHttpRequest: FileServer });
  }

  static progress(share: number): void {
    act(() => this.asked.at(-1)?.upload.onprogress?.({ loaded: share * 100, total: 100 }));
  }

  static answer(status: number, answer: object): void {
    const last = this.asked.at(-1);
    if (last) Object.assign(last, { status, responseText: JSON.stringify(answer) });
    act(() => last?.onload?.());
  }

  static die(): void {
    act(() => this.asked.at(-1)?.onerror?.());
  }

  open(): void {}

  send(): void {
    FileServer.asked.push(this);
  }

  abort(): void {
    FileServer.aborted += 1;
  }

  getResponseHeader(): null {
    return null;
  }
}
