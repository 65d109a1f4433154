import { readdirSync, readFileSync } from 'node:fs';

/** Words that are not said, the one that is, and the files where they mean something else. */
interface Said {
  readonly not: RegExp;
  readonly say: string;
  readonly but?: RegExp;
}

/* One word for one thing, in the pane, on the sheets, in the help and in the guide. */
const SAID: readonly Said[] = [
  { not: /problèmes?\b/iu, say: 'constat' },
  { not: /\bpoints?\b(?!.(?:bloquants?|de vigilance)\b)/iu, say: 'constat', but: /\.en\./u },
  { not: /jours? de retard|retard de [$\d]/iu, say: 'Retard 25 j' },
  { not: /échéancier/iu, say: 'planning', but: /intake|failures|structure/u },
  { not: /\bplanning/iu, say: 'échéancier, of a document', but: /^(?!.*(?:intake|structure))/u },
  {
    not: /\bfig(?:er|ez|ée)\b|référence du calendrier/iu,
    say: 'Mémoriser ce planning',
    but: /pane\.fr\.json/u,
  },
  { not: /date d.état|date de référence/iu, say: 'Arrêté au, Date du document' },
  { not: /\brécits?\b/iu, say: 'texte rédigé' },
  { not: /dernier enregistreur/iu, say: 'dernier auteur de l’enregistrement' },
  { not: /blocking points?\b/iu, say: 'blocking finding' },
  { not: /\bdays?\b.{0,4} late\b|late by/iu, say: 'Late 25 d' },
];

const LOCALES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^locales.*\.(?:json|ts)$|\.fr\.json$/u.test(name))
  .map((name) => `src/${name}`);
const FILES = [...LOCALES, 'src/help/aide.html', 'docs/guide.md', 'manifest.xml'];

it.each(SAID)('$not is nowhere said for « $say »', ({ not, but }) => {
  const found = FILES.filter((file) => but?.test(file) !== true).flatMap((file) =>
    sentencesOf(file)
      .filter((line) => not.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

/** The lines of a file but its comments. */
function sentencesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\/\*|\*|\/\/)/u.test(line));
}
