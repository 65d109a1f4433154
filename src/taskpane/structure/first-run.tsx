import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { err, ok } from '../../lib/result';
import { Panel } from '../parts/panel';
import { usePane } from '../state/pane-context';

/** Three sentences and a sample to try: nothing more stands between a newcomer and the work. */
export function FirstRun(): ReactElement {
  const { words, job, openSample } = usePane();
  const open = (): void => {
    void job.run({
      label: words.firstRun.opening,
      work: async () =>
        (await openSample()) ? ok(null) : err({ code: 'excel-too-old', needs: 'ExcelApi 1.8' }),
      tell: () => words.firstRun.opened,
    });
  };
  return (
    <Panel look="filled">
      <Text>{words.firstRun.text}</Text>
      <Button disabled={job.isRunning} onClick={open}>
        {words.firstRun.sample}
      </Button>
    </Panel>
  );
}
