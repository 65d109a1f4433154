import type { WindowAsked } from '../view/sheet-view';

/** What the page is told when it opens. */
export interface Start {
  readonly context: { readonly locale: string };
  readonly today: string;
  readonly ribbon: readonly Button[];
}

export interface Button {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action:
    | { readonly kind: 'pane'; readonly address: string }
    | { readonly kind: 'command'; readonly name: string };
  readonly isOnCells: boolean;
}

export interface Answer {
  readonly transport: number;
  readonly body: string;
}

export interface FileReply {
  readonly error: number;
  readonly values: readonly unknown[];
}

export type News =
  | { readonly kind: 'events'; readonly entries: readonly unknown[] }
  | { readonly kind: 'changed' }
  | { readonly kind: 'restarted' };

/** The Excel behind the page. */
export const excel = {
  start: () => get<Start>('/excel/start'),
  /** The view as text, to be compared with the last one. */
  view: async ({ top, bottom, left, right }: WindowAsked): Promise<string> => {
    const response = await fetch(
      `/excel/view?top=${top}&bottom=${bottom}&left=${left}&right=${right}`,
    );
    if (!response.ok) throw new Error(`${response.url} : ${response.status}`);
    return response.text();
  },
  answer: (body: string) => post<Answer>('/excel/answer', body),
  answerFile: (method: number, question: object) =>
    post<FileReply>('/excel/file', JSON.stringify({ method, question })),
  type: (cell: string, text: string) =>
    post<{ readonly isTaken: boolean }>('/excel/type', JSON.stringify({ cell, text })),
  select: (range: string) => post<object>('/excel/select', JSON.stringify({ range })),
  activate: (name: string) => post<object>('/excel/activate', JSON.stringify({ name })),
  setTyping: (isTyping: boolean) => post<object>('/excel/typing', JSON.stringify({ isTyping })),
  restart: () => post<object>('/excel/restart', ''),
  hear: (onNews: (news: News) => void) => {
    new EventSource('/excel/news').addEventListener('message', ({ data }) => {
      onNews(JSON.parse(String(data)) as News);
    });
  },
};

async function get<T>(address: string): Promise<T> {
  return read<T>(await fetch(address));
}

async function post<T>(address: string, body: string): Promise<T> {
  return read<T>(await fetch(address, { method: 'POST', body }));
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url} : ${response.status}`);
  return (await response.json()) as T;
}
