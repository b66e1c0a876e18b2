/** Where text goes. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Columns of the terminal. */
  readonly columns?: number | undefined;
}

/** All that a command touches of the world, besides the files it is given. */
export interface Io {
  /** Read where a file is named `-`. */
  readonly stdin?: AsyncIterable<string | Uint8Array>;
  /** Results. */
  readonly stdout: Sink;
  /** Progress and messages. */
  readonly stderr: Sink;
  /** Folder that relative paths start from; default the process's. */
  readonly cwd?: string;
  /** Milliseconds from any fixed moment; without it no speed is told and no progress bar shown. */
  readonly now?: () => number;
  /**
   * Asked for by work that pauses now and then: a signal that the user wants it stopped. Other work is left to be
   * ended with the process, since nothing could be told to it.
   */
  readonly interruption?: () => AbortSignal;
}
