import { InputError } from '../../core/index.ts';
import { type MatchRecord, matchLine } from '../../tournament/index.ts';
import { problemTexts } from '../problemTexts.ts';
import { openRowFile } from '../rows/rowFile.ts';
import type { RowWriter } from '../rows/rowWriter.ts';

/** Matches that go to a file while they are played. */
export interface Records {
  onMatch(record: MatchRecord): void;
  /**
   * Writes what is left and puts the file in its place.
   *
   * @throws InputError where it cannot be written.
   */
  commit(): Promise<void>;
  /** Removes what was written. */
  discard(): Promise<void>;
}

const writer: RowWriter<MatchRecord> = { heading: '', write: (records) => records.map((record) => `${matchLine(record)}\n`).join('') };

/** Opens a file for matches, one JSON object a line; it stands beside its place until it is done. */
export async function openRecords(path: string, cwd?: string): Promise<Records> {
  const file = await openRowFile(path, writer, cwd === undefined ? {} : { cwd });
  let waiting: MatchRecord[] = [];
  let writing = Promise.resolve();
  let isWriting = false;
  let failed = false;
  const pump = async (): Promise<void> => {
    while (waiting.length > 0) {
      const records = waiting;
      waiting = [];
      await file.write(records);
    }
  };
  // Work leaves others a turn now and then: in it goes to the file whatever has come since the last.
  const start = (): void => {
    isWriting = true;
    writing = pump()
      .catch(() => void (failed = true))
      .then(() => void (isWriting = false));
  };
  return {
    onMatch(record) {
      if (failed) return;
      waiting.push(record);
      if (!isWriting) start();
    },
    async commit() {
      await writing;
      if (failed) throw new InputError([{ path, ...problemTexts.unwritable }]);
      await file.close();
      await file.commit();
    },
    async discard() {
      await writing;
      await Promise.allSettled([file.close()]);
      await file.discard();
    },
  };
}
