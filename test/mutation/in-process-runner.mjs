import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const requireOfStryker = createRequire(require.resolve('@stryker-mutator/core'));
const importOfStryker = (name) => import(requireOfStryker.resolve(name));
const plugins = await importOfStryker('@stryker-mutator/api/plugin');
const { DryRunStatus, TestStatus, toMutantRunResult } = await importOfStryker(
  '@stryker-mutator/api/test-runner',
);
const { commonTokens, declareClassPlugin, PluginKind } = plugins;

/** Tests that killed mutants of a file lately are tried first on the next one. */
const REMEMBERED_KILLERS = 25;

/**
 * Runs the tests of `inProcess.tests` (patterns of their paths) on each mutant in this process. A loop
 * that never ends is stopped by the count of its turns; Stryker ends this process after `timeoutMS`.
 */
class InProcessRunner {
  static inject = [commonTokens.options];

  constructor({ inProcess }) {
    this.patterns = inProcess.tests.map((pattern) => new RegExp(pattern, 'u'));
    this.root = process.cwd();
    this.killers = new Map();
    /** Those that do not reach the mutant stay from one to the next. */
    this.modules = new Map();
    this.mutated = '';
    this.state = globalThis.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    process.env.NODE_ENV = 'test';
    // What tests share would be computed by the first of them alone: see `once`.
    globalThis.everyTestAlone = true;
    this.runner = require(path.join(this.root, 'test/mutation/run-tests.cjs'))(this.root);
    this.files = fs
      .readdirSync(path.join(this.root, 'test'), { recursive: true })
      .map((name) => `test/${name.replaceAll(path.sep, '/')}`)
      .filter((name) => this.patterns.some((pattern) => pattern.test(name)))
      .map((name) => path.join(this.root, name));
  }

  async dryRun() {
    const { state } = this;
    state.mutantCoverage = { static: {}, perTest: {} };
    const onTest = (id) => {
      state.currentTestId = id;
    };
    const results = await this.runner.run(this.files, { onTest });
    const { mutantCoverage } = state;
    return { status: DryRunStatus.Complete, tests: this.tell(results), mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const { state } = this;
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    try {
      const results = await this.runOn(sandboxFileName, testFilter);
      if (hitLimit && state.hitCount > hitLimit) return { status: 'timeout' };
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: this.tell(results) });
    } finally {
      Object.assign(state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }

  /** The tests that reach a mutant of a file, those that killed its like before the others. */
  async runOn(fileName, ids = null) {
    const known = this.killers.get(fileName) ?? [];
    const first = known.filter((id) => ids?.includes(id));
    const groups = first.length === 0 ? [ids] : [first, ids.filter((id) => !first.includes(id))];
    const results = [];
    const { modules } = this;
    this.runner.forget(modules, this.mutated);
    this.runner.forget(modules, (this.mutated = fileName));
    for (const group of groups) {
      const files = this.files.filter((file) => this.holdsOne(file, group));
      const asked = { ids: group && new Set(group), isStopping: true, modules };
      results.push(...(await this.runner.run(files, asked)));
      const killer = results.find(({ error }) => error)?.id;
      if (killer === undefined) continue;
      const next = [killer, ...known.filter((id) => id !== killer)];
      this.killers.set(fileName, next.slice(0, REMEMBERED_KILLERS));
      break;
    }
    return results;
  }

  holdsOne(file, ids) {
    const prefix = `${path.relative(this.root, file)} ›`;
    return ids === null || ids.some((id) => id.startsWith(prefix));
  }

  tell(results) {
    return results.map(({ id, milliseconds, error }) => ({
      id,
      name: id,
      timeSpentMs: milliseconds,
      ...(error
        ? { status: TestStatus.Failed, failureMessage: String(error.stack ?? error) }
        : { status: TestStatus.Success }),
    }));
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
