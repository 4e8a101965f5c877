// Numbers as people of the language write them. Only what is shown is rounded: to three digits, as in the library's reports.
import {state} from './state.js';
import {t} from './texts.js';

const KILOGRAMS = 1000;
export const CLIMATE = 'CLIMATE_CHANGE';

function locale() {
  return state.language === 'fr' ? 'fr-FR' : 'en-GB';
}

/** Three digits, and one decimal of what has more. */
export function number(value, digits = 3) {
  const places = digits === 3 && Math.abs(value) >= 100 ? {maximumFractionDigits: 1} : {maximumSignificantDigits: digits};
  return new Intl.NumberFormat(locale(), places).format(value);
}

export function whole(value) {
  return new Intl.NumberFormat(locale(), {maximumFractionDigits: 1}).format(value);
}

export function percent(value) {
  return new Intl.NumberFormat(locale(), {style: 'percent', maximumSignificantDigits: 2}).format(value);
}

/** The category that is shown. */
export function category() {
  return state.answer?.result?.categories.find((one) => one.id === state.answer.result.category);
}

export function unit() {
  const shown = category();
  return !shown || shown.id === CLIMATE ? t('unit.climate') : shown.unit;
}

/** An amount of the category without its unit: climate change in tonnes. */
export function amount(value, id = category()?.id ?? CLIMATE) {
  return value === null || value === undefined ? t('unknown') : number(id === CLIMATE ? value / KILOGRAMS : value);
}

export function signed(value) {
  if (value === null || value === undefined) {
    return t('unknown');
  }
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return sign + amount(Math.abs(value));
}

/** A total without its unit, marked where something is missing. */
export function total(found) {
  return found.known === null || found.known === undefined
    ? t('unknown')
    : found.isComplete ? amount(found.known) : t('atLeast', amount(found.known));
}

/** What is missing of a total, in words. */
export function missing(found) {
  if (found.isComplete) {
    return t('complete');
  }
  const parts = [];
  if (found.incompleteLines > 0) {
    parts.push(t('incomplete', whole(found.incompleteLines), whole(found.lines)));
  }
  if (found.refusedRows > 0) {
    parts.push(t(found.refusedRows === 1 ? 'refused.one' : 'refused', whole(found.refusedRows)));
  }
  return parts.length > 0 ? parts.join(t('separator')) : t('incomplete.some');
}
