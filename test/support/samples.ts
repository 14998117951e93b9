import { WHOLE } from '../../src/domain/access/identity.ts';
import type { CalendarYear } from '../../src/domain/calendar/calendar.ts';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import { putEvidence } from '../../src/store/evidence/files.ts';
import { collectionOf } from '../../src/store/models.ts';
import { findNotice } from '../../src/store/notices.ts';
import { accessSamples } from './api/access-samples.ts';
import type { Api } from './api/api.ts';
import { deputySamples } from './api/deputy-samples.ts';
import { APPROVER, AUTHORISED, addCampaign, CLERK, importLetters } from './api/letters.ts';
import type { Sample } from './api/sample.ts';
import { secretOf, signed } from './api/signed-message.ts';
import { noticeSamples, receivedSample } from './sample-parts/notice-samples.ts';
import { failedMessage, prepareRemovals } from './sample-parts/prepared.ts';
import { ISSUER } from './story.ts';

/** The secret with which the samples' machine signs. */
export const MACHINE_SECRET = secretOf(3);

/** A look-back at one finding; to draw one takes findings that were closed long ago. */
const LOOK_BACK = {
  _id: 'look-back-sample',
  campaign: 'c-sample',
  asOf: '2026-09-24',
  candidates: 1,
  by: 'office-1',
  sample: [{ ref: 'n#1', relapsed: null, note: null, at: null }] as const,
};

/** What a draft of the samples is said to repeat. */
const REPEATED = '云督整〔2025〕7号#2';

type Ids = Record<
  | 'campaign'
  | 'empty'
  | 'spare'
  | 'unit'
  | 'idle'
  | 'former'
  | 'letter'
  | 'holder'
  | 'dispatch'
  | 'sha256'
  | 'many'
  | 'task'
  | 'clerk',
  string
>;

/** One good call for every operation of the document. */
function samplesOf(
  ids: Ids,
  drafts: string[],
  year: CalendarYear | undefined,
  access: Record<string, Sample>,
): Record<string, Sample> {
  const {
    campaign,
    empty,
    spare,
    unit,
    idle,
    former,
    letter,
    holder,
    dispatch,
    sha256,
    many,
    task,
    clerk,
  } = ids;
  const [open = '', toApprove = '', toIssue = '', again = ''] = drafts;
  const id = (value: string) => ({ params: { id: value } });
  const place = { holder: 'h-new', name: '何新', from: '2026-09-24' };
  const note = { kind: 'addNote', text: '已电话了解情况' };
  const callback = {
    type: 'notice.command',
    notice: letter,
    actor: { ...CLERK, id: clerk },
    command: note,
  };
  const { 'content-type': _, ...signature } = signed(
    MACHINE_SECRET,
    'contract-1',
    callback,
    Date.now(),
  ).headers;
  const file = { name: 'ledger.csv', content: Buffer.from('序号\r\n').toString('base64') };
  return {
    'post /api/campaigns': {
      actor: CLERK,
      body: { name: '另', code: '云督整', policy: 'county-standard' },
    },
    'get /api/campaigns': {},
    'get /api/campaigns/{id}': id(campaign),
    'get /api/campaigns/{id}/matrix': id(campaign),
    'get /api/campaigns/{id}/due-days': id(campaign),
    'get /api/campaigns/{id}/readers': id(campaign),
    'get /api/campaigns/{id}/readers/{holder}/messages': { params: { id: campaign, holder } },
    'get /api/campaigns/{id}/dry-run': id(campaign),
    'patch /api/campaigns/{id}': { ...id(empty), actor: CLERK, body: { name: '改名' } },
    'delete /api/campaigns/{id}': { ...id(spare), actor: CLERK },
    'get /api/sample': {},
    'delete /api/sample': { actor: CLERK },
    'delete /api/units/{id}': { ...id(idle), actor: CLERK },
    'put /api/campaigns/{id}/authorisation': {
      ...id(campaign),
      actor: CLERK,
      body: { ...AUTHORISED, subject: '合约' },
    },
    'post /api/campaigns/{id}/ledger': {
      ...id(campaign),
      actor: CLERK,
      body: { ledger: file, dryRun: true },
    },
    'post /api/campaigns/{id}/ledger/error-copy': {
      ...id(campaign),
      actor: CLERK,
      body: { ledger: file },
    },
    'post /api/campaigns/{id}/look-back': { ...id(campaign), actor: CLERK, body: {} },
    'post /api/look-backs/{id}/results': {
      ...id(LOOK_BACK._id),
      actor: CLERK,
      body: { finding: LOOK_BACK.sample[0].ref, relapsed: false, note: '未反弹' },
    },
    'get /api/campaigns/{id}/ledger.xlsx': id(campaign),
    'get /api/templates/ledger.xlsx': {},
    'get /api/templates/roster.xlsx': {},
    'get /api/drafts': { query: { campaign } },
    'get /api/drafts/{id}': id(open),
    'patch /api/drafts/{id}': {
      ...id(open),
      actor: CLERK,
      body: { title: '改题' },
      headers: { 'If-Match': '"v1"' },
    },
    'get /api/drafts/{id}/warnings': id(open),
    'get /api/drafts/{id}/dry-run': id(open),
    'post /api/drafts/{id}/repeats': {
      ...id(again),
      actor: CLERK,
      body: { finding: '1', of: REPEATED, confirmed: false },
      headers: { 'If-Match': '"v1"' },
    },
    'post /api/drafts/{id}/approve': { ...id(toApprove), actor: APPROVER },
    'post /api/drafts/{id}/issue': { ...id(toIssue), actor: CLERK },
    'get /api/notices': { query: { campaign, limit: '2' } },
    'get /api/notices.xlsx': { query: { campaign, cols: 'due,number' } },
    'get /api/findings': { query: { campaign, open: 'true' } },
    'get /api/decisions': { query: { campaign } },
    'get /api/messages': { query: { campaign } },
    'get /api/notice-counts': { query: { campaign } },
    'get /api/delays': { query: { campaign, limit: '2' } },
    'get /api/changes': {},
    ...noticeSamples(letter, note),
    'post /api/many': {
      actor: CLERK,
      body: { query: { notices: [letter] }, command: note, dryRun: true },
    },
    'get /api/many/{id}': id(many),
    'get /api/tasks/complaints': { query: { campaign } },
    'get /api/tasks': { query: { status: 'open', kind: 'vacancy' } },
    'post /api/tasks/{id}/take': { ...id(task), actor: CLERK },
    'post /api/tasks/{id}/done': { ...id(task), actor: CLERK, body: { how: '名册已更新' } },
    'get /api/office': {},
    'put /api/office': { actor: CLERK, body: ISSUER },
    'put /api/office/delegations': { actor: CLERK, body: DELEGATION },
    'get /api/units': {},
    'get /api/units/{id}': id(unit),
    'put /api/units/{id}/posts/{post}': {
      params: { id: unit, post: 'handler' },
      actor: CLERK,
      body: place,
    },
    'delete /api/units/{id}/posts/{post}': { params: { id: unit, post: 'handler' }, actor: CLERK },
    'post /api/units/{id}/successor': {
      ...id(former),
      actor: CLERK,
      body: { successor: unit, on: '2026-01-01', basis: '机构改革方案' },
    },
    'get /api/policies': {},
    'get /api/policies/{id}': id('county-standard'),
    'post /api/policies/check': { actor: CLERK, body: {} },
    'get /api/calendars': {},
    'get /api/calendars/{year}': { params: { year: '2026' } },
    'post /api/calendars': {
      actor: CLERK,
      body: { year, basis: '国办发明电〔2025〕7号', dryRun: true },
    },
    'post /api/deadlines': { body: { start: '2026-09-24', rule: '6wd' } },
    'get /api/inbox/{holder}': { params: { holder }, actor: { role: 'contact', id: holder } },
    'post /api/inbox/read': { actor: { role: 'contact', id: holder }, body: { id: dispatch } },
    'post /callbacks': {
      body: callback,
      headers: signature,
    },
    'get /api/evidence/{sha256}': { params: { sha256 }, query: { name: '整改报告' } },
    ...access,
    'get /api/clock-alarms': {},
    'post /api/sweep': { actor: CLERK, body: {} },
    'get /openapi.json': {},
    'get /livez': {},
    'get /readyz': {},
    'get /metrics': {},
    'get /version': {},
    'get /problems': {},
    'get /problems/{code}': { params: { code: 'key-missing' } },
  };
}

/** A delegation of the head of government, whom every test's office has. */
const DELEGATION = {
  ...{ name: '刘建国', document: '云政授〔2026〕3号' },
  ...{ on: '2026-09-01', from: '2026-09-10', until: '2026-12-31' },
};

/** Brings a letter, drafts, a message and a piece of evidence into being, and samples that speak of them. */
export async function prepareSamples(api: Api): Promise<Record<string, Sample>> {
  const plan = { name: '合约', units: 6, findings: 1 };
  const campaign = await addCampaign(api, plan);
  const [letter = '', open = '', toApprove = '', toIssue = '', again = '', onPaper = ''] =
    await importLetters(api, campaign, plan);
  for (const draft of [letter, toIssue, onPaper])
    await api.client.post(`/api/drafts/${draft}/approve`, { actor: APPROVER });
  for (const draft of [letter, onPaper])
    await api.client.post(`/api/drafts/${draft}/issue`, { actor: CLERK });
  const dispatches = collectionOf<DispatchDoc>(api.connection, 'dispatches');
  let dispatch = await dispatches.findOne({ 'items.noticeId': letter } as never);
  while (dispatch === null)
    dispatch = await dispatches.findOne({ 'items.noticeId': letter } as never);
  const unit = dispatch.items[0]?.unit ?? '';
  const note = { kind: 'pdf', notice: letter, unit, holder: dispatch.holder };
  const sha256 = await putEvidence(api.connection, Buffer.from('%PDF-1.7 合约'), note);
  const { holder, _id } = dispatch;
  const { id: many } = await api.client.post<{ id: string }>('/api/many', {
    key: 'samples',
    actor: CLERK,
    body: { query: { notices: [letter] }, command: { kind: 'addNote', text: '批量备注' } },
  });
  await api.connection.collection<{ _id: string; campaign: string }>('lookBacks').insertOne({
    ...LOOK_BACK,
    campaign: campaign.id,
  });
  const { items } = await api.client.get<{ items: { id: string }[] }>(
    `/api/units?roster=${campaign.id}`,
  );
  const former = items.find((u) => u.id !== unit)?.id ?? '';
  const { empty, spare, idle } = await prepareRemovals(api);
  const year = api.deps.calendarYears.find((y) => y.year === 2026);
  const task = await failedMessage(api);
  const issued = await findNotice(api.connection, WHOLE, letter);
  const clerk = issued?.notice.holders.find((h) => h.post === 'supervisionOffice')?.id ?? '';
  const ids = {
    campaign: campaign.id,
    ...{
      empty,
      spare,
      unit,
      idle,
      former,
      letter,
      holder,
      dispatch: _id,
      sha256,
      many,
      task,
      clerk,
    },
  };
  await api.connection
    .collection<{ _id: string }>('drafts')
    .updateOne({ _id: again }, { $set: { 'findings.0.repeatOf': REPEATED } });
  const access = {
    ...(await accessSamples(api.connection, campaign.id, letter)),
    ...(await deputySamples(api.connection, unit, holder)),
    'post /api/notices/{id}/received-answers': receivedSample(
      (await findNotice(api.connection, WHOLE, onPaper))?.notice,
    ),
  };
  return samplesOf(ids, [open, toApprove, toIssue, again], year, access);
}
