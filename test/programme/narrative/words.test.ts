import { nounPhrase } from '../../../src/programme/narrative/clauses/phrases';
import { clausesOf } from './read-words';
import { ofWords, withDefinite } from '../../../src/programme/narrative/words/articles';
import { splitSentences } from '../../../src/programme/narrative/lines/sentences';
import { textOf, tokenise } from '../../../src/programme/narrative/words/tokens';
import { findVerbGroups } from '../../../src/programme/narrative/words/verb-groups';

describe('Lines', () => {
  it('are cut into sentences after a full stop that ends one', () => {
    const text = 'M. le Maire a signé. La visite du 3 mai, p. ex., a eu lieu ! Rien d’autre.';
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual([
      'M. le Maire a signé.',
      'La visite du 3 mai, p. ex., a eu lieu !',
      'Rien d’autre.',
    ]);
  });

  it('are not cut inside a quotation of several sentences', () => {
    const text = '« Le bail est prêt. Nous signerons en mai. » Le maire a relancé la CAF.';
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual([
      '« Le bail est prêt. Nous signerons en mai. »',
      'Le maire a relancé la CAF.',
    ]);
    const open = 'La résidence « Les Tilleuls est livrée. Le bail est signé.';
    expect(splitSentences(open)).toHaveLength(2);
  });
});

describe('The verbs of a sentence', () => {
  it.each([
    ['La convention est signée.', 'signer present passive none'],
    ['Les travaux ont démarré.', 'démarrer past active none'],
    ['Nous allons déposer le permis.', 'aller + déposer present active none'],
    ['La session n’aura pas lieu.', 'avoir lieu future active not'],
    ['Le comité se réunit en juin.', 'réunir present reflexive none'],
    ['La Ville espère être retenue.', 'espérer + retenir present passive none'],
    ['Une étude est en cours.', 'être in-progress present active none'],
    ['Le bail doit être signé.', 'devoir + signer present passive none'],
    ['Les familles entreraient dans le projet.', 'entrer conditional active none'],
    ['Deux visites ont déjà eu lieu.', 'avoir lieu past active none'],
    ['Le dossier n’est pas encore validé.', 'valider present passive not-yet'],
    ['Nous venons de livrer la résidence.', 'livrer past active none'],
  ])('%s', (sentence, expected) => {
    const told = findVerbGroups(tokenise(sentence)).map(
      ({ verb, tense, voice, modal, state, negation }) =>
        [
          modal === null ? [] : [`${modal.infinitive} +`],
          verb.infinitive,
          state ?? [],
          tense,
          voice,
          negation,
        ]
          .flat()
          .join(' '),
    );
    expect(told).toEqual([expected]);
  });
});

describe('The clauses of a sentence', () => {
  it.each([
    [
      'Le bail est signé et la remise des clés aura lieu en mai.',
      ['Le bail', 'la remise des clés'],
    ],
    ['Pour Téteghem, une visite a eu lieu.', ['une visite']],
    ['Si le projet est retenu, nous lançons les travaux.', ['nous']],
    ['Les réunions démarrent en juin et se poursuivront en mai.', ['Les réunions', '']],
  ])('have their subject: %s', (sentence, subjects) => {
    const { clauses, tokens } = clausesOf(sentence);
    const told = clauses.map(({ subject: { from, to } }) =>
      textOf(sentence, tokens.slice(from, to)),
    );
    expect(told).toEqual(subjects);
  });

  it.each([
    ['Les premières réunions avec les locataires', 'reunion', true],
    ['une vague de 6 attributions', 'attribution', true],
    ['le travail de sensibilisation des familles', 'sensibilisation', false],
    ['un appel d’offres', "appel d'offres", false],
  ])('are about a noun: %s', (words, noun, isPlural) => {
    const tokens = tokenise(words);
    expect(nounPhrase(tokens, { from: 0, to: tokens.length })).toMatchObject({ noun, isPlural });
  });
});

describe('The words of a title', () => {
  it.each([
    ['notre projet', 'projet', 'du projet'],
    ['une étude', 'etude', 'd’une étude'],
    ['offres reçues', 'offre', 'des offres reçues'],
    ['Pissevin', 'pissevin', 'de Pissevin'],
    ['12 logements', 'logement', 'de 12 logements'],
  ])('take « de » and their article: %s', (written, noun, expected) => {
    expect(ofWords(withDefinite(written, noun))).toBe(expected);
  });
});
