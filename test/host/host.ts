import { services } from './classes/services';
import { workbookOf } from './classes/workbook';
import { DocumentFiles } from './document-files';
import { Calculator } from './formulas/calculator';
import { dateToSerial } from './formulas/serial';
import { FRENCH, frenchTextFormat, showNumber } from './formulas/show-number';
import { Faults } from './faults';
import type { RequestKind } from './meter';
import { Meter } from './meter';
import type { Workbook } from './model/workbook';
import { EventHub } from './rich-api/event-hub';
import type { ExcelErrorCode } from './rich-api/excel-error';
import type { Roots } from './rich-api/executor';
import { execute } from './rich-api/executor';
import { Session } from './rich-api/session';
import type { RequestBody, ResponseBody } from './rich-api/wire';
import { User } from './user';
import { readWorkbook } from './xlsx/read-workbook';
import { writeWorkbook } from './xlsx/write-workbook';

export interface HostOptions {
  /** The ExcelApi version of this Excel; the newest the client knows when absent. */
  readonly apiVersion?: string;
  /** The day on which a stand-in computed and saved the workbook; absent when another program did. */
  readonly computedOn?: string;
  /** Milliseconds each request takes. */
  readonly latency?: number;
  /** What TODAY() answers, as `AAAA-MM-JJ`. */
  readonly today?: string;
  /** The file is read-only; Excel writes it in memory all the same. */
  readonly readOnly?: boolean;
  /** Excel only shows the file: every write is refused. */
  readonly isViewer?: boolean;
  readonly fileName?: string;
  /** The language of the user's Excel. */
  readonly locale?: 'fr-FR' | 'en-US';
  /** What Excel runs on; on an iPad it does not hand over its files. */
  readonly platform?: 'OfficeOnline' | 'PC' | 'Mac' | 'iOS';
}

/** Both limits of Excel on the web. */
const MAX_PAYLOAD = 5 * 1024 * 1024;

export type Answer =
  | { readonly kind: 'body'; readonly body: string }
  /** Refused before anything was read. */
  | { readonly kind: 'refused'; readonly code: ExcelErrorCode }
  | { readonly kind: 'silence' };

/** The day on which a stand-in saved these very bytes, everything computed. */
const COMPUTED = new WeakMap<Uint8Array, string>();

/** Excel with that file open. */
export function openHost(bytes: Uint8Array, options: HostOptions = {}): ExcelHost {
  const computedOn = COMPUTED.get(bytes);
  return new ExcelHost(readWorkbook(bytes), {
    ...options,
    ...(computedOn === undefined ? {} : { computedOn }),
  });
}

/** Excel with a workbook open: answers requests, whatever brings them. */
export class ExcelHost {
  readonly meter = new Meter();
  readonly faults = new Faults();
  readonly session: Session;
  readonly user: User;
  readonly files: DocumentFiles;
  latency: number;
  readonly #roots: Roots;
  readonly #today: string;

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {},
  ) {
    const today = options.today ?? '2014-05-15';
    const [year = 2014, month = 5, day = 15] = today.split('-').map(Number);
    const calculator = new Calculator(workbook, {
      now: () => dateToSerial(year, month, day, workbook.date1904) ?? 0,
      text: (value, format) =>
        showNumber(value, frenchTextFormat(format), FRENCH, workbook.date1904),
      onGap: (what) => {
        this.session.gap(what);
      },
    });
    this.#today = today;
    if (options.computedOn === today) calculator.trustFile();
    else calculator.learnFile();
    this.session = new Session(workbook, calculator, new EventHub(), {
      apiVersion: options.apiVersion ?? '1.17',
      locale: options.locale ?? 'fr-FR',
      year,
    });
    this.session.isViewer = options.isViewer ?? false;
    this.session.readOnly = options.readOnly ?? this.session.isViewer;
    if (options.fileName !== undefined) workbook.fileName = options.fileName;
    this.latency = options.latency ?? 0;
    this.user = new User(this.session);
    this.files = new DocumentFiles(this, options.platform !== 'iOS');
    this.#roots = {
      workbook: workbookOf(workbook, this.session),
      service: (typeName) => services(typeName, this.session),
    };
  }

  /** Everything the add-in asked for that the stand-in lacks. Empty in a sound test. */
  get gaps(): readonly string[] {
    return this.session.gaps;
  }

  /** Runs the body of one request. Events it raised are delivered by `afterAnswer`. */
  answer(text: string): Answer {
    const body = JSON.parse(text) as RequestBody;
    const kind = kindOf(body);
    const fault = kind === 'request' ? this.faults.take() : null;
    const bytesOut = Buffer.byteLength(text);
    const reply = this.#reply(body, bytesOut, fault);
    const bytesIn = reply.kind === 'body' ? Buffer.byteLength(reply.body) : 0;
    this.meter.count(kind, body.Actions.length, bytesOut, bytesIn);
    if (bytesIn > MAX_PAYLOAD) return { kind: 'refused', code: 'ResponsePayloadSizeLimitExceeded' };
    return reply;
  }

  /** Delivers the events raised since the last time. */
  afterAnswer(): void {
    this.session.events.flush();
  }

  /** The workbook as an .xlsx file, its formulas computed. */
  save(): Uint8Array {
    const { calculator } = this.session;
    calculator.computeAll();
    const bytes = writeWorkbook(this.workbook);
    if (calculator.isSure) COMPUTED.set(bytes, this.#today);
    return bytes;
  }

  #reply(body: RequestBody, bytesOut: number, fault: ReturnType<Faults['take']>): Answer {
    if (fault?.kind === 'refuse') return { kind: 'refused', code: fault.code };
    if (bytesOut > MAX_PAYLOAD) {
      return { kind: 'refused', code: 'RequestPayloadSizeLimitExceeded' };
    }
    const limit =
      fault?.kind === 'cut'
        ? { actionLimit: { count: fault.actions, code: 'GeneralException' as const } }
        : {};
    const result: ResponseBody = execute(body, this.session, this.#roots, limit);
    if (fault?.kind === 'lose-answer') return { kind: 'refused', code: 'ConnectionFailure' };
    if (fault?.kind === 'never-answer') return { kind: 'silence' };
    return { kind: 'body', body: JSON.stringify(result) };
  }
}

function kindOf({ Actions, ObjectPaths }: RequestBody): RequestKind {
  const calls = Actions.filter(({ ActionType }) => ActionType !== 1);
  if (calls.length > 0 && calls.every(({ Name }) => Name === '_RemoveReference')) return 'release';
  const isService = Object.values(ObjectPaths).some(({ Name }) => Name.startsWith('Microsoft.'));
  return isService ? 'start-up' : 'request';
}
