import type { Finding } from './judged-finding';

/**
 * Names a finding in the state its cell is in: the rule, the row (by N° or code, so that it may move),
 * the column and what the cell shows. It changes when the cell does; without a cell, when what is told
 * does.
 */
export function fingerprintOf({ code, place, value, rowName, params }: Finding): string {
  const where =
    place.kind === 'cell'
      ? `${place.sheet}|${rowName || String(place.row)}|${place.column}`
      : JSON.stringify(place);
  const about: Readonly<Record<string, unknown>> = params;
  const said = typeof about.value === 'string' ? about.value : '';
  const detail = place.kind === 'cell' ? said : JSON.stringify(about);
  return hash(`${code}|${where}|${value}|${detail}`);
}

/** FNV-1a over UTF-16 units, 32 bits twice with two offsets: short, stable, not secret. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((offset) => hashFrom(offset, text)).join('');
}

function hashFrom(offset: number, text: string): string {
  let value = offset;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
