/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { COMMANDS } from '../../src/taskpane/ribbon/run-command';
import { ERRANDS, TAB_OF_ADDRESS } from '../../src/taskpane/state/tabs';
import { findManifestFaults } from './read-manifest';

describe('The manifest', () => {
  it('uses only icons and texts that exist, in French and in English', () => {
    const text = readFileSync('manifest.xml', 'utf8');
    const xml = new DOMParser().parseFromString(text, 'text/xml');
    expect(findManifestFaults(xml, '.')).toEqual([]);
  });

  it('calls each command of the ribbon by its name, and no other', () => {
    const xml = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'text/xml');
    const called = [...xml.querySelectorAll('FunctionName')].map(({ textContent }) => textContent);
    expect(called.sort()).toEqual([...COMMANDS].sort());
  });

  it('opens the pane on tabs that there are', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    const tabs = [...manifest.matchAll(/[?]onglet=(\w+)/gu)].map(([, tab = '']) => tab);
    expect(tabs.length).toBeGreaterThan(0);
    for (const tab of tabs) expect(Object.keys(TAB_OF_ADDRESS)).toContain(tab);
    const errands = [...manifest.matchAll(/&amp;(\w+)=/gu)].map(([, errand = '']) => errand);
    expect(errands.length).toBeGreaterThan(0);
    for (const errand of errands) expect(Object.values(ERRANDS)).toContain(errand);
  });

  it('asks for no Excel newer than the one promised', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.9"/>');
  });
});
