// The texts of the screen in the language of the user.
import {state} from './state.js';
import {EN} from './texts-en.js';
import {FR} from './texts-fr.js';

const ALL = {en: EN, fr: FR};

/** Returns a text, with values in the places {0}, {1} … */
export function t(key, ...values) {
  const text = ALL[state.language][key] ?? key;
  return text.replace(/\{(\d)\}/g, (place, index) => values[Number(index)] ?? place);
}
