import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Text,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ReportedFinding } from '../../programme/checks/report/report';
import { tellFinding } from '../../programme/checks/sheet/words';
import type { CellInput } from '../../workbook/edit';
import { formatFrenchDate, fromExcelSerial } from '../../lib/calendar-date';
import { showLocation } from '../../workbook/location';
import { usePane } from '../state/pane-context';
import { SmallTable } from '../parts/small-table';
import { tellFixEdits } from './tell-fix-edits';

interface DialogProps {
  readonly finding: ReportedFinding;
  readonly onClose: () => void;
}

/** Shows each cell before and after, then applies the fix on a yes. */
export function FixDialog(props: DialogProps & { readonly onYes: () => void }): ReactElement {
  const { finding, onClose, onYes } = props;
  const { messages } = usePane();
  const words = messages.check;
  const writes = finding.fix?.writes ?? [];
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.fix}</DialogTitle>
          <DialogContent>
            <Text block>{tellFinding(finding, messages.findings).todo}</Text>
            {tellFixEdits(finding.fix?.edits ?? [], words).map((sentence) => (
              <Text block key={sentence}>
                {sentence}
              </Text>
            ))}
            {writes.length > 0 && (
              <SmallTable
                label={words.fix}
                headers={[words.cell, words.before, words.after]}
                rows={writes.map((write) => ({
                  key: showLocation(write),
                  cells: [
                    showLocation(write),
                    write.before === '' ? words.empty : write.before,
                    shown(write.after, words.empty, write.format),
                  ],
                }))}
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button appearance="primary" onClick={onYes}>
              {words.fixNow}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Asks why a warning is accepted; the reason is kept in « Contrôle ». */
export function AcceptDialog(
  props: DialogProps & { readonly onYes: (reason: string) => void },
): ReactElement {
  const { finding, onClose, onYes } = props;
  const { messages } = usePane();
  const words = messages.check;
  const [reason, setReason] = useState('');
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.accept}</DialogTitle>
          <DialogContent>
            <Text block>{tellFinding(finding, messages.findings).says}</Text>
            <Field label={words.reason} hint={words.reasonHint} required>
              <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.cancel}</Button>
            <Button
              appearance="primary"
              disabled={reason.trim() === ''}
              onClick={() => onYes(reason)}
            >
              {words.acceptNow}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function shown(value: CellInput, empty: string, format: string | undefined): string {
  if (value === null) return empty;
  if (typeof value === 'object') return value.formula;
  return typeof value === 'number' && format?.includes('yy') === true
    ? showSerial(value)
    : String(value);
}

function showSerial(serial: number): string {
  const date = fromExcelSerial(serial);
  return date === null ? String(serial) : formatFrenchDate(date);
}
