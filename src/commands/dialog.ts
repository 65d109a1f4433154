import { sentenceIn } from './sentence-dialog';

const place = document.getElementById('sentence');
if (place !== null) place.textContent = sentenceIn(window.location.search);
