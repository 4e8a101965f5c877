// The document of the user. It is in this page and in the files that the user saves, and nowhere else.

export const FORMAT = 'evalcarbone-dashboard-1';

/** The columns of the ministry's form. */
export const FORM = ['libelle', 'type', 'modele', 'quantite', 'dureeDeVie', 'heuresParJour', 'service', 'pays'];

export const state = {
  language: navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en',
  view: 'inventory',
  category: '',
  doc: empty(),
  notes: [],
  answer: null,
  tips: null,
  scenario: 0,
  others: [],
  choices: null,
  isSaved: true,
  version: 0,
};

export function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

export function empty() {
  return {
    format: FORMAT,
    name: '',
    date: today(),
    figures: 'recommended',
    layout: 'sih-form',
    type: '',
    columns: [...FORM],
    rows: [],
    scenarios: [],
    hospitalTotal: null,
  };
}

/** Whether the rows were typed in, in the columns of the form. */
export function isForm() {
  return state.doc.columns.join('|') === FORM.join('|');
}

const listeners = new Set();

/** Calls back after each change of the document. */
export function onChange(listener) {
  listeners.add(listener);
}

/** Notes that the document is another one now. */
export function changed() {
  state.isSaved = false;
  state.version += 1;
  listeners.forEach((listener) => listener());
}

/** Takes a document that was saved; throws if it is none. */
export function parse(text) {
  const found = JSON.parse(text);
  if (found === null || typeof found !== 'object' || found.format !== FORMAT || !Array.isArray(found.rows)) {
    throw new Error('format');
  }
  const doc = {...empty(), ...found};
  doc.columns = texts(found.columns ?? FORM);
  doc.rows = found.rows.map(texts);
  doc.scenarios = Array.isArray(found.scenarios) ? found.scenarios.filter((one) => one && Array.isArray(one.changes)) : [];
  doc.hospitalTotal = typeof found.hospitalTotal === 'number' ? found.hospitalTotal : null;
  for (const key of ['name', 'date', 'figures', 'layout', 'type']) {
    doc[key] = String(doc[key] ?? '');
  }
  return doc;
}

function texts(cells) {
  return Array.isArray(cells) ? cells.map((cell) => String(cell ?? '')) : [];
}

/** What is sent and saved: the document with a name. */
export function sent(doc = state.doc, fallback = 'Inventory') {
  return {...doc, name: doc.name.trim() || fallback};
}
