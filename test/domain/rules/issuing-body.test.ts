import { expect } from 'chai';
import { messagesFor } from '../../../src/domain/messages/messages.ts';
import { refusalText } from '../../../src/domain/messages/refusal-text.ts';
import { wordRow } from '../../../src/domain/messages/wording.ts';
import type { RecordedEvent } from '../../../src/domain/notice/events.ts';
import { COUNTY, finding } from '../../support/rules.ts';
import { ISSUER, issueCommand, issuing, letter } from '../../support/story.ts';

const AT = '2026-03-04 09:00';
const FINDINGS = [finding('1', 'timeLimited')];

describe('the approval of the inspection of which a letter is part', () => {
  const authorisation = {
    organ: '云岭县人民政府',
    document: '云政办函〔2026〕30号',
    on: '2026-02-20',
  };

  it('stands in the event and in the letter as it was on the day of the issue', () => {
    const story = letter(COUNTY, AT, FINDINGS, { authorisation });
    expect(story.events[0]).to.deep.include({ type: 'issued', authorisation });
    expect(story.until('2026-05-20 18:00').notice.authorisation).to.deep.equal(authorisation);
  });

  it('is none where none was entered', () => {
    expect(letter(COUNTY, AT, FINDINGS).notice.authorisation).to.equal(null);
  });
});

describe('the issuing body of a letter', () => {
  it('is known with address and telephone, or the letter is not issued', () => {
    const without = [
      null,
      { ...ISSUER, name: ' ' },
      { ...ISSUER, address: '' },
      { ...ISSUER, telephone: ' ' },
    ];
    for (const issuer of without)
      issuing(COUNTY, issueCommand(AT, FINDINGS, { issuer })).isRefused('issuer-missing');
  });

  it('is asked for with the command that enters it', () => {
    const { zh, en } = refusalText('issuer-missing');
    for (const text of [zh, en]) expect(text).to.include('duban office set --name');
  });

  it('stands in the event and in the letter as it was on the day of the issue', () => {
    const story = letter(COUNTY, AT, FINDINGS);
    expect(story.events[0]).to.deep.include({ type: 'issued', issuer: ISSUER, consent: null });
    expect(story.notice.issuer).to.deep.equal(ISSUER);
    expect(story.until('2026-05-20 18:00').notice.issuer).to.deep.equal(ISSUER);
  });

  it('is told with the letter, beside the objection and the right of review by article 17', () => {
    const { events, notice } = letter(COUNTY, AT, FINDINGS);
    const [row] = messagesFor(events[0] as RecordedEvent, notice, COUNTY);
    if (row === undefined) throw new Error('nobody is told');
    for (const said of [
      '2026年3月9日24:00前提出',
      '自收到之日起三十日内书面申请复核（《政府督查工作条例》第十七条）',
      '签发机关：云岭县人民政府办公室（地址：云岭县城关镇人民路1号，电话：0953-0000000）',
    ])
      expect(wordRow(row)).to.include(said);
  });

  it('is told to a co-operating unit as well, without rights that are the lead unit’s', () => {
    const coUnits = [
      {
        id: 'u-2',
        name: '县财政局',
        holders: [
          { post: 'contact' as const, id: 'c2', name: '李四', from: '2020-01-01', until: null },
        ],
      },
    ];
    const findings = [{ ...finding('1', 'timeLimited'), coUnits: ['县财政局'] }];
    const { events, notice } = letter(COUNTY, AT, findings, { coUnits });
    const row = messagesFor(events[0] as RecordedEvent, notice, COUNTY).find((r) => r.coUnit);
    if (row === undefined) throw new Error('the co-operating unit is not told');
    expect(wordRow(row)).to.include('签发机关：云岭县人民政府办公室').and.not.include('复核');
  });

  it('and the consent of the county stand on a letter to a township', () => {
    const consent = { by: '云岭县人民政府', document: '云政函〔2026〕8号', on: '2026-03-02' };
    const { notice, events } = letter(COUNTY, AT, FINDINGS, { consent });
    expect(notice.consent).to.deep.equal(consent);
    expect(events[0]).to.deep.include({ consent });
  });
});
