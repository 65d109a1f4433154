import { doOverlap } from '../../../src/workbook/location';
import type { Validation } from '../model/features';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import { boolean, oneOf, optional, record, text } from './arguments';
import { requireEditable } from './guards';
import { withoutArea } from './range-actions';
import type { RangeTarget } from './range-target';
import { areaOf, isWithin } from './range-target';
import type { Context } from './validation-rules';
import { TYPE_NAMES, readRule, showRule } from './validation-rules';

const NO_VALIDATION: Omit<Validation, 'areas'> = {
  type: 'none',
  operator: 'between',
  formula1: null,
  formula2: null,
  ignoreBlank: true,
  inCellDropDown: true,
  showPrompt: true,
  promptTitle: '',
  prompt: '',
  showError: true,
  errorStyle: 'stop',
  errorTitle: '',
  error: '',
};

function current({ target, session }: Context): Validation {
  const area = areaOf(target, session);
  const found = target.sheet.validations.find(({ areas }) =>
    areas.some((own) => isWithin(area, own)),
  );
  return found ?? { ...NO_VALIDATION, areas: [area] };
}

function isMixed({ target, session }: Context): boolean {
  const area = areaOf(target, session);
  return target.sheet.validations.some(
    ({ areas }) =>
      areas.some((own) => doOverlap(own, area)) && !areas.some((own) => isWithin(area, own)),
  );
}

function replace(
  { target, session }: Context,
  change: Partial<Omit<Validation, 'areas'>> | null,
): void {
  const { sheet } = target;
  const area = areaOf(target, session);
  requireEditable(session, sheet, 'cells', area);
  const before = current({ target, session });
  sheet.validations = withoutArea(sheet.validations, area);
  sheet.touched.add('validations');
  if (change) sheet.validations.push({ ...before, ...change, areas: [area] });
}

/** Stored as given: the words of a prompt have limits of their own. */
function words(value: Argument, limit: number): string {
  const given = optional(value, text, '');
  if (given.length > limit) throw invalidArgument(`At most ${limit} characters`);
  return given;
}

export const dataValidationOf = defineClass<RangeTarget>({
  name: 'DataValidation',
  scalars: {
    type: {
      get: (context) =>
        isMixed(context) ? 'Inconsistent' : (TYPE_NAMES[current(context).type] ?? 'None'),
    },
    rule: {
      get: (context) => (isMixed(context) ? null : showRule(current(context))),
      set: (context, value) => {
        replace(context, readRule(value, context));
      },
    },
    ignoreBlanks: {
      get: (context) => current(context).ignoreBlank,
      set: (context, value) => {
        replace(context, { ignoreBlank: boolean(value) });
      },
    },
    prompt: {
      get: (context) => {
        const { showPrompt, promptTitle, prompt } = current(context);
        return { showPrompt, title: promptTitle, message: prompt };
      },
      set: (context, value) => {
        const given = record(value);
        replace(context, {
          showPrompt: optional(given.showPrompt, boolean, true),
          promptTitle: words(given.title, 32),
          prompt: words(given.message, 255),
        });
      },
    },
    errorAlert: {
      get: (context) => {
        const { showError, errorStyle, errorTitle, error } = current(context);
        const style = { stop: 'Stop', warning: 'Warning', information: 'Information' }[errorStyle];
        return { showAlert: showError, style: style ?? 'Stop', title: errorTitle, message: error };
      },
      set: (context, value) => {
        const given = record(value);
        const style = optional(
          given.style,
          (asked) => oneOf(asked, ['Stop', 'Warning', 'Information']),
          'Stop',
        );
        replace(context, {
          showError: optional(given.showAlert, boolean, true),
          errorStyle: style.toLowerCase(),
          errorTitle: words(given.title, 32),
          error: words(given.message, 255),
        });
      },
    },
    valid: {
      get: ({ session }) => {
        throw session.gap('DataValidation.valid');
      },
    },
  },
  methods: {
    clear: (context) => {
      replace(context, null);
      return null;
    },
  },
});
