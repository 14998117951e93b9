import { expect } from 'chai';
import {
  type Channel,
  Later,
  Undeliverable,
  Unsure,
} from '../../../src/activities/notify/channel.ts';
import type { ChannelKind, ChannelWorld } from '../../../src/activities/notify/channel-kind.ts';
import { webhookKind } from '../../../src/activities/notify/channels/webhook.ts';
import { CHANNEL_KINDS } from '../../../src/activities/notify/kinds.ts';
import { addMs } from '../../../src/domain/calendar/instant.ts';
import type { Message } from '../../../src/links/message.ts';
import type { DispatchDoc } from '../../../src/store/dispatches.ts';
import {
  DINGTALK_APP,
  DINGTALK_GOV,
  DINGTALK_ROBOT,
  FEISHU_APP,
  FEISHU_ROBOT,
  WECOM_APP,
  WECOM_ROBOT,
} from '../../support/gateways/chat-vendors.ts';
import { type Gateway, startGateway } from '../../support/gateways/gateway.ts';
import {
  SMS_ALIYUN,
  SMS_HTTP,
  SMS_TENCENT,
  WEBHOOK,
} from '../../support/gateways/plain-vendors.ts';
import { GROUP, type Vendor } from '../../support/gateways/vendors.ts';
import { beijing } from '../../support/rules.ts';

const VENDORS: Vendor[] = [
  ...[WECOM_APP, WECOM_ROBOT, DINGTALK_APP, DINGTALK_ROBOT, DINGTALK_GOV, FEISHU_APP, FEISHU_ROBOT],
  ...[SMS_HTTP, SMS_ALIYUN, SMS_TENCENT, WEBHOOK],
];

const LINK = {
  act: 'acknowledge',
  words: '签收',
  url: `http://duban.test/a/${'x'.repeat(190)}`,
} as const;
const PAGE = `http://duban.test/a/p1.${'x'.repeat(120)}`;
const line = (n: number): Message['lines'][number] => ({
  notice: `n-${n}`,
  documentNumber: `云督整〔2026〕${n}号`,
  text: `云督整〔2026〕${n}号：【催办】第1条报送整改结果即将到期，期限为2026年3月6日18:00`,
  dueAt: null,
  links: [LINK],
});
const messageOf = (lines: number): Message => ({
  subject: '督办事项提醒：1份通知书1项',
  note: null,
  page: PAGE,
  lines: Array.from({ length: lines }, (_, i) => line(i + 1)),
});

/** A dispatch to the person with that telephone. */
const dispatchTo = (mobile: string, id = 'd-1'): DispatchDoc => ({
  ...{ _id: id, holder: mobile, name: '李晓', side: 'unit', tempoOf: null, rehearsal: false },
  ...{
    urgent: false,
    slot: addMs(beijing('2026-03-04 08:30'), id.charCodeAt(id.length - 1) * 60_000),
    superseded: [],
    deliveries: [],
    readAt: null,
  },
  items: [
    { noticeId: 'n-1', unit: GROUP, documentNumber: '云督整〔2026〕1号', dueAt: null } as never,
  ],
});

/** The kind without the wall around the house where the receiver of the test stands inside of it. */
const kindOf = (name: string): ChannelKind<unknown> => {
  const kinds = CHANNEL_KINDS as unknown as ChannelKind<unknown>[];
  if (name === 'webhook')
    return webhookKind({ isInside: () => false }) as unknown as ChannelKind<unknown>;
  const kind = kinds.find((one) => one.kind === name);
  if (kind === undefined) throw new Error(`no kind ${name}`);
  return kind;
};

/** What became of a try, as the courier is told. */
async function tried(channel: Channel, dispatch: DispatchDoc): Promise<string> {
  try {
    const address = await channel.address(dispatch);
    if (address === null) return 'no address';
    await channel.send(dispatch, address);
    return 'taken';
  } catch (error) {
    if (error instanceof Undeliverable) return 'refused';
    if (error instanceof Unsure) return 'unsure';
    if (error instanceof Later) return error.office ? 'office' : 'later';
    throw error;
  }
}

it('every kind of channel that can be configured is held to the contract below', () => {
  const kinds = CHANNEL_KINDS.map(({ kind }) => kind);
  expect(VENDORS.map(({ kind }) => kind)).to.have.members(kinds);
});

for (const vendor of VENDORS)
  describe(`a message by ${vendor.kind}`, () => {
    let gateway: Gateway;
    let lines: number;

    const world: ChannelWorld = {
      // Longer than an answer takes on a busy machine.
      patienceMs: 20_000,
      nowMs: () => Date.now(),
      mobileOf: async (holder) => holder,
      messageOf: async () => messageOf(lines),
      shortTextOf: async (_dispatch, signature) => ({
        whole: `【${signature}】云督整〔2026〕1号待签收，剩2个工作日，办理码ABCDE-FGHJK，请按通知书所附网址办理`,
        parts: { number: '云督整〔2026〕1号', days: '2', code: 'ABCDE-FGHJK', count: '1' },
      }),
    };
    const made = (secrets = vendor.secrets, more: Partial<ChannelWorld> = {}): Channel => {
      const kind = kindOf(vendor.kind);
      const settings = kind.settings.parse(vendor.settings(gateway.url));
      return kind.make({ name: 'c', settings, secrets }, { ...world, ...more });
    };
    const KNOWN = '13800000001';

    beforeEach(async () => {
      lines = 1;
      gateway = await startGateway(vendor.rules());
    });
    afterEach(() => gateway.stop());

    it('reaches its reader, signed as the provider wants it, and tells no group a link', async () => {
      expect(await tried(made(), dispatchTo(KNOWN))).to.equal('taken');
      const [taken, ...more] = gateway.taken;
      expect(more).to.deep.equal([]);
      expect(taken?.to).to.include(vendor.personal ? KNOWN : GROUP);
      if (!vendor.personal) expect(taken?.text).not.to.match(/https?:/);
      else if (!vendor.kind.startsWith('sms')) expect(taken?.text).to.include(LINK.url);
    });

    it('fits the provider’s longest text with forty lines, leads a person to all of them, and cuts no link in two', async () => {
      lines = 40;
      expect(await tried(made(), dispatchTo(KNOWN))).to.equal('taken');
      const text = gateway.taken[0]?.text ?? '';
      expect(Buffer.byteLength(text)).to.be.at.most(vendor.mostBytes);
      if (vendor.personal && !vendor.kind.startsWith('sms')) expect(text).to.include(PAGE);
      for (const url of text.match(/http\S+/g) ?? []) expect(url).to.be.oneOf([LINK.url, PAGE]);
    });

    it('is the office’s matter where the secret is wrong, and nothing is taken', async () => {
      expect(await tried(made(vendor.wrong), dispatchTo(KNOWN))).to.equal('office');
      expect(gateway.taken).to.deep.equal([]);
    });

    if (vendor.personal)
      it('is refused for good where nobody there has that telephone', async () => {
        expect(await tried(made(), dispatchTo('13900000009'))).to.equal('refused');
      });
    else
      it('reaches nobody of another unit', async () => {
        const other = dispatchTo(KNOWN);
        const items = other.items.map((row) => ({ ...row, unit: 'u-2' }));
        expect(await tried(made(), { ...other, items })).to.equal('no address');
      });

    for (const [code, meaning] of Object.entries(vendor.codes))
      it(`is ${meaning} with the provider’s code ${code}`, async () => {
        gateway.faults.push({ code });
        expect(await tried(made(), dispatchTo(KNOWN))).to.equal(meaning);
        expect(gateway.taken).to.deep.equal([]);
      });

    it('is tried later where the provider is down or too busy', async () => {
      gateway.faults.push('broken', 'busy');
      const channel = made();
      expect(await tried(channel, dispatchTo(KNOWN))).to.equal('later');
      expect(await tried(channel, dispatchTo(KNOWN))).to.equal('later');
    });

    it('is tried later where nothing listens', async () => {
      await gateway.stop();
      expect(await tried(made(), dispatchTo(KNOWN))).to.equal('later');
    });

    it('has an unknown outcome where no answer comes, and none that is the provider’s', async () => {
      const channel = made();
      gateway.faults.push('lost');
      expect(await tried(channel, dispatchTo(KNOWN, 'lost'))).to.equal('unsure');
      gateway.faults.push('hang');
      const hasty = made(vendor.secrets, { patienceMs: 2000 });
      expect(await tried(hasty, dispatchTo(KNOWN, 'hang'))).to.equal('unsure');
      if (vendor.kind === 'webhook') return;
      gateway.faults.push('garbage');
      expect(await tried(channel, dispatchTo(KNOWN, 'g'))).to.equal('unsure');
    });

    it('is not taken twice where the provider knows our key, and elsewhere a miss is preferred', async () => {
      const channel = made();
      gateway.faults.push('lost');
      await tried(channel, dispatchTo(KNOWN));
      if (vendor.knowsKeys) {
        expect(await tried(channel, dispatchTo(KNOWN))).to.equal('taken');
        expect(gateway.taken).to.have.length(1);
        expect(vendor.kind === 'webhook' || (channel.keyMs ?? 0) >= 3_600_000).to.equal(true);
      } else expect([channel.uncertain, channel.keyMs]).to.deep.equal(['miss', undefined]);
      expect(await tried(channel, dispatchTo(KNOWN, 'd-2'))).to.equal('taken');
    });

    it('asks for another token where the one that it has is taken no more', async () => {
      const [first, second] = [made(), made()];
      expect(await tried(first, dispatchTo(KNOWN, 'a'))).to.equal('taken');
      expect(await tried(second, dispatchTo(KNOWN, 'b'))).to.equal('taken');
      expect(await tried(first, dispatchTo(KNOWN, 'c'))).to.equal('taken');
    });

    it('is known to have arrived, been read or been lost as far as the provider says', async () => {
      const channel = made();
      if (channel.ask === undefined) {
        expect(channel.askAfterMs).to.equal(undefined);
        return;
      }
      expect((channel.askAfterMs ?? []).length).to.be.above(2);
      const known = async (mobile: string) => {
        const { providerId } = await channel.send(dispatchTo(mobile, mobile), mobile);
        return (await channel.ask?.({ providerId, address: mobile }))?.is;
      };
      const is = await known(KNOWN);
      expect(is).to.equal(vendor.kind.startsWith('sms') ? 'arrived' : 'read');
      const other = await known('13800000002');
      expect(other).to.equal(vendor.kind === 'feishu-app' ? 'pending' : 'refused');
    });
  });
