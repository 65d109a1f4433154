import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  isReady,
  makeCopy,
  type OpenedFile,
  openFile,
  planShare,
  type ProvenCopy,
  type ShareCommand,
} from '../../app/share-copy';
import { saveSettings } from '../../app/settings';
import { ok } from '../../lib/result';
import { formatFrenchDate } from '../../lib/calendar-date';
import { sharingFr } from '../../locales/sheets/sharing.fr';
import trackerFr from '../../programme/tracker/words.fr.json';
import { type CopyChoices, tellChoices } from '../../programme/sharing/copy-choices';
import type { SharingPlan } from '../../programme/sharing/plan-copy';
import { download, XLSX } from '../parts/hand-over';
import { useMessages, usePane } from '../state/pane-context';

/** The copy to share on its way: planned, made, proven, handed over. */
export interface Share {
  readonly plan: SharingPlan | null;
  /** Made with the choices shown; null as soon as one changes. */
  readonly copy: ProvenCopy | null;
  readonly canDownload: boolean;
  readonly read: () => Promise<unknown>;
  /** Says of a sheet, or of a column named as among the choices, whether it goes into the copy. */
  readonly keep: (name: string, isKept: boolean) => void;
  readonly choose: (change: Partial<CopyChoices>) => void;
  readonly make: () => Promise<void>;
  readonly openCopy: () => Promise<void>;
  readonly download: () => void;
}

export function useShare(): Share {
  const { workbook, files, clock, job } = usePane();
  const words = useMessages().share;
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  /** Null until one is made: those kept in the workbook hold. */
  const [chosen, setChosen] = useState<CopyChoices | null>(null);
  const [copy, setCopy] = useState<ProvenCopy | null>(null);
  const handOver = useHandOver(copy);
  // What is said of the copy is past once it is put away.
  useEffect(() => () => job.rest(), []);
  const isOld = useOld(() => setCopy(null));
  const command: ShareCommand = { files, clock, words: sharingFr };
  const planOf = (file: OpenedFile): SharingPlan =>
    planShare(file, chosen ?? file.choices, command);
  const plan = opened && planOf(opened);
  const choose = (change: Partial<CopyChoices>): void => {
    if (opened !== null) setChosen({ ...opened.choices, ...chosen, ...change });
    setCopy(null);
  };
  const read = async (): Promise<OpenedFile | null> => {
    const file = await job.run({
      label: words.reading,
      work: (options) => openFile(command, options),
      tell: (found) => words.read(planOf(found).sheets.filter(({ isKept }) => isKept).length),
    });
    if (file === null) return null;
    isOld.current = false;
    setOpened(file);
    setCopy(null);
    return file;
  };
  const make = async (): Promise<void> => {
    // What stopped a copy is put right in the workbook: its file is another one then.
    const isFaulty = copy === null ? plan?.faults.length !== 0 : !isReady(copy);
    const file = isFaulty || isOld.current ? await read() : opened;
    if (file === null) return;
    const made = await job.run({
      label: words.making,
      work: (options) => makeCopy(file, planOf(file), { ...command, options }),
      tell: (done) => (isReady(done) ? words.made(done.proof.sheets) : words.stoppedShort),
    });
    // For the next copy; nothing is written when they are there already.
    if (made !== null && chosen !== null && isReady(made)) {
      const change = { copyChoices: tellChoices(chosen) };
      await saveSettings(workbook, { change, words: trackerFr });
    }
    setCopy(made);
  };
  return {
    plan,
    copy,
    canDownload: files.canDownload,
    read,
    keep: (name, isKept) =>
      choose({ kept: { ...(chosen ?? opened?.choices)?.kept, [name]: isKept } }),
    choose,
    make,
    ...handOver,
  };
}

/** Whether the workbook was changed since its file was read: a copy of before is handed over no more. */
function useOld(onChange: () => void): RefObject<boolean> {
  const { watch } = usePane();
  const isOld = useRef(false);
  useEffect(() => {
    const tell = (): void => {
      isOld.current = true;
      onChange();
    };
    return watch({ onEdit: tell, onOwnWrite: tell });
  }, [watch]);
  return isOld;
}

/** The two ways to a copy that was made: opened beside the workbook, or saved as a file. */
function useHandOver(copy: ProvenCopy | null): Pick<Share, 'openCopy' | 'download'> {
  const { files, clock, job, fileName } = usePane();
  const words = useMessages().share;
  const openCopy = async (): Promise<void> => {
    if (copy === null) return;
    await job.run({
      label: words.opening,
      work: async () => ok(await files.open(copy.bytes)),
      tell: (isOpen) => (isOpen ? words.opened : words.notOpened(files.canDownload)),
    });
  };
  const save = (): void => {
    if (copy === null) return;
    const stem = fileName().replace(/\.\w+$/u, '') || sharingFr.copyOf(clock.today());
    const name = words.fileName(stem, formatFrenchDate(clock.today()).replaceAll('/', '-'));
    download(name, new Blob([new Uint8Array(copy.bytes)], { type: XLSX }));
    job.say(words.downloaded(name));
  };
  return { openCopy, download: save };
}
