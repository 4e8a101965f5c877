// What a slider says at a value.
import {percent, whole} from './format.js';
import {t} from './texts.js';

export function sliderText(id, value) {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  const size = Math.abs(value);
  switch (id) {
    case 'quantity':
      return value === 0 ? t('slider.same') : sign + percent(size / 100);
    case 'lifetime':
      return value === 0 ? t('slider.same') : t(size === 1 ? 'slider.year' : 'slider.years', sign + whole(size));
    case 'hours':
      return value === 0 ? t('slider.same') : t('slider.perDay', sign + whole(size));
    case 'refurbished':
      return value === 0 ? t('slider.no') : percent(value);
    default:
      return value === 24 ? t('slider.no') : t('slider.on', whole(value));
  }
}
