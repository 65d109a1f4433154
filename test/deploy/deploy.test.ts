/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readAddress } from '../../src/deploy/address';
import { contentPolicy } from '../../src/deploy/content-policy';
import { writeManifest } from '../../src/deploy/manifest';
import { findManifestFaults } from '../manifest/read-manifest';

const SETTINGS = {
  provider: 'Habitat & Cie',
  supportAddress: '',
  contact: '',
  officeServers: [],
};

function manifestFor(address: string, settings = SETTINGS): string {
  return writeManifest(readFileSync('manifest.xml', 'utf8'), {
    address,
    version: '2.3.4',
    settings,
  });
}

describe('The address of a build', () => {
  test.each([
    ['', 'https://localhost:3000'],
    ['https://suivi.exemple.fr', 'https://suivi.exemple.fr'],
    ['https://suivi.exemple.fr/excel//', 'https://suivi.exemple.fr/excel'],
    [' https://suivi.exemple.fr:8443/ ', 'https://suivi.exemple.fr:8443'],
  ])('« %s » is %s', (typed, address) => {
    expect(readAddress(typed)).toBe(address);
  });

  test.each([
    ['http://suivi.exemple.fr', 'https'],
    ['suivi.exemple.fr', 'adresse'],
    ['https://suivi.exemple.fr/?a=1', 'dossier seul'],
    ['https://quelqu.un@suivi.exemple.fr/', 'identifiant'],
  ])('« %s » is refused in a sentence', (typed, word) => {
    expect(() => readAddress(typed)).toThrow(word);
  });
});

describe('The manifest of a build', () => {
  const manifest = manifestFor('https://suivi.exemple.fr/excel');

  it('names the new address alone', () => {
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('https://suivi.exemple.fr/excel/taskpane.html');
    expect(manifest).toContain('<AppDomain>https://suivi.exemple.fr</AppDomain>');
  });

  it('has the version of the package, the provider, and the help page as support', () => {
    expect(manifest).toContain('<Version>2.3.4.0</Version>');
    expect(manifest).toContain('<ProviderName>Habitat &amp; Cie</ProviderName>');
    expect(manifest).toContain(
      '<SupportUrl DefaultValue="https://suivi.exemple.fr/excel/aide.html"/>',
    );
  });

  it('sends to the support page of the organisation when there is one', () => {
    const own = manifestFor('https://suivi.exemple.fr', {
      ...SETTINGS,
      supportAddress: 'https://aide.exemple.fr/suivi?de=excel&l=fr',
    });
    expect(own).toContain(
      '<SupportUrl DefaultValue="https://aide.exemple.fr/suivi?de=excel&amp;l=fr"/>',
    );
  });

  it('has no fault', () => {
    const xml = new DOMParser().parseFromString(
      manifestFor('https://suivi.exemple.fr'),
      'text/xml',
    );
    expect(findManifestFaults(xml, '.')).toEqual([]);
  });
});

describe('The content security policy', () => {
  it('lets nothing be sent but to where the add-in comes from', () => {
    expect(contentPolicy(SETTINGS)).toContain("connect-src 'self';");
  });

  it('frames office.js’s own page, and the Office servers of the organisation', () => {
    const policy = contentPolicy({ officeServers: ['https://office.exemple.fr'] });
    expect(policy).toContain(
      'frame-src https://appsforoffice.microsoft.com https://office.exemple.fr;',
    );
  });
});
