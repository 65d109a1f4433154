const DATE_FORMAT = /(?<![\\[])[dy]|m{3,}|(?<!h:?)m+\/|\/m/iu;

/** Whether a format code of Excel shows a date. */
export function isDateFormat(format: string): boolean {
  if (format === 'General' || format === '@') return false;
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
  return DATE_FORMAT.test(code) && !/^[#0,.% ]+$/u.test(code);
}
