/** Where the add-in is served from when a build is told nothing else: this machine. */
export const LOCAL_ADDRESS = 'https://localhost:3000';

/**
 * The address a build is made for, without its last slash; this machine when none is given.
 *
 * @throws Error in French, when Office would refuse the address
 * @example readAddress('https://suivi.exemple.fr/excel/') // 'https://suivi.exemple.fr/excel'
 */
export function readAddress(address = ''): string {
  const typed = address.trim();
  if (typed === '') return LOCAL_ADDRESS;
  if (!URL.canParse(typed)) {
    throw new Error(`« ${typed} » n’est pas une adresse. Exemple : https://suivi.exemple.fr`);
  }
  const url = new URL(typed);
  if (url.protocol !== 'https:') {
    throw new Error(`Office n’ouvre que des adresses en https : « ${typed} » est refusée.`);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `Donnez l’adresse du dossier seul, sans « ? », « # » ni identifiant : ${typed}`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
