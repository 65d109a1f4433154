/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { findManifestFaults } from './read-manifest';

describe('The manifest', () => {
  it('uses only icons and texts that exist, in French and in English', () => {
    const text = readFileSync('manifest.xml', 'utf8');
    const xml = new DOMParser().parseFromString(text, 'text/xml');
    expect(findManifestFaults(xml, '.')).toEqual([]);
  });

  it('asks for no Excel newer than the one promised', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.9"/>');
  });
});
