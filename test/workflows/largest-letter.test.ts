import { expect } from 'chai';
import { inputGoingOn } from '../../src/api/going-on.ts';
import { BUDGETS, bytesOf, MOST_FINDINGS } from '../../src/domain/rules/size.ts';
import { foldEvents } from '../../src/store/notices.ts';
import { type View, viewQuery } from '../../src/workflows/contract.ts';
import { type Act, acknowledge, giveBack, note, report, withdraw } from '../support/acts.ts';
import { eventually } from '../support/live-notice.ts';
import { county, type Life } from '../support/notice-lives/script.ts';
import { finding } from '../support/rules.ts';
import { issueCommand } from '../support/story.ts';
import {
  type RealNotice,
  type RealNotices,
  realNotices,
} from '../support/temporal/real-notices.ts';

/** Longer than the API takes them, so that fewer fill the letter. */
const LONG = '已电话了解情况，'.repeat(1500);
/** What a long text adds to a letter, with what stands around it. */
const STEP = 37_000;
/** Findings that are reported before the letter is filled, so that they can be given back when it is full. */
const REPORTED = 12;
/** What the engine takes of one payload. */
const ENGINE_BYTES = 2 * 1024 * 1024;

/** The most findings with as much text as may be issued. */
const findings = Array.from({ length: MOST_FINDINGS }, (_, i) => ({
  ...finding(String(i + 1), 'timeLimited'),
  statement: '问'.repeat(220),
  recommendation: '改'.repeat(120),
}));
const life: Life = { ...county, shows: 'the largest letter', findings, steps: [], until: '' };

describe('the largest letter that the rules allow, on the real server', () => {
  let real: RealNotices;
  let notice: RealNotice;
  let given = 0;
  const begun = new Date().toISOString();

  before(async () => {
    real = await realNotices();
    notice = await real.issue(life, { continueAfter: 30 });
  });
  after(() => real.stop());

  const view = (): Promise<View> => notice.handle.query(viewQuery);
  const size = async () => bytesOf((await view()).notice);
  const give = async (act: Act) => {
    given += 1;
    // A key of the greatest length, for it is handed over with its answer.
    const id = `${given}-${'k'.repeat(230)}`;
    return real.engine.command(notice.id, notice.commandNow(act, id));
  };
  const fill = async (acts: Act[], budget: number): Promise<void> => {
    while ((await size()) + STEP < budget)
      for (const act of acts) expect((await give(act)).kind).to.equal('done');
  };

  it('is filled to its budgets, over several runs', async () => {
    expect(bytesOf(issueCommand(life.issued, findings))).to.be.within(
      BUDGETS.issue - 40_000,
      BUDGETS.issue,
    );
    await eventually(() => notice.events().length > 0, 'issued');
    expect((await give(acknowledge())).kind).to.equal('done');
    for (let i = 2; i <= REPORTED; i += 1)
      expect((await give(report(String(i)))).kind).to.equal('done');
    await fill([note(LONG)], BUDGETS.notes);
    const { by, body } = report('1');
    const reporting = { by, body: { ...body, summary: LONG } } as Act;
    await fill([reporting, giveBack('1')], BUDGETS.answers);
    expect(await give(reporting)).to.deep.include({ kind: 'refused' });
    expect(await give(note('短'))).to.deep.include({ kind: 'refused' });
    for (const i of [2, 3]) expect((await give(giveBack(String(i), LONG))).kind).to.equal('done');
    const { runId, raw } = await notice.handle.describe();
    expect(raw.workflowExecutionInfo?.firstRunId).to.not.equal(runId);
  });

  it('hands itself over at its largest, far below what the engine takes', async () => {
    const before = (await notice.handle.describe()).runId;
    for (let i = 4; i <= REPORTED && (await notice.handle.describe()).runId === before; i += 1)
      expect((await give(giveBack(String(i)))).kind).to.equal('done');
    const { status, runId } = await notice.handle.describe();
    expect(status.name).to.equal('RUNNING');
    expect(runId).to.not.equal(before);
    const { events = [] } = await notice.handle.fetchHistory();
    const payload = events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
    expect(payload?.data?.length).to.be.within(1_200_000, ENGINE_BYTES - 100_000);
  });

  it('is started again from its events when it is lost, and is withdrawn in the end', async () => {
    await notice.handle.terminate('lost');
    const events = notice.events();
    const folded = foldEvents(events);
    if (folded === null) throw new Error('there are no events');
    const { notice: state, head } = folded;
    const { issuedAt } = state;
    const tempo = { realAnchor: begun, businessAnchor: issuedAt, speed: 1 };
    const going = { notice: state, head, rules: life.rules, tempo };
    await real.engine.restart(inputGoingOn(going, events, new Map()));
    expect((await give(withdraw(LONG))).kind).to.equal('done');
    await eventually(
      async () => (await notice.handle.describe()).status.name === 'COMPLETED',
      'completed',
    );
  });
});
