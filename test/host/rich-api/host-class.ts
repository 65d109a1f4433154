import apiSets from './api-sets.json';
import { ExcelError, itemNotFound } from './excel-error';
import type { Session } from './session';
import type { Json } from './wire';

/** An object of the object model on the host's side, with its class hidden. */
export interface HostObject {
  readonly className: string;
  readonly id: string | number | null;
  /** The anchor of a range: what a kept reference holds on to. */
  readonly target: unknown;
  readonly isKeepable: boolean;
  has(member: string): boolean;
  kind(member: string): 'scalar' | 'object' | 'method';
  get(member: string): Json;
  set(member: string, value: Argument): void;
  navigate(member: string): HostObject | null;
  call(member: string, args: readonly Argument[]): Json | HostObject | null;
  scalars(): readonly string[];
  /** For collections. */
  items(): readonly HostObject[] | null;
}

/** An argument of a method: JSON, in which objects of the model may stand. */
export type Argument =
  | string
  | number
  | boolean
  | null
  | undefined
  | HostObject
  | readonly Argument[]
  | { readonly [key: string]: Argument };

export interface MemberContext<T> {
  readonly target: T;
  readonly session: Session;
}

export interface ClassDefinition<T> {
  readonly name: string;
  readonly id?: (target: T) => string | number;
  readonly isKeepable?: boolean;
  /** Read-only and writable values. */
  readonly scalars?: Readonly<
    Record<
      string,
      {
        readonly get?: (context: MemberContext<T>) => Json;
        readonly set?: (context: MemberContext<T>, value: Argument) => void;
      }
    >
  >;
  readonly objects?: Readonly<Record<string, (context: MemberContext<T>) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<
      string,
      (context: MemberContext<T>, args: readonly Argument[]) => Json | HostObject | null
    >
  >;
  readonly items?: (context: MemberContext<T>) => readonly HostObject[];
}

/** Names that differ between the wire and the typings. */
const WIRE_NAMES: Readonly<Record<string, string>> = {
  'Worksheet.gridlines': 'showGridlines',
  'Worksheet.headings': 'showHeadings',
};

/** Members that exist on the wire only. */
const INTERNAL =
  /^_|^getItem(?:At|OrNullObject)?$|^getCount$|^items$|^context$|^createAndOpenWorkbook$/;

function versionOf(className: string, member: string): string | null {
  const sets: Readonly<Record<string, Readonly<Record<string, string>>>> = apiSets;
  return sets[className]?.[member] ?? null;
}

/** `1.10` is younger than `1.9`. */
export function isYounger(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

export type Wrap<T> = (target: T, session: Session) => HostObject;

export function defineClass<T>(definition: ClassDefinition<T>): Wrap<T> {
  return (target, session) => new ModelObject(definition, { target, session });
}

class ModelObject<T> implements HostObject {
  constructor(
    readonly definition: ClassDefinition<T>,
    readonly context: MemberContext<T>,
  ) {}

  get className(): string {
    return this.definition.name;
  }

  get target(): T {
    return this.context.target;
  }

  get id(): string | number | null {
    return this.definition.id?.(this.context.target) ?? null;
  }

  get isKeepable(): boolean {
    return this.definition.isKeepable === true;
  }

  has(member: string): boolean {
    const { scalars, objects, methods } = this.definition;
    const name = this.#name(member);
    return [scalars, objects, methods].some((group) => group !== undefined && name in group);
  }

  kind(member: string): 'scalar' | 'object' | 'method' {
    const name = this.#known(member);
    if (this.definition.scalars && name in this.definition.scalars) return 'scalar';
    return this.definition.objects && name in this.definition.objects ? 'object' : 'method';
  }

  get(member: string): Json {
    const name = this.#known(member);
    const read = this.definition.scalars?.[name]?.get;
    if (!read) throw this.#gap(name, 'reading');
    return read(this.context);
  }

  set(member: string, value: Argument): void {
    const name = this.#known(member);
    const write = this.definition.scalars?.[name]?.set;
    if (!write) throw this.#gap(name, 'writing');
    write(this.context, value);
  }

  navigate(member: string): HostObject | null {
    const name = this.#known(member);
    const follow = this.definition.objects?.[name];
    if (!follow) throw this.#gap(name, 'following');
    return follow(this.context);
  }

  call(member: string, args: readonly Argument[]): Json | HostObject | null {
    const name = this.#known(member);
    const method = this.definition.methods?.[name];
    if (!method) throw this.#gap(name, 'calling');
    return method(this.context, args);
  }

  /** The values a load without names brings: those this client's version knows. */
  scalars(): readonly string[] {
    const { session } = this.context;
    return Object.entries(this.definition.scalars ?? {})
      .filter(([, { get }]) => get !== undefined)
      .map(([name]) => name)
      .filter((name) => {
        const version = versionOf(this.className, name);
        return version === null || !isYounger(version, session.apiVersion);
      });
  }

  items(): readonly HostObject[] | null {
    return this.definition.items?.(this.context) ?? null;
  }

  #name(member: string): string {
    const name = member.startsWith('_') ? member : uncapitalised(member);
    return WIRE_NAMES[`${this.className}.${name}`] ?? name;
  }

  /** The member's name when this version of Excel has it and the stand-in too. */
  #known(member: string): string {
    const name = this.#name(member);
    const version = versionOf(this.className, name);
    const { session } = this.context;
    if (version !== null && isYounger(version, session.apiVersion)) {
      throw new ExcelError(
        'ApiNotFound',
        `${this.className}.${name} came with ExcelApi ${version}; this Excel has ${session.apiVersion}`,
      );
    }
    if (!this.has(member)) throw this.#gap(name, 'using');
    if (version === null && !INTERNAL.test(name) && this.className in apiSets) {
      throw new ExcelError('ApiNotFound', `Excel has no ${this.className}.${name}`);
    }
    return name;
  }

  #gap(name: string, doing: string): ExcelError {
    return this.context.session.gap(`${doing} ${this.className}.${name}`);
  }
}

/** Members travel with a capital; Excel's documentation writes them without. */
export function uncapitalised(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}

export function isHostObject(value: Argument | Json): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'navigate' in value;
}

/** The usual `getItem` and `getItemOrNullObject` over a way of finding. */
export function lookUp<T>(
  find: (context: MemberContext<T>, key: Argument) => HostObject | null,
  what: string,
): NonNullable<ClassDefinition<T>['methods']> {
  return {
    getItem: (context, [key]) => {
      const found = find(context, key);
      if (!found) throw itemNotFound(`${what} ${JSON.stringify(key)}`);
      return found;
    },
    getItemOrNullObject: (context, [key]) => find(context, key),
  };
}
