import { useCallback, useState } from 'preact/hooks';
import {
  isProven,
  makeCopy,
  type OpenedFile,
  openFile,
  planShare,
  type ProvenCopy,
  type ShareCommand,
} from '../../app/share-copy';
import { ok } from '../../lib/result';
import { formatFrenchDate } from '../../lib/calendar-date';
import { sharingFr } from '../../locales/sheets/sharing.fr';
import type { CopyChoices, SharingPlan } from '../../programme/sharing/plan-copy';
import { downloadWorkbook } from '../parts/hand-over';
import { useMessages, usePane } from '../state/pane-context';

const AS_PROPOSED: CopyChoices = { sheets: {}, hidden: 'shown' };

/** The copy to share on its way: planned, made, proven, handed over. */
export interface Share {
  readonly plan: SharingPlan | null;
  /** Made with the choices shown; null as soon as one changes. */
  readonly copy: ProvenCopy | null;
  readonly canDownload: boolean;
  readonly read: () => Promise<void>;
  readonly keep: (sheet: string, isKept: boolean) => void;
  readonly treatHidden: (hidden: CopyChoices['hidden']) => void;
  readonly make: () => Promise<void>;
  readonly openCopy: () => Promise<void>;
  readonly download: () => void;
}

export function useShare(): Share {
  const { files, clock, job, fileName } = usePane();
  const words = useMessages().share;
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [choices, setChoices] = useState<CopyChoices>(AS_PROPOSED);
  const [copy, setCopy] = useState<ProvenCopy | null>(null);
  const command: ShareCommand = { files, clock, words: sharingFr };
  const plan = opened && planShare(opened, choices, command);
  const choose = (change: Partial<CopyChoices>): void => {
    setChoices((before) => ({ ...before, ...change }));
    setCopy(null);
  };
  const read = useCallback(async (): Promise<void> => {
    const file = await job.run({
      label: words.reading,
      work: (options) => openFile(command, options),
      tell: (found) => words.read(keptCount(planShare(found, choices, command))),
    });
    if (file === null) return;
    setOpened(file);
    setCopy(null);
  }, [files, clock, job, words, choices]);
  const make = async (): Promise<void> => {
    if (opened === null || plan === null) return;
    const made = await job.run({
      label: words.making,
      work: (options) => makeCopy(opened, plan, { ...command, options }),
      tell: (done) => (isProven(done) ? words.made(done.proof.sheets) : words.stoppedShort),
    });
    setCopy(made);
  };
  const openCopy = async (): Promise<void> => {
    if (copy === null) return;
    await job.run({
      label: words.opening,
      work: async () => ok(await files.open(copy.bytes)),
      tell: (isOpen) => (isOpen ? words.opened : words.notOpened(files.canDownload)),
    });
  };
  const download = (): void => {
    if (copy === null) return;
    const stem = fileName().replace(/\.\w+$/u, '') || sharingFr.copyOf(clock.today());
    const name = words.fileName(stem, formatFrenchDate(clock.today()).replaceAll('/', '-'));
    downloadWorkbook({ name, bytes: copy.bytes });
    job.say(words.downloaded(name));
  };
  return {
    plan,
    copy,
    canDownload: files.canDownload,
    read,
    keep: (sheet, isKept) => choose({ sheets: { ...choices.sheets, [sheet]: isKept } }),
    treatHidden: (hidden) => choose({ hidden }),
    make,
    openCopy,
    download,
  };
}

function keptCount({ sheets }: SharingPlan): number {
  return sheets.filter(({ isKept }) => isKept).length;
}
