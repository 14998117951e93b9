import { expect } from 'chai';
import type { Campaign, Draft, Notice, Task } from '../../src/client/api-types.ts';
import { eventsOf } from '../../src/store/notices.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { problemIn } from '../support/api/caller.ts';
import { staffCounty } from '../support/api/counties.ts';
import {
  addCampaign,
  CLERK,
  importLetters,
  issueLetters,
  type LettersPlan,
} from '../support/api/letters.ts';

type Which = 'sample' | 'rehearsal' | 'own' | 'other';

/** All four have units of the same names, letters of the same text, and one subject. */
const PLAN = { units: 3, findings: 1, subject: '依法行政' };
const PLANS: Record<Which, LettersPlan> = {
  sample: { ...PLAN, name: '样例' },
  rehearsal: { ...PLAN, name: '演练' },
  own: { ...PLAN, name: '甲县督查', rehearsal: null, code: '甲督整' },
  other: { ...PLAN, name: '乙县督查', rehearsal: null, county: '乙县', code: '乙督整' },
};
const ALL = Object.keys(PLANS) as Which[];
const pairs = ALL.flatMap((one) =>
  ALL.filter((other) => other !== one).map((other) => [one, other] as const),
);

const common = (a: string[], b: string[]): string[] => a.filter((x) => b.includes(x));

describe('two counties, a rehearsal and the sample, whose units have the same names', () => {
  let api: Api;
  const campaigns = {} as Record<Which, Campaign>;
  const letters = {} as Record<Which, Notice[]>;
  const warnings = {} as Record<Which, string[]>;

  const account = (which: Which) =>
    api.client.get<{ counts: Record<string, number>; lists: Record<string, string> }>(
      `/api/campaigns/${campaigns[which].id}`,
    );
  const recipients = async (which: Which): Promise<string[]> =>
    (
      await api.client.all<{ to: { holder: string } }>(
        `/api/messages?campaign=${campaigns[which].id}`,
      )
    ).map((m) => m.to.holder);
  const first = (which: Which): Notice => {
    const [letter] = letters[which];
    if (letter === undefined) throw new Error(`${which} has no letter`);
    return letter;
  };

  before(async () => {
    api = await startApi();
    for (const which of ALL) {
      const campaign = (await addCampaign(api, PLANS[which])) as Campaign;
      campaigns[which] = campaign;
      if (campaign.county !== undefined) await staffCounty(api, campaign);
      const drafts = await importLetters(api, campaign, PLANS[which]);
      const shown = await Promise.all(
        drafts.map((id) =>
          api.client.get<{ items: { code: string }[] }>(`/api/drafts/${id}/warnings`),
        ),
      );
      warnings[which] = shown.flatMap(({ items }) => items.map((w) => w.code));
      letters[which] = (await issueLetters(api, drafts)) as unknown as Notice[];
    }
  });
  after(() => api.stop());

  it('have no unit and no person in common', () => {
    for (const [one, other] of pairs) {
      const units = (which: Which) => letters[which].map((n) => n.unit.id);
      const people = (which: Which) => letters[which].flatMap((n) => n.holders.map((h) => h.id));
      expect(common(units(one), units(other)), `${one}/${other}`).to.deep.equal([]);
      expect(common(people(one), people(other)), `${one}/${other}`).to.deep.equal([]);
    }
  });

  it('send their messages to nobody of another', async () => {
    const told = {} as Record<Which, string[]>;
    for (const which of ALL) told[which] = await recipients(which);
    for (const [one, other] of pairs)
      expect(common(told[one], told[other]), `${one}/${other}`).to.deep.equal([]);
  });

  it('number their letters each from 1', () => {
    for (const which of ALL)
      expect(
        letters[which].map((n) => n.documentNumber.replace(/〔\d+〕/, ' ')),
        which,
      ).to.deep.equal(
        [1, 2, 3].map((n) =>
          PLANS[which].rehearsal === null ? `${PLANS[which].code} ${n}号` : `演云督整 ${n}号`,
        ),
      );
  });

  it('are not taken for repetitions or doubled inspections of one another', () => {
    for (const which of ALL)
      expect(
        warnings[which].filter((code) => ['similar-open', 'may-repeat'].includes(code)),
        which,
      ).to.deep.equal([]);
  });

  it('count and list their own units', async () => {
    for (const which of ALL) {
      const { counts, lists } = await account(which);
      expect([counts.departments, counts.townships], which).to.deep.equal([3, 0]);
      const listed = await api.client.all<{ id: string }>(lists.departments ?? '');
      expect(listed.map((u) => u.id).sort()).to.deep.equal(
        letters[which].map((n) => n.unit.id).sort(),
      );
      const roster = await api.client.all<{ id: string }>(
        `/api/units?roster=${campaigns[which].id}`,
      );
      expect(roster.map((u) => u.id).sort()).to.deep.equal(listed.map((u) => u.id).sort());
    }
    const own = await api.client.all<{ id: string }>('/api/units');
    expect(own.map((u) => u.id)).to.have.members(letters.own.map((n) => n.unit.id));
  });

  it('learn of their own office’s people alone', async () => {
    for (const which of ALL) {
      const path = `/api/units/${campaigns[which].office}/posts/reviewer`;
      const body = { name: `${which}新验收人`, from: '2026-01-01' };
      const answer = await api.client.put<{ notices: number }>(path, { actor: CLERK, body });
      expect(answer.notices, which).to.equal(3);
    }
  });

  it('learn of their own units’ people alone', async () => {
    for (const which of ALL) {
      const path = `/api/units/${first(which).unit.id}/posts/contact`;
      const body = { name: `${which}新联络员`, from: '2026-01-01' };
      const answer = await api.client.put<{ notices: number }>(path, { actor: CLERK, body });
      expect(answer.notices, which).to.equal(1);
    }
  });

  it('hand no finding over to a unit of another', async () => {
    for (const [one, other] of pairs) {
      const { unit } = first(other);
      const problem = await problemIn(
        api.client.post(`/api/notices/${first(one).id}/commands`, {
          actor: CLERK,
          body: {
            kind: 'transferFinding',
            finding: '1',
            to: unit,
            record: '转办记录',
            reason: '职责不符',
          },
        }),
      );
      expect(problem?.code, `${one}/${other}`).to.equal('other-register');
    }
  });

  it('name no unit of another as addressee, scope or successor', async () => {
    for (const [one, other] of pairs) {
      const { unit } = first(other);
      const plan = { ...PLANS[one], name: `${one}之二`, overlapReason: '上级交办' };
      const more = await addCampaign(api, plan);
      const target = PLANS[one].rehearsal === null ? more : campaigns[one];
      const [draft = ''] =
        PLANS[one].rehearsal === null ? await importLetters(api, more, plan) : [first(one).id];
      const { version } = await api.client.get<Draft>(`/api/drafts/${draft}`);
      const codes = await Promise.all([
        problemIn(api.client.patch(`/api/drafts/${draft}`, version, { unit: unit.id }, CLERK)),
        problemIn(
          api.client.put(`/api/campaigns/${target.id}/authorisation`, {
            actor: CLERK,
            body: {
              ...{ organ: '甲', document: '乙', on: '2020-01-01', subject: '依法行政' },
              ...{ from: '2020-01-01', until: '2099-12-31', units: [unit.id] },
            },
          }),
        ),
        problemIn(
          api.client.post(`/api/units/${first(one).unit.id}/successor`, {
            actor: CLERK,
            body: { successor: unit.id, on: '2026-01-01', basis: '方案' },
          }),
        ),
      ]);
      expect(codes.map((p) => p?.code)).to.deep.equal([
        'unit-unknown',
        'unit-unknown',
        'unit-unknown',
      ]);
    }
  });

  it('have vacant posts of their own, and none of a rehearsal asks for anybody', async () => {
    for (const which of ALL)
      await api.client.remove(`/api/units/${campaigns[which].office}/posts/reviewer`, {
        actor: CLERK,
      });
    const { items } = await api.client.get<{ items: Task[] }>('/api/tasks?kind=vacancy&limit=200');
    const offices = items.flatMap((t) => (t.posts.includes('reviewer') ? [t.unit?.id] : []));
    // The last day at the post is today: it is vacant from tomorrow on.
    expect(common(offices as string[], [campaigns.sample.office, campaigns.rehearsal.office])).to.be
      .empty;
  });

  it('do not share a code', async () => {
    const problem = await problemIn(
      addCampaign(api, { ...PLANS.own, name: '丙县督查', county: '丙县' }),
    );
    expect(problem?.code).to.equal('code-taken');
  });

  it('have campaigns of one name beside each other', async () => {
    const plan = { ...PLANS.own, name: '乙县督查' };
    const same = await addCampaign(api, plan);
    expect(same.id).to.not.equal(campaigns.other.id);
  });

  it('answer a number by the real letter, where a rehearsal has it, too', async () => {
    const plan = { ...PLANS.rehearsal, name: '再演', code: '演甲督整' };
    const campaign = await addCampaign(api, plan);
    const [rehearsed] = await issueLetters(api, await importLetters(api, campaign, plan));
    const noted = (id: string, text: string, key: string) =>
      api.client.post(`/api/notices/${encodeURIComponent(id)}/commands`, {
        body: { kind: 'addNote', text },
        key,
        actor: CLERK,
      });
    // While no real letter has that number it is the rehearsed one's.
    await noted(rehearsed?.documentNumber ?? '', '演练', 'note-rehearsed');
    const odd = { ...PLANS.own, name: '演甲', code: '演甲督整' };
    const real = await addCampaign(api, { ...odd, overlapReason: '上级交办' });
    const [letter] = await issueLetters(api, await importLetters(api, real, odd));
    const numbered = rehearsed?.documentNumber.replace(
      /〔\d+〕/,
      /〔\d+〕/.exec(letter?.documentNumber ?? '')?.[0] ?? '',
    );
    expect(numbered).to.equal(letter?.documentNumber);
    const found = await api.client.get<Notice>(
      `/api/notices/${encodeURIComponent(letter?.documentNumber ?? '')}`,
    );
    expect(found.id).to.equal(letter?.id);
    await noted(letter?.documentNumber ?? '', '正式', 'note-real');
    const notes = async (id = '') =>
      (await eventsOf(api.connection, id)).flatMap((e) => (e.type === 'noteAdded' ? [e.text] : []));
    expect([await notes(letter?.id), await notes(rehearsed?.id)]).to.deep.equal([
      ['正式'],
      ['演练'],
    ]);
    const tried = async (query: object) => {
      const command = { kind: 'addNote', text: '批量' };
      const { items } = await api.client.post<{ items: { notice: string }[] }>('/api/many', {
        ...{ body: { query, command, dryRun: true }, key: 'tried', actor: CLERK },
      });
      return items.map(({ notice }) => notice);
    };
    const both = [letter?.documentNumber, rehearsed?.id];
    expect(await tried({ notices: [letter?.documentNumber] })).to.deep.equal([letter?.id]);
    expect(await tried({ notices: both })).to.have.members([letter?.id, rehearsed?.id]);
    expect(await tried({ notices: ['云督整〔1999〕1号'] })).to.deep.equal([]);
    // Without a campaign named an act on many is about what is real, as a list is.
    expect(await tried({}))
      .to.include(letter?.id)
      .and.not.include(rehearsed?.id);
    expect(await tried({ rehearsal: true }))
      .to.include(rehearsed?.id)
      .and.not.include(letter?.id);
  });
});
