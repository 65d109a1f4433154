import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A member of Excel's object model that code uses, and the gate it stands behind. */
export interface UsedMember {
  readonly member: string;
  readonly place: string;
  /** Version of ExcelApi that brought it, as the typings say. */
  readonly needs: string;
  /** Version asked for around it; null when none is. */
  readonly gate: string | null;
}

const API_SET = /Api set: ExcelApi (\d+\.\d+)/;
const FLOOR = '1.9';

/** Every TypeScript file below a folder. */
export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Members newer than the floor that these files use, in order. */
export function findNewerMembers(files: readonly string[]): readonly UsedMember[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: ['office-js'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const wanted = new Set(files);
  return program
    .getSourceFiles()
    .filter(({ fileName }) => wanted.has(fileName))
    .flatMap((source) => membersOf(source, source, checker));
}

function membersOf(
  node: ts.Node,
  source: ts.SourceFile,
  checker: ts.TypeChecker,
): readonly UsedMember[] {
  const own = namesAt(node, checker).flatMap(({ member, needs }): readonly UsedMember[] => {
    if (needs === null || !isNewer(needs, FLOOR)) return [];
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    return [{ member, needs, gate: gateOf(node), place: `${source.fileName}:${line + 1}` }];
  });
  const below: UsedMember[] = [...own];
  ts.forEachChild(node, (child) => {
    below.push(...membersOf(child, source, checker));
  });
  return below;
}

interface Named {
  readonly member: string;
  readonly needs: string | null;
}

/** What a node names: a member reached by a dot, set in a literal, taken apart, or asked to load. */
function namesAt(node: ts.Node, checker: ts.TypeChecker): readonly Named[] {
  if (ts.isPropertyAccessExpression(node)) {
    const call = ts.isCallExpression(node.parent) && node.parent.expression === node;
    const signature = call ? checker.getResolvedSignature(node.parent) : undefined;
    const overload = signature?.declaration && versionOf(signature.declaration);
    const needs = overload ?? versionOfSymbol(checker.getSymbolAtLocation(node.name));
    return [{ member: node.name.text, needs }, ...loadedNames(node, checker)];
  }
  if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
    const type = checker.getContextualType(node.parent);
    const member = node.name.getText();
    return [{ member, needs: versionOfSymbol(type?.getProperty(member)) }];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const member = (node.propertyName ?? node.name).getText();
    const type = checker.getTypeAtLocation(node.parent);
    return [{ member, needs: versionOfSymbol(type.getProperty(member)) }];
  }
  return [];
}

/** `range.load('values,format/fill/color')`: each segment is a member as well. */
function loadedNames(node: ts.PropertyAccessExpression, checker: ts.TypeChecker): readonly Named[] {
  if (node.name.text !== 'load' || !ts.isCallExpression(node.parent)) return [];
  const argument = node.parent.arguments[0];
  if (argument === undefined) return [];
  const asked = checker.getTypeAtLocation(argument);
  if (!asked.isStringLiteral()) return [];
  const loaded = checker.getTypeAtLocation(node.expression);
  return asked.value.split(',').flatMap((path) => namesOnPath(path.split('/'), loaded, checker));
}

function namesOnPath(
  path: readonly string[],
  start: ts.Type,
  checker: ts.TypeChecker,
): readonly Named[] {
  const names: Named[] = [];
  let type = start;
  for (const member of path) {
    const property = checker.getPropertyOfType(type, member.trim());
    if (property === undefined) return [...names, { member, needs: '99.0' }];
    names.push({ member, needs: versionOfSymbol(property) });
    const inside = checker.getTypeOfSymbol(property);
    type = checker.getIndexTypeOfType(inside, ts.IndexKind.Number) ?? inside;
  }
  return names;
}

function versionOfSymbol(symbol: ts.Symbol | undefined): string | null {
  const versions = (symbol?.declarations ?? []).flatMap((declaration) => {
    const version = versionOf(declaration);
    return version === null ? [] : [version];
  });
  return versions.sort((a, b) => (isNewer(a, b) ? 1 : -1))[0] ?? null;
}

function versionOf(declaration: ts.Node): string | null {
  if (!declaration.getSourceFile().fileName.includes('office-js')) return null;
  const comments = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
  return API_SET.exec(comments.join('\n'))?.[1] ?? null;
}

/** The version of the nearest `ifSupported('1.13', …)` whose second argument holds the node. */
function gateOf(node: ts.Node): string | null {
  for (let child = node; child.parent as ts.Node | undefined; child = child.parent) {
    const { parent } = child;
    if (!ts.isCallExpression(parent) || parent.expression.getText() !== 'ifSupported') continue;
    const [version, use] = parent.arguments;
    if (use === child && version && ts.isStringLiteral(version)) return version.text;
  }
  return null;
}

/** `1.10` is newer than `1.9`. */
export function isNewer(a: string, b: string): boolean {
  const [major = 0, minor = 0] = a.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = b.split('.').map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}
