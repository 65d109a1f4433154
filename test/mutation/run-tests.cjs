const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');
const { format } = require('node:util');
const vm = require('node:vm');

const FILE_ENDINGS = ['', '.ts', '.tsx', '.json', '/index.ts'];
const HOOKS = ['beforeAll', 'afterAll', 'beforeEach', 'afterEach'];

/**
 * Runs test files in this process, many times over: their modules are compiled once and executed anew
 * each time, which costs milliseconds where a new Jest costs a second. Knows what the tests of
 * `stryker.config.json` use of Jest (`describe`, `it`, `each`, the hooks, `expect`), and no mocks.
 *
 * @param {string} root the folder of the project, or of its copy
 * @returns `run(files, { ids, isStopping, onTest, modules })`, which gives `{ id, milliseconds, error }[]`:
 * of the tests of `ids` (all when null), until the first failure when `isStopping`. Files share the
 * `modules` given, by path; without, each has its own. `forget(modules, file)` makes a file, and what
 * imports it, be executed anew.
 */
module.exports = function createRunner(root) {
  const load = createLoader(root);
  const suite = createSuite();
  Object.assign(globalThis, suite.globals, { expect: expectOfJest(root) });
  return {
    forget,
    async run(files, options) {
      const results = [];
      for (const file of files) {
        const name = path.relative(root, file);
        try {
          const modules = options.modules ?? new Map();
          const block = suite.collect(name, () => load(file, modules));
          await runBlock(block, { ids: null, isStopping: false, onTest() {}, ...options }, results);
        } catch (error) {
          results.push({ id: `${name} › loading`, milliseconds: 0, error });
        }
        if (options.isStopping && results.some(({ error }) => error)) break;
      }
      return results;
    },
  };
};

function expectOfJest(root) {
  const jest = createRequire(path.join(root, 'package.json')).resolve('jest');
  const core = createRequire(jest).resolve('@jest/core');
  return createRequire(core)('expect').expect;
}

/** Executes a file, and what it imports of the project unless `modules` holds it; packages are shared. */
function createLoader(root) {
  const { transformSync } = createRequire(path.join(root, 'package.json'))('@swc/core');
  const compiled = new Map();
  const compile = (file) => {
    const text = fs.readFileSync(file, 'utf8');
    if (file.endsWith('.json')) {
      return (module) => {
        module.exports = JSON.parse(text);
      };
    }
    const { code } = transformSync(text, {
      filename: file,
      configFile: false,
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: file.endsWith('x') } },
    });
    const names = ['module', 'exports', 'require', '__filename', '__dirname'];
    const body = vm.compileFunction(code, names, { filename: file });
    return (module, require) => body(module, module.exports, require, file, path.dirname(file));
  };
  const loadInto = (modules, file) => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {}, imports: new Set() };
    modules.set(file, module);
    if (!compiled.has(file)) compiled.set(file, compile(file));
    const requireOutside = createRequire(file);
    const require = (name) => {
      if (!name.startsWith('.')) return requireOutside(name);
      const imported = findFile(path.resolve(path.dirname(file), name));
      module.imports.add(imported);
      return loadInto(modules, imported);
    };
    compiled.get(file)(module, Object.assign(require, { resolve: requireOutside.resolve }));
    return module.exports;
  };
  return (file, modules) => {
    modules.delete(file);
    return loadInto(modules, file);
  };
}

/** Drops a file from the modules, and all that import it, at first or second hand. */
function forget(modules, changed) {
  const dropped = new Set([changed]);
  for (let size = 0; size !== dropped.size;) {
    size = dropped.size;
    for (const [file, { imports }] of modules) {
      if ([...imports].some((one) => dropped.has(one))) dropped.add(file);
    }
  }
  for (const file of dropped) modules.delete(file);
}

const found = new Map();

function findFile(base) {
  const known = found.get(base);
  if (known) return known;
  const file = FILE_ENDINGS.map((ending) => base + ending).find(
    (name) => fs.existsSync(name) && fs.statSync(name).isFile(),
  );
  if (!file) throw new Error(`Cannot find ${base}`);
  found.set(base, file);
  return file;
}

/** The globals of Jest by which a file says what its tests are. */
function createSuite() {
  let block = null;
  const describe = (name, fill) => {
    const inner = newBlock(name, block);
    block.items.push(inner);
    const outer = block;
    block = inner;
    fill();
    block = outer;
  };
  const it = (name, run) => block.items.push({ name, run, id: '' });
  for (const declare of [describe, it]) {
    declare.each = eachOf(declare);
    declare.skip = Object.assign(() => {}, { each: () => () => {} });
  }
  const hooks = HOOKS.map((hook) => [hook, (run) => block[hook].push(run)]);
  const jest = { setTimeout() {} };
  return {
    globals: { describe, it, test: it, jest, ...Object.fromEntries(hooks) },
    collect(file, fill) {
      const top = newBlock(file, null);
      block = top;
      fill();
      nameTests(top, `${file} ›`, new Map());
      return top;
    },
  };
}

function newBlock(name, parent) {
  const hooks = HOOKS.map((hook) => [hook, []]);
  return { name, parent, items: [], ...Object.fromEntries(hooks) };
}

function eachOf(declare) {
  return (rows) => (name, run) => {
    for (const row of rows) {
      const given = Array.isArray(row) ? row : [row];
      declare(format(name, ...given), () => run(...given));
    }
  };
}

/** Gives each test an id of its own: its names, with a number when others have the same. */
function nameTests({ items }, prefix, count) {
  for (const item of items) {
    const name = `${prefix} ${item.name}`;
    if (item.items) {
      nameTests(item, name, count);
      continue;
    }
    const before = count.get(name) ?? 0;
    count.set(name, before + 1);
    item.id = before === 0 ? name : `${name} (${before})`;
  }
}

function isAsked(item, ids) {
  if (item.items) return item.items.some((inner) => isAsked(inner, ids));
  return ids === null || ids.has(item.id);
}

/** The hooks of a block and of those around it, the outermost first. */
function hooksOf(block, hook) {
  return block === null ? [] : [...hooksOf(block.parent, hook), ...block[hook]];
}

async function runBlock(block, options, results) {
  const { ids, isStopping, onTest } = options;
  if (!isAsked(block, ids)) return;
  for (const hook of block.beforeAll) await hook();
  for (const item of block.items.filter((one) => isAsked(one, ids))) {
    if (item.items) await runBlock(item, options, results);
    else results.push(await runTest(item, block, onTest));
    if (isStopping && results.at(-1).error) break;
  }
  for (const hook of block.afterAll) await hook();
}

async function runTest({ id, run }, block, onTest) {
  onTest(id);
  const start = performance.now();
  let error = null;
  try {
    for (const hook of hooksOf(block, 'beforeEach')) await hook();
    await run();
  } catch (thrown) {
    error = thrown ?? new Error('Nothing was thrown');
  }
  for (const hook of hooksOf(block, 'afterEach').reverse()) await hook();
  onTest(undefined);
  return { id, milliseconds: performance.now() - start, error };
}
