import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VERBS } from '../../../src/programme/lexicon/verbs';
import { finiteForm, knownParticipleOf } from '../../../src/programme/narrative/words/conjugation';

type Forms = readonly (string | null)[];
interface Conjugation {
  readonly P?: Forms;
  readonly I?: Forms;
  readonly F?: Forms;
  readonly C?: Forms;
  readonly K?: Forms;
}

/** The conjugations of the Lefff, read by the tests alone: none of it is shipped. */
const LEFFF = JSON.parse(
  readFileSync(
    path.join('node_modules', 'french-verbs-lefff', 'dist', 'conjugations.json'),
    'utf8',
  ),
) as Readonly<Record<string, Conjugation>>;

const TENSES = { P: 'present', I: 'imperfect', F: 'future', C: 'conditional' } as const;
/** Places of « il », « nous » and « ils » among the six persons. */
const PERSONS = [2, 3, 5];
const WORD = /^\p{L}+$/u;

const verbs = Object.values(VERBS)
  .flat()
  .map((item) => (item.split('=')[0] ?? '').replace(/\d$/u, ''))
  .filter((infinitive) => LEFFF[infinitive] !== undefined);

/** Forms of a homonym (« ressortir à ») and participles that nobody writes. */
const OTHERS: ReadonlySet<string> = new Set(
  'dûs résous résoute résoutes ressortit ressortissent ressortissait ressortissions ressortissaient'.split(
    ' ',
  ),
);

/** The forms a verb has and that are not read as such; a form that another verb has too may be its. */
function misread(infinitive: string): readonly string[] {
  const known = LEFFF[infinitive] ?? {};
  const finite = (Object.keys(TENSES) as (keyof typeof TENSES)[]).flatMap((key) =>
    PERSONS.map((person) => ({ form: known[key]?.[person] ?? '', tense: TENSES[key] })),
  );
  const wrong = finite.filter(({ form, tense }) => {
    if (!WORD.test(form)) return false;
    const read = finiteForm(form);
    return (
      read === null ||
      (read.verb.infinitive === infinitive && read.tense !== tense && !isBoth(known, form))
    );
  });
  const lost = (known.K ?? []).filter(
    (form) => form !== null && WORD.test(form) && knownParticipleOf(form) === null,
  );
  return [...wrong.map(({ form }) => form), ...lost.map(String)].filter(
    (form) => !OTHERS.has(form),
  );
}

/** « construisons », « finit »: one form in two tenses. */
function isBoth(known: Conjugation, form: string): boolean {
  const tenses = (Object.keys(TENSES) as (keyof typeof TENSES)[]).filter((key) =>
    PERSONS.some((person) => known[key]?.[person] === form),
  );
  return tenses.length > 1;
}

describe('The forms of a verb', () => {
  it('are those of the Lefff for every verb of the lexicon', () => {
    expect(verbs.length).toBeGreaterThan(500);
    expect(
      Object.fromEntries(
        verbs.flatMap((verb) => {
          const forms = misread(verb);
          return forms.length === 0 ? [] : [[verb, forms]];
        }),
      ),
    ).toEqual({});
  });
});
