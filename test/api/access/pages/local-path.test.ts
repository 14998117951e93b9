import { expect } from 'chai';
import { localPath } from '../../../../src/api/access/pages/local-path.ts';

describe('where signing in leads back to', () => {
  it('is an address of this house, with what was asked there', () => {
    for (const path of ['/', '/account', '/notices/c-1?tab=events&x=%2F', '/专项'])
      expect(localPath(path), path).to.equal(encodeURI(path).replaceAll('%25', '%'));
  });

  it('is no other site, however it is written (P15)', () => {
    const strange = [
      'https://evil.example/',
      '//evil.example',
      '///evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/\t/evil.example',
      '/\n/evil.example',
      '\t//evil.example',
      ' //evil.example',
      '/..//evil.example',
      '/.//evil.example',
      'javascript:alert(1)',
      'evil.example',
      'http:evil.example',
      '',
    ];
    for (const text of strange) expect(localPath(text), JSON.stringify(text)).to.equal(null);
  });

  it('is not the page of signing in itself, no list, and nothing endless', () => {
    for (const text of [
      '/sign-in',
      '/sign-in?to=/account',
      '/sign-in/oidc',
      '/sign-in/oidc?to=/account',
      ['/a', '/b'],
      undefined,
      `/${'a'.repeat(500)}`,
    ])
      expect(localPath(text)).to.equal(null);
  });
});
