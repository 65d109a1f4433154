import { SCALE_CHOICES } from '../../../src/programme/schedule/rows/scale';
import { describeFormulas } from './describe-formulas';

describeFormulas(
  '2017-06-01',
  SCALE_CHOICES.filter((choice) => choice !== 'Automatique'),
);
