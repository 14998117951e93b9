import { expect } from 'chai';
import { oidcSettings } from '../../../../src/api/access/oidc/oidc-settings.ts';
import { readConfig } from '../../../../src/config.ts';

const ISSUER = 'https://id.example.gov.cn';
const GIVEN = { DUBAN_OIDC_ISSUER: ISSUER, DUBAN_OIDC_CLIENT_ID: 'duban' };
const settingsOf = (env: Record<string, string>) => oidcSettings(readConfig(env));

describe('what the environment says of the provider of identities', () => {
  it('is nothing without an issuer', () => {
    expect(settingsOf({})).to.equal(null);
    expect(settingsOf({ DUBAN_OIDC_CLIENT_ID: 'duban' })).to.equal(null);
  });

  it('needs an issuer and a client alone: nobody is found by a claim, given an account or a role', () => {
    expect(settingsOf(GIVEN)).to.deep.equal({
      issuer: `${ISSUER}/`,
      clientId: 'duban',
      clientSecret: undefined,
      name: undefined,
      scopes: 'openid profile',
      person: undefined,
      newAccounts: false,
      roles: null,
    });
  });

  it('may say how people and roles are found', () => {
    const settings = settingsOf({
      ...GIVEN,
      DUBAN_OIDC_CLIENT_SECRET: 'shared',
      DUBAN_OIDC_NAME: '市统一身份认证',
      DUBAN_OIDC_SCOPES: 'profile phone',
      DUBAN_OIDC_PERSON: 'https://id.example/claims=no=holder',
      DUBAN_OIDC_NEW_ACCOUNTS: 'yes',
      DUBAN_OIDC_ROLES: '{"realm_access.roles":{"督查室":"supervisionOffice","sys":"systemAdmin"}}',
    });
    expect(settings).to.deep.include({
      ...{ clientSecret: 'shared', name: '市统一身份认证', scopes: 'openid profile phone' },
      ...{ person: { claim: 'https://id.example/claims=no', field: 'holder' }, newAccounts: true },
    });
    expect(settings?.roles?.claim).to.equal('realm_access.roles');
    expect([...(settings?.roles?.values ?? [])]).to.deep.equal([
      ['督查室', 'supervisionOffice'],
      ['sys', 'systemAdmin'],
    ]);
  });

  it('names the variable that is wrong', () => {
    const wrong = (variable: string, value: string) =>
      expect(() => settingsOf({ ...GIVEN, [variable]: value }), value).to.throw(variable);
    for (const issuer of [
      'http://id.example.gov.cn',
      'http://localhost.evil.example',
      'ftp://127.0.0.1',
      'id.example.gov.cn',
      `${ISSUER}?a=1`,
      `${ISSUER}#a`,
      'https://me:secret@id.example.gov.cn',
    ])
      wrong('DUBAN_OIDC_ISSUER', issuer);
    for (const person of ['employee_number', 'a=person', '=holder'])
      wrong('DUBAN_OIDC_PERSON', person);
    for (const roles of [
      'groups',
      '[]',
      '{}',
      '{"groups":{}}',
      '{"groups":{"a":"mayor"}}',
      '{"groups":{"a":"contact"}}',
      '{"groups":{"a":"auditor"}}',
      '{"groups":{"a":"approver","b":7}}',
      '{"groups":{"a":"approver"},"roles":{"a":"approver"}}',
    ])
      wrong('DUBAN_OIDC_ROLES', roles);
    wrong('DUBAN_OIDC_NEW_ACCOUNTS', 'maybe');
    expect(() => settingsOf({ DUBAN_OIDC_ISSUER: ISSUER })).to.throw('DUBAN_OIDC_CLIENT_ID');
  });

  it('lets a provider of this machine do without TLS', () => {
    for (const issuer of ['http://127.0.0.1:9000', 'http://localhost:9000/id', 'http://[::1]:9000'])
      expect(settingsOf({ ...GIVEN, DUBAN_OIDC_ISSUER: issuer })?.issuer).to.include(issuer);
  });
});
