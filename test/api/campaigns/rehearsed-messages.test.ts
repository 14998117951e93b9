import { expect } from 'chai';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { actBy, allDispatched } from '../../support/api/answer-links.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { problemIn } from '../../support/api/caller.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';

interface Reader {
  holder: string;
  side: string;
  messages: number;
}
interface Message {
  mail: { subject: string; text: string };
  sms: string | null;
  chat: string;
}

describe('where messages of a rehearsal arrive', () => {
  let api: Api;
  let letters: Notice[];

  before(async () => {
    api = await startApi();
    letters = await lettersFor(api, { name: '收件', units: 2, findings: 1 });
    await allDispatched(api);
  });
  after(() => api.stop());

  const campaign = (): string => letters[0]?.campaign.id ?? '';
  const contactOf = ({ holders }: Notice): string =>
    holders.find(({ post }) => post === 'contact')?.id ?? '';
  const readersOf = async (id: string) =>
    (await api.client.get<{ items: Reader[] }>(`/api/campaigns/${id}/readers`, { actor: CLERK }))
      .items;
  const messagesTo = async (id: string, holder: string) => {
    const path = `/api/campaigns/${id}/readers/${encodeURIComponent(holder)}/messages`;
    return (await api.client.get<{ items: Message[] }>(path, { actor: CLERK })).items;
  };
  const typesOf = async ({ id }: Notice) =>
    (await eventsOf(api.connection, id)).map((event) => event.type);

  it('lists everybody who was told something, each with as many messages as he got', async () => {
    const readers = await readersOf(campaign());
    for (const letter of letters) {
      const reader = readers.find(({ holder }) => holder === contactOf(letter));
      expect(reader?.side).to.equal('unit');
      expect(reader?.messages).to.equal((await messagesTo(campaign(), contactOf(letter))).length);
    }
  });

  it('shows a message as mail, text message and chat, whose link and code do what they say', async () => {
    const [first, second] = letters as [Notice, Notice];
    const [told] = await messagesTo(campaign(), contactOf(first));
    expect(told?.mail.subject).to.include(first.documentNumber);
    const link = /签收：(http\S+)/.exec(told?.mail.text ?? '')?.[1] ?? '';
    expect(told?.chat)
      .to.include(link)
      .and.match(/^［\d\d-\d\d \d\d:\d\d:\d\d］/);
    await actBy(link);
    expect(await typesOf(first)).to.deep.equal(['issued', 'acknowledged']);

    const [other] = await messagesTo(campaign(), contactOf(second));
    const code = /办理码([^，]+)，/.exec(other?.sms ?? '')?.[1] ?? '';
    const answer = await fetch(`${api.url}/c`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ number: second.documentNumber, code }),
    });
    expect(answer.status).to.equal(303);
    const opened = `${api.url}${answer.headers.get('location')}`;
    await actBy(opened);
    expect(await typesOf(second)).to.deep.equal(['issued', 'acknowledged']);
  });

  it('asks by text message for what is asked, not for what is only offered', async () => {
    const texts: string[] = [];
    for (const { holder } of await readersOf(campaign()))
      texts.push(...(await messagesTo(campaign(), holder)).flatMap(({ sms }) => sms ?? []));
    expect(texts.length).to.be.above(0);
    for (const text of texts) expect(text).not.to.match(/请(?:提出异议|申请复核|申请延期|收回)/);
  });

  it('shows nothing of real letters, whose links are their readers’ alone', async () => {
    const plan = { name: '真实', code: '云督办', units: 1, findings: 1, rehearsal: null };
    const [real] = await lettersFor(api, plan);
    if (real === undefined) throw new Error('no letter was issued');
    // One after the other: a second promise would be refused while nobody waits for it.
    for (const ask of [
      () => readersOf(real.campaign.id),
      () => messagesTo(real.campaign.id, contactOf(real)),
    ])
      expect((await problemIn(ask()))?.code).to.equal('not-a-rehearsal');
    // Nor through another rehearsal.
    expect(await messagesTo(campaign(), contactOf(real))).to.deep.equal([]);
  });
});
