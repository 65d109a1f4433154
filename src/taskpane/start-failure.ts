import sentences from './start-failure.json';

/**
 * Puts one sentence and the way to the help in place of the pane, in French or in English: nothing tells
 * the language yet but the browser.
 */
export function showStartFailure(why: keyof typeof sentences): void {
  const isFrench = navigator.language.toLowerCase().startsWith('fr');
  const frame = document.createElement('div');
  frame.className = 'start';
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = sentences[why][isFrench ? 'fr' : 'en'];
  const help = document.createElement('a');
  help.href = 'aide.html';
  help.textContent = isFrench ? 'Aide' : 'Help';
  frame.append(sentence, help);
  document.getElementById('root')?.replaceChildren(frame);
}
