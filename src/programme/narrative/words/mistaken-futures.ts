/** What the mistaken futures of a verb are made from. */
interface KnownStems {
  readonly they: string;
  readonly we: string;
  readonly future: string;
}

/**
 * « poursuiveront », « prendera », « envoyera », « tenira », « étudira »: the stems a future is given
 * by mistake, on the infinitive or on the present, without the endings.
 */
export function mistakenFutureStems(
  infinitive: string,
  { they, we, future }: KnownStems,
): readonly string[] {
  const onInfinitive = infinitive.replace(/e$/u, '');
  const onPresent = [we.replace(/ons$/u, ''), they.replace(/ent$/u, '')].map((root) => `${root}er`);
  const withVowel = future.replace(/(?<=[^e])r$/u, 'er');
  const withoutVowel = /[aiouyé]er$/u.test(infinitive) ? [infinitive.replace(/er$/u, 'r')] : [];
  return [onInfinitive, ...onPresent, withVowel, ...withoutVowel];
}
