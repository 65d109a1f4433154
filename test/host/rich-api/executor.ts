import { ExcelError } from './excel-error';
import type { Argument, HostObject } from './host-class';
import { isHostObject, uncapitalised } from './host-class';
import { runQuery } from './query';
import type { Session } from './session';
import type {
  Action,
  ArgumentInfo,
  Json,
  ObjectPath,
  PathIds,
  RequestBody,
  ResponseBody,
} from './wire';
import { ACTION, PATH } from './wire';

/** Makes the objects that stand at the top: the workbook, and services by their type name. */
export interface Roots {
  readonly workbook: HostObject;
  readonly service: (typeName: string) => HostObject | undefined;
}

export interface ExecuteOptions {
  /** Stop after that many actions, as a request cut half way. */
  readonly actionLimit?: { readonly count: number; readonly code: 'GeneralException' };
}

/**
 * Runs one request. Actions run in order; at the first that fails the rest is left, and what was
 * done stays done.
 */
export function execute(
  body: RequestBody,
  session: Session,
  roots: Roots,
  options: ExecuteOptions = {},
): ResponseBody {
  const run = new Run(body, session, roots);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (options.actionLimit?.count === index) {
        throw new ExcelError(options.actionLimit.code, 'The request was cut');
      }
      results.push({ ActionId: action.Id, Value: run.action(action) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: run.describe(error, action, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Run {
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    readonly body: RequestBody,
    readonly session: Session,
    readonly roots: Roots,
  ) {}

  action(action: Action): Json {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#instantiate(action);
      case ACTION.query: {
        const object = this.#object(action.ObjectPathId);
        return object && runQuery(object, action.QueryInfo ?? {}, this.session);
      }
      case ACTION.method:
        return this.#call(action);
      case ACTION.setProperty: {
        const [value] = this.#arguments(action.ArgumentInfo);
        this.#object(action.ObjectPathId)?.set(action.Name, value);
        return null;
      }
      case ACTION.trace:
        return null;
      default:
        throw this.session.gap(`action type ${action.ActionType}`);
    }
  }

  describe(error: unknown, action: Action, index: number): NonNullable<ResponseBody['Error']> {
    if (!(error instanceof ExcelError)) throw error;
    const object = this.#objects.get(action.ObjectPathId);
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const parent = path?.ParentObjectPathId;
    const owner = object ?? (parent === undefined ? null : this.#objects.get(parent));
    const member = action.Name === '' ? (path?.Name ?? '') : action.Name;
    return {
      Code: error.code,
      Message: error.message,
      Location: [owner?.className, uncapitalised(member)]
        .filter((part) => part !== undefined && part !== '')
        .join('.'),
      ActionIndex: index,
      HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
    };
  }

  #instantiate(action: Action): Json {
    const object = this.#object(action.ObjectPathId);
    if (!object) return null;
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const isAuto = this.body.AutoKeepReference === true && object.isKeepable && path?.D !== true;
    const reference = isAuto ? this.session.keep(object) : this.session.keptId(object);
    return {
      ...(object.id === null ? {} : { Id: object.id, _Id: object.id }),
      ...(reference === null ? {} : { _ReferenceId: reference }),
    };
  }

  #call(action: Action): Json {
    const object = this.#object(action.ObjectPathId);
    if (!object) return { _IsNull: true };
    if (action.Name === '_KeepReference') {
      this.session.keep(object);
      return null;
    }
    const result = object.call(action.Name, this.#arguments(action.ArgumentInfo));
    return isHostObject(result) ? { Id: result.id } : result;
  }

  /** The object at the end of a path; found once a request, since a method path has effects. */
  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidRequest', `No path ${id}`);
    const object = this.#resolve(path);
    this.#objects.set(id, object);
    return object;
  }

  #resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return this.roots.workbook;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.newObject) {
      const service = this.roots.service(path.Name);
      if (!service) throw this.session.gap(`object of type ${path.Name}`);
      return service;
    }
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.session.references.get(path.Name);
      if (!kept) throw new ExcelError('InvalidReference', `No reference ${path.Name}`);
      return kept;
    }
    const parent = this.#object(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return parent.navigate(path.Name);
    const args = this.#arguments(path.ArgumentInfo);
    const name = path.ObjectPathType === PATH.indexer ? 'getItem' : path.Name;
    const result = parent.call(name, args);
    if (result === null || isHostObject(result)) return result;
    throw new ExcelError('InvalidRequest', `${parent.className}.${name} is not an object`);
  }

  #arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, ids?.[index]));
  }

  #argument(value: Json, ids: PathIds | undefined): Argument {
    if (typeof ids === 'number' && ids !== 0) return this.#object(ids);
    if (Array.isArray(value)) {
      const inner = Array.isArray(ids) ? (ids as readonly PathIds[]) : [];
      return (value as readonly Json[]).map((item, index) => this.#argument(item, inner[index]));
    }
    if (typeof value !== 'object' || value === null) return value;
    const record = value as { readonly [key: string]: Json };
    if (typeof record._ObjectPathId === 'number') return this.#object(record._ObjectPathId);
    return Object.fromEntries(
      Object.entries(record).map(([key, inner]) => [key, this.#argument(inner, undefined)]),
    );
  }
}
