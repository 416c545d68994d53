import type { DeviceOperations, EmscriptenFileSystem, FileStream } from "./pyodide-runtime.ts";

/** Where harness and worker talk, see workers/python/surroundings.py. */
const channelDescriptor = 1000;
/**
 * Emscripten's terminals. One keeps a line that has no end yet in JavaScript's memory, beyond every limit and through
 * every reset, and says all the others on the console.
 */
const terminals = ["/dev/tty", "/dev/tty1"];
const deviceMajor = 99;
const readWrite = 2;
const wouldBlock = 6;
const noBytes = new Uint8Array();

const command = {
  stdin: 0x69,
  clock: 0x63,
  mark: 0x6d,
  next: 0x6e,
  hostCall: 0x68,
  askHostCalls: 0x71,
  askInterrupted: 0x3f,
} as const;
/** Answers to a question; to a statement the answer is how many bytes it had. */
const [no, yes] = [0, 1];

export interface Streams {
  /** Forgets what was printed and read; done before each case. Standard descriptors that a program closed are open again. */
  begin(maxOutputBytes: number): void;
  /** Standard output and standard error since `begin`, as they came, cut at the limit they share. */
  printed(): string;
  /** More was printed than the limit. */
  overflowed(): boolean;
  /** Closes every file that a program left open. */
  forget(): void;
}

export interface StreamEvents {
  /** Called at each write beyond the limit: a print loop ends only by an interrupt. */
  onOverflow(): void;
  onClock(millis: number): void;
  /** A case has ended with this answer. True: it is settled, and the next case has begun. */
  onAnswer(answer: string): boolean;
  wasInterrupted(): boolean;
}

/** Makes the file descriptors 0, 1 and 2 real, whichever way Python uses them, and opens the harness's channel. */
export function openStreams(fs: EmscriptenFileSystem, events: StreamEvents): Streams {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let limit = 0;
  let stdin = noBytes;
  /** Standard output and standard error, as they came. */
  let shown: Uint8Array[] = [];
  /** Standard output alone. */
  let output: Uint8Array[] = [];
  let outputBytes = 0;
  let writtenBytes = 0;
  let keptBytes = 0;
  let readBack = 0;
  /** How often this case called each host function; the index is the byte that stands for it. */
  const hostCalls = new Uint32Array(256);

  const takeStdin = (buffer: Uint8Array, offset: number, length: number): number => {
    const piece = stdin.subarray(0, length);
    buffer.set(piece, offset);
    stdin = stdin.subarray(piece.length);
    return piece.length;
  };
  const show = (piece: Uint8Array): Uint8Array => {
    writtenBytes += piece.length;
    const kept = piece.slice(0, limit - keptBytes);
    if (kept.length > 0) shown.push(kept);
    keptBytes += kept.length;
    if (writtenBytes > limit) events.onOverflow();
    return kept;
  };
  const keepOutput = (piece: Uint8Array): void => {
    const kept = show(piece);
    if (kept.length > 0) output.push(kept);
    outputBytes += kept.length;
  };
  const takeBack = (buffer: Uint8Array, offset: number, length: number): number => {
    const piece = joined(output).subarray(readBack, readBack + length);
    buffer.set(piece, offset);
    readBack += piece.length;
    return piece.length;
  };
  const obey = (message: Uint8Array): number => {
    switch (message[0]) {
      case command.stdin:
        stdin = message.slice(1);
        break;
      case command.clock:
        events.onClock(Number(decoder.decode(message.slice(1))));
        break;
      case command.mark:
        readBack = outputBytes;
        break;
      case command.hostCall:
        // A program may write this too, and so add to the count; nothing takes away from it.
        hostCalls[message[1] ?? 0] = (hostCalls[message[1] ?? 0] ?? 0) + 1;
        break;
      case command.askHostCalls:
        return hostCalls[message[1] ?? 0] ?? 0;
      case command.askInterrupted:
        return events.wasInterrupted() ? yes : no;
      case command.next:
        return events.onAnswer(asciiText(message.subarray(1))) ? yes : no;
      default:
      // The program itself may write here.
    }
    return message.length;
  };

  const nothing = (): never => {
    throw new fs.ErrnoError(wouldBlock);
  };
  const devices: readonly [path: string, operations: DeviceOperations][] = [
    [
      "/dev/stdin",
      { read: (_, buffer, offset, length) => takeStdin(buffer, offset, length), write: nothing },
    ],
    ["/dev/stdout", writesTo(keepOutput, nothing)],
    ["/dev/stderr", writesTo((piece) => void show(piece), nothing)],
    [
      "/dev/edgecase",
      {
        read: (_, buffer, offset, length) => takeBack(buffer, offset, length),
        write: (_, buffer, offset, length) => obey(buffer.subarray(offset, offset + length)),
      },
    ],
  ];
  const base = openDevices(fs, devices).map((stream) => ({ stream, fd: stream.fd, flags: stream.flags }));

  const forgetOutput = (): void => {
    shown = [];
    output = [];
    writtenBytes = keptBytes = outputBytes = readBack = 0;
  };
  const restoreDescriptors = (): void => {
    for (const { stream, fd, flags } of base) {
      // Closing takes a stream's number away.
      stream.fd = fd;
      stream.flags = flags;
      fs.streams[fd] = stream;
    }
  };
  return {
    begin: (maxOutputBytes) => {
      restoreDescriptors();
      limit = maxOutputBytes;
      stdin = noBytes;
      hostCalls.fill(0);
      if (writtenBytes > 0) forgetOutput();
    },
    printed: () => (keptBytes === 0 ? "" : decoder.decode(joined(shown))),
    overflowed: () => writtenBytes > limit,
    forget: () => {
      fs.streams.length = 0;
      restoreDescriptors();
      stdin = noBytes;
      forgetOutput();
    },
  };
}

function writesTo(take: (piece: Uint8Array) => void, read: () => never): DeviceOperations {
  return {
    read,
    write: (_, buffer, offset, length) => {
      take(buffer.subarray(offset, offset + length));
      return length;
    },
  };
}

/** The first three take the descriptors 0, 1 and 2; the last one takes the channel's. */
function openDevices(
  fs: EmscriptenFileSystem,
  devices: readonly [path: string, operations: DeviceOperations][],
): readonly FileStream[] {
  for (const standard of [0, 1, 2]) {
    const stream = fs.streams[standard];
    if (stream) fs.close(stream);
  }
  for (const path of terminals) fs.unlink(path);
  return devices.map(([path, operations], minor) => {
    const device = fs.makedev(deviceMajor, minor);
    fs.registerDevice(device, operations);
    if (minor < 3) fs.unlink(path);
    fs.mkdev(path, device);
    const stream = fs.open(path, readWrite);
    if (minor < 3) return stream;
    const channel = fs.dupStream(stream, channelDescriptor);
    fs.close(stream);
    return channel;
  });
}

const asciiDecoder = new TextDecoder("latin1");

/** A decoder takes longer to start than a small answer takes to read. */
function asciiText(bytes: Uint8Array): string {
  if (bytes.length > 100) return asciiDecoder.decode(bytes);
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function joined(chunks: Uint8Array[]): Uint8Array {
  if (chunks.length > 1) {
    const whole = new Uint8Array(chunks.reduce((bytes, chunk) => bytes + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    chunks.splice(0, chunks.length, whole);
  }
  return chunks[0] ?? new Uint8Array();
}
