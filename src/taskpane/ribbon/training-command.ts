import { computeTrainingSummary } from '../../app/training/compute-training';
import { ok } from '../../lib/result';
import { trainingFr } from '../../locales/sheets/training.fr';
import type { Work } from './command';

/** « Formations »: computes the figures and writes « Bilan formations ». */
export const training: Work = async ({ workbook, clock, messages }, options) => {
  const figures = await computeTrainingSummary({ workbook, clock, words: trainingFr }, options);
  return figures.ok ? ok(messages.training.done(figures.value)) : figures;
};
