import type { Notice } from '../../../src/domain/notice/notice.ts';
import { putDeputy } from '../../../src/store/access/deputies.ts';
import { putGrant } from '../../../src/store/access/grants.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { putPosting } from '../../../src/store/roster.ts';
import type { Api } from './api.ts';
import { addCampaign, importLetters, issueLetters, type LettersPlan } from './letters.ts';
import { addPerson, signedIn } from './people.ts';

/** What stands in the texts of one campaign's letter to one unit, and in no other. */
export const wordOf = (campaign: string, unit: number): string => `暗号${campaign}${unit}号`;

/** Campaigns and units of the fixture. */
export const CAMPAIGNS = ['甲', '乙'] as const;
export const UNITS = [0, 1, 2] as const;

/** Somebody who asks: his cookie, and whose words he may read. */
export interface Asker {
  cookie: string;
  /** Letters of which he may know, `campaign` and number of the unit. */
  knows: (campaign: string, unit: number) => boolean;
}

/** Two campaigns with a letter to each of three units, a secret word in each, and everybody who may ask for them. */
export async function isolated(api: Api) {
  const { connection, client } = api;
  const letters: Record<string, Notice[]> = {};
  const ids: Record<string, string> = {};
  for (const name of CAMPAIGNS) {
    const plan: LettersPlan = { name, subject: name, units: UNITS.length, findings: 2 };
    const campaign = await addCampaign(api, { ...plan, rehearsal: null });
    const drafts = await importLetters({ client }, campaign, plan);
    for (const [unit, _id] of drafts.entries())
      await collectionOf(connection, 'drafts').updateOne(
        { _id } as never,
        {
          $set: {
            title: `关于${wordOf(name, unit)}的整改通知书`,
            'findings.0.statement': `${wordOf(name, unit)}：案卷记录不完整`,
            'findings.1.remarks': wordOf(name, unit),
          },
        } as never,
      );
    letters[name] = await issueLetters({ client }, drafts);
    ids[name] = campaign.id;
  }
  const unitIds = (letters.甲 ?? []).map((n) => n.unit.id);
  const contactOf = (unit: number): string =>
    letters.甲?.[unit]?.holders.find((h) => h.post === 'contact')?.id ?? '';
  const askers: Record<string, Asker> = {
    nobody: { cookie: '', knows: () => false },
  };
  const add = async (
    login: string,
    person: string,
    knows: Asker['knows'],
    more: Parameters<typeof addPerson>[2] = {},
  ) => {
    await addPerson(connection, login, { person: { id: person, name: login }, ...more });
    askers[login] = { cookie: await signedIn(connection, login), knows };
  };
  for (const unit of UNITS)
    await add(`contact${unit}`, contactOf(unit), (_, asked) => asked === unit);
  await putPosting(connection, {
    ...{
      register: 'real',
      unit: unitIds[0] ?? '',
      post: 'handler',
      holder: 'p-left',
      name: '离岗',
    },
    ...{ phone: null, email: null, from: '2020-01-01' },
  });
  await putPosting(connection, {
    ...{
      register: 'real',
      unit: unitIds[0] ?? '',
      post: 'handler',
      holder: 'p-next',
      name: '接任',
    },
    ...{ phone: null, email: null, from: '2020-02-01' },
  });
  await add('left', 'p-left', () => false);
  const deputyOf = (unit: number, holder: string, until: string) =>
    putDeputy(connection, {
      ...{ register: 'real', unit: unitIds[unit] ?? '', post: 'contact', holder, name: holder },
      ...{ phone: null, email: null, from: '2020-01-01', until },
      deputyFor: {
        ...{ id: contactOf(unit), name: '联络员', reason: null, document: null },
        namedBy: { id: 'office-supervisionOffice', name: '督查室' },
      },
    });
  await deputyOf(0, 'p-deputy', '2099-12-31');
  await add('deputy0', 'p-deputy', (_, asked) => asked === 0);
  await deputyOf(0, 'p-once', '2020-12-31');
  await add('oncedeputy0', 'p-once', () => false);
  await add('clerk', 'office-supervisionOffice', () => true);
  const grant = (login: string, campaigns: string[], units: string[] | null, until: string) =>
    putGrant(
      connection,
      { account: login, campaigns, units, from: '2020-01-01', until },
      { id: 'p-security', at: '2020-01-01T00:00:00.000Z' },
    );
  await add('auditor', 'p-auditor', (campaign) => campaign === '乙');
  await grant('auditor', [ids.乙 ?? ''], null, '2099-12-31');
  await add('narrow', 'p-narrow', (campaign, unit) => campaign === '甲' && unit === 1);
  await grant('narrow', [ids.甲 ?? ''], [unitIds[1] ?? ''], '2099-12-31');
  await add('expired', 'p-expired', () => false);
  await grant('expired', [ids.甲 ?? ''], null, '2020-12-31');
  for (const administrator of ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const)
    await add(administrator.toLowerCase(), `p-${administrator}`, () => false, { administrator });
  return { letters, campaigns: ids, unitIds, contactOf, askers };
}
