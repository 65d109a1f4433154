/** Why the pane cannot open, in French and in English: nothing tells the language yet. */
const SENTENCES = {
  'no-office': {
    fr: 'Le panneau ne peut pas s’ouvrir : le service d’Office (appsforoffice.microsoft.com) ne répond pas. Vérifiez la connexion ou demandez à votre service informatique d’autoriser cette adresse, puis fermez et rouvrez le panneau.',
    en: 'The pane cannot open: Office’s service (appsforoffice.microsoft.com) does not answer. Check the connection, then close the pane and open it again.',
  },
  'not-in-excel': {
    fr: 'Ce panneau s’ouvre dans Excel : onglet Suivi, bouton « Ouvrir le panneau ».',
    en: 'This pane opens in Excel: tab Tracker, button “Open the pane”.',
  },
  bug: {
    fr: 'Le panneau n’a pas pu s’ouvrir. Fermez-le et rouvrez-le ; si cela continue, fermez et rouvrez Excel.',
    en: 'The pane could not open. Close it and open it again; if this goes on, close and reopen Excel.',
  },
} as const;

/** Puts one sentence and the way to the help in place of the pane. */
export function showStartFailure(why: keyof typeof SENTENCES): void {
  const isFrench = navigator.language.toLowerCase().startsWith('fr');
  const frame = document.createElement('div');
  frame.className = 'start';
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = SENTENCES[why][isFrench ? 'fr' : 'en'];
  const help = document.createElement('a');
  help.href = 'aide.html';
  help.textContent = isFrench ? 'Aide' : 'Help';
  frame.append(sentence, help);
  document.getElementById('root')?.replaceChildren(frame);
}
