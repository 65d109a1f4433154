import type { Token } from '../words/tokens';

/** « tandis que le bail est signé », « alors que … »: a fact beside another; at « tandis ». */
export function isContrast(tokens: readonly Token[], at: number): boolean {
  const isLink = ['tandis', 'alors'].includes(tokens[at]?.low ?? '');
  return isLink && ['que', "qu'"].includes(tokens[at + 1]?.low ?? '');
}
