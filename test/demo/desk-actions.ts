import { z } from 'zod';
import type { Desk } from './desk';

type Action = (desk: Desk, body: string) => object | Promise<object>;

const Typed = z.object({ cell: z.string(), text: z.string() });
const Selected = z.object({ range: z.string() });
const Named = z.object({ name: z.string() });
const Typing = z.object({ isTyping: z.boolean() });

const Numbered = z.number().nullable();
const FileAsked = z.object({
  method: z.number(),
  question: z.object({ sliceSize: Numbered, handle: Numbered, index: Numbered }),
});

const DONE = {};

/** What the page asks for, by address; each gives what is sent back. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  '/excel/answer': (desk, body) => desk.answer(body),
  '/excel/file': (desk, body) => {
    const { method, question } = FileAsked.parse(JSON.parse(body));
    return desk.answerFile(method, question);
  },
  '/excel/type': (desk, body) => {
    const { cell, text } = Typed.parse(JSON.parse(body));
    return { isTaken: desk.type(cell, text) };
  },
  '/excel/select': (desk, body) => {
    desk.select(Selected.parse(JSON.parse(body)).range);
    return DONE;
  },
  '/excel/activate': (desk, body) => {
    desk.activate(Named.parse(JSON.parse(body)).name);
    return DONE;
  },
  '/excel/typing': (desk, body) => {
    desk.setTyping(Typing.parse(JSON.parse(body)).isTyping);
    return DONE;
  },
  '/excel/restart': (desk) => {
    desk.restart();
    return DONE;
  },
};
