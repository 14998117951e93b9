import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { Later } from '../../src/activities/notify/channel.ts';
import { emailChannel } from '../../src/activities/notify/email.ts';
import { addDays, dateOf, instantOfMs } from '../../src/domain/calendar/instant.ts';
import type { Delivery } from '../../src/domain/messages/sending/delivery.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import type { Actor } from '../../src/domain/notice/posts.ts';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import { dispatchesAbout } from '../../src/store/inbox.ts';
import { eventsOf } from '../../src/store/notices.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { APPROVER, addCampaign, CLERK, importLetters } from '../support/api/letters.ts';
import { type MailServer, type ReadMail, readMail, startMailServer } from '../support/smtp.ts';

/** What `GET /api/notices/{id}/messages` says of one message. */
interface Message {
  id: string;
  to: { holder: string; name: string };
  lines: string[];
  deliveries: Delivery[];
}

const DEPUTY = 'deputy@units.test';
const REFUSED = 'refused@units.test';
/** The urgent policy knows no quiet hours, so that the letters leave at whatever hour the tests run. */
const PLAN = {
  name: '防汛急件',
  units: 5,
  findings: 2,
  policy: 'urgent-24h',
  rehearsal: null,
  email: (n: number) => (n === 1 ? REFUSED : `contact${n}@units.test`),
};

/** Waits until a value is there; the runner's timeout ends it. */
async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(50);
  }
}

describe('e-mail through a real mail server', () => {
  let server: MailServer;
  let api: Api;
  let letters: Notice[];
  let lastDraft: string;
  let awayDraft: string;

  /** Approves and issues an urgent letter, which needs a reason. */
  const issueUrgently = async (draft: string): Promise<Notice> => {
    const { client } = api;
    await client.patch(`/api/drafts/${draft}`, 1, { urgencyReason: '汛期险情' }, CLERK);
    await client.post(`/api/drafts/${draft}/approve`, { actor: APPROVER });
    await client.post(`/api/drafts/${draft}/issue`, { actor: CLERK });
    return client.get<Notice>(`/api/notices/${draft}`);
  };
  /** The message about a letter that is meant for its contact, once a channel has taken or refused it. */
  const messageAbout = (letter: Notice | undefined) =>
    eventually(async () => {
      const { items } = await api.client.get<{ items: Message[] }>(
        `/api/notices/${letter?.id}/messages`,
      );
      return items.find((m) =>
        m.deliveries.some((d) => d.channel === 'email' && d.status !== 'waiting'),
      );
    });
  const mailTo = async (address: string): Promise<ReadMail> => {
    const taken = server.mails.filter((mail) => mail.to.includes(address));
    expect(taken, address).to.have.length(1);
    return readMail(taken[0] as (typeof taken)[0]);
  };

  before(async () => {
    server = await startMailServer();
    server.answers.set(REFUSED, '550 5.1.1 no such user');
    api = await startApi({
      channels: (parts) => [
        emailChannel({ url: server.url, from: '督查室 <duban@office.test>', ...parts }),
      ],
    });
    const campaign = await addCampaign(api, PLAN);
    const drafts = await importLetters(api, campaign, PLAN);
    awayDraft = drafts.pop() ?? '';
    lastDraft = drafts.pop() ?? '';
    letters = [];
    for (const draft of drafts) letters.push(await issueUrgently(draft));
    await Promise.all(letters.map(messageAbout));
  });
  after(async () => {
    await api.stop();
    await server.stop();
  });

  it('arrives with the letter in its subject and its lines in Chinese', async () => {
    const letter = letters[0] as Notice;
    const mail = await mailTo('contact0@units.test');
    expect(mail.headers.get('subject')).to.match(
      /^云督整〔\d{4}〕\d+号：新的整改通知书，列明问题\d+个，请签收，期限为\d{4}年\d+月\d+日\d{2}:\d{2}$/,
    );
    expect(mail.headers.get('subject')).to.include(letter.documentNumber);
    expect(mail.headers.get('from')).to.equal('督查室 <duban@office.test>');
    expect(mail.headers.get('to')).to.equal('李联东 <contact0@units.test>');
    const [greeting, , line] = mail.text.split('\n');
    expect(greeting).to.equal('李联东同志：');
    const rights = '。对所列问题有异议的，可于';
    expect(line).to.include(`1. ${mail.headers.get('subject')}${rights}`);
    expect(mail.text).to.include('本系统为非涉密系统，严禁处理、存储、传输国家秘密。');
    expect(mail.html).to.include(`<p>${mail.headers.get('subject')}${rights}`);
    expect(mail.headers.get('auto-submitted')).to.equal('auto-generated');
  });

  it('names the message it is, and the thread of its letter', async () => {
    const message = await messageAbout(letters[0]);
    const { headers } = await mailTo('contact0@units.test');
    const [delivery] = message.deliveries;
    expect([delivery?.status, delivery?.attempts]).to.deep.equal(['sent', 1]);
    expect(headers.get('message-id')).to.equal(delivery?.providerId);
    expect(headers.get('message-id')).to.match(/^<[0-9a-f]{40}@duban>$/);
    expect(headers.get('references')).to.match(/^<[0-9a-f]{40}@duban>$/);
    expect(headers.get('references')).not.to.equal(headers.get('message-id'));
  });

  it('holds links that work, the same ones in text and HTML', async () => {
    const letter = letters[0] as Notice;
    const mail = await mailTo('contact0@units.test');
    const links = [...mail.text.matchAll(/ {3}(\S+)：(http\S+)/g)].map(([, words, url]) => ({
      words,
      url: url ?? '',
    }));
    expect(links.map((l) => l.words)).to.deep.equal([
      '签收',
      '报送整改进展',
      '报送整改结果',
      '申请延期',
      '提出异议',
      '申请复核',
    ]);
    for (const { words, url } of links)
      expect(mail.html).to.include(`<a href="${url}">${words}</a>`);
    for (const { url } of links) {
      const page = await fetch(url);
      expect(page.status).to.equal(200);
      expect(await page.text()).to.include(letter.documentNumber);
    }
    expect(await eventsOf(api.connection, letter.id)).to.have.length(1);
    const answer = await fetch(links[0]?.url ?? '', {
      method: 'POST',
      body: new URLSearchParams(),
    });
    expect(answer.status).to.equal(200);
    const events = await eventsOf(api.connection, letter.id);
    expect(events.map((e) => e.type)).to.deep.equal(['issued', 'acknowledged']);
  });

  it('refused for its recipient stands as failed on the message, for the office to see', async () => {
    const { deliveries, to } = await messageAbout(letters[1]);
    const [delivery] = deliveries;
    expect(to.name).to.equal('李联西');
    expect(delivery?.status).to.equal('failed');
    expect(delivery?.channel).to.equal('email');
    expect(delivery?.error).to.include('550 5.1.1 no such user');
    expect(delivery?.providerId).to.equal(null);
    expect(server.mails.filter((mail) => mail.to.includes(REFUSED))).to.deep.equal([]);
  });

  it('refused for one reaches the others, and the refused one has his inbox', async () => {
    await mailTo('contact2@units.test');
    expect((await messageAbout(letters[2])).deliveries[0]?.status).to.equal('sent');
    const { to, id } = await messageAbout(letters[1]);
    const actor = { role: 'contact', id: to.holder };
    const inbox = await api.client.get<{ items: { id: string }[] }>(`/api/inbox/${to.holder}`, {
      actor,
    });
    expect(inbox.items.map((d) => d.id)).to.deep.equal([id]);
  });

  it('refused for good is not tried again, and holds up no later letter', async () => {
    const later = await messageAbout(await issueUrgently(lastDraft));
    expect(later.deliveries[0]?.status).to.equal('sent');
    expect((await messageAbout(letters[1])).deliveries).to.have.length(1);
    expect(server.asked.filter((address) => address === REFUSED)).to.have.length(1);
  });

  it('reaches the deputy of whoever is away at his own address, with links by which he answers for him', async () => {
    const { unit } = await api.client.get<{ unit: { id: string } }>(`/api/drafts/${awayDraft}`);
    const today = dateOf(instantOfMs(Date.now()));
    await api.client.put(`/api/units/${unit.id}/posts/contact/deputies`, {
      actor: CLERK,
      body: { name: '代小明', email: DEPUTY, from: today, until: addDays(today, 5) },
    });
    const letter = await issueUrgently(awayDraft);
    const mailAt = (address: string) => server.mails.find(({ to }) => to.includes(address));
    // Messages are carried side by side: either may be there first.
    for (const address of [DEPUTY, 'contact4@units.test'])
      await eventually(async () => mailAt(address));
    const [his, holders] = [await mailTo(DEPUTY), await mailTo('contact4@units.test')];
    const link = (mail: ReadMail) => / {3}签收：(http\S+)/.exec(mail.text)?.[1] ?? '';
    expect(link(his)).to.match(/^http/).and.not.equal(link(holders));
    await fetch(link(his), { method: 'POST', body: new URLSearchParams() });
    const [, answer] = await eventsOf(api.connection, letter.id);
    expect(answer?.type).to.equal('acknowledged');
    const by = answer?.by as Actor | null | undefined;
    const [holder] = holders.headers.get('to')?.split(' ') ?? [];
    expect([by?.name, by?.deputyFor?.name]).to.deep.equal(['代小明', holder]);
  });

  it('goes to nobody who has given no address', async () => {
    const people = new Set(server.asked);
    expect([...people].sort()).to.deep.equal([
      'contact0@units.test',
      'contact2@units.test',
      'contact3@units.test',
      'contact4@units.test',
      DEPUTY,
      REFUSED,
    ]);
  });

  describe('whose server fails before it has taken anything', () => {
    /** What becomes of one try by itself, with some patience, and of the next one, with the usual one: a busy machine is no silent server. */
    async function tries(
      some: { greetingTimeout?: number; socketTimeout?: number } = {},
    ): Promise<string[]> {
      const { connection, deps } = api;
      const signing = { keys: deps.keys, publicUrl: deps.publicUrl };
      const from = 'duban@office.test';
      const setting = { url: server.url, from, connection, ...signing };
      const channels = [some, {}].map((patience) => emailChannel({ ...setting, patience }));
      const dispatch = (await dispatchesAbout(connection, letters[0]?.id ?? ''))[0] as DispatchDoc;
      const outcomes: string[] = [];
      for (const channel of channels)
        await channel.send(dispatch, 'later@units.test').then(
          () => void outcomes.push('taken'),
          (error: unknown) => {
            const isOffice = error instanceof Later && error.office === true;
            outcomes.push(
              `${(error as Error).constructor.name}${isOffice ? ' for the office' : ''}`,
            );
          },
        );
      return outcomes;
    }

    it('is tried again: it greets with 421, or says nothing at all', async () => {
      server.greetings.push('421 4.3.2 too many connections');
      expect(await tries()).to.deep.equal(['Later', 'taken']);
      server.greetings.push('silence');
      expect(await tries({ greetingTimeout: 300 })).to.deep.equal(['Later', 'taken']);
    });

    it('is tried again, and is the office’s matter: it lets nobody in', async () => {
      server.greetings.push('554 no service here');
      expect(await tries()).to.deep.equal(['Later for the office', 'taken']);
    });

    it('may have it when it falls silent after the text', async () => {
      server.faults.push('silence');
      expect(await tries({ socketTimeout: 2000 })).to.deep.equal(['Unsure', 'taken']);
    });
  });
});
