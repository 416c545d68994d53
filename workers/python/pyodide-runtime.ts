/**
 * The parts of Pyodide that we use, most of them undocumented: the version is pinned, and build/python-assets.ts
 * stops where a text that it relies on has changed. Types only, but for the constant that the build puts in front.
 */

/** Put before this worker's code by build/python-script.ts. */
declare const pyodideRuntime: PyodideRuntime;
export const runtime = pyodideRuntime;

interface PyodideRuntime {
  /** Pyodide's own `fetch` calls go to `fetchAsset`, and nowhere else. */
  load(fetchAsset: (url: unknown) => Promise<Response>, options: PyodideOptions): Promise<Pyodide>;
  createModule(settings: EmscriptenSettings): Promise<Pick<EmscriptenModule, "FS">>;
  /** Two imports of the wasm that are wasm themselves. */
  jsErrorImports(): Promise<Record<string, unknown>>;
}

interface PyodideOptions {
  indexURL: string;
  packageBaseUrl: string;
  _sysExecutable: string;
  env: Record<string, string>;
  lockFileContents: string;
  createPyodideModule(settings: EmscriptenSettings): Promise<unknown>;
  /** Its memory may be left out, and is then not touched. */
  _loadSnapshot?: Uint8Array;
}

export type InstanceTaker = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

interface EmscriptenSettings {
  instantiateWasm(imports: WasmImports, done: InstanceTaker): object;
}

export type WasmImports = Record<string, Record<string, unknown>>;

export interface Pyodide {
  runPython(source: string): unknown;
  setInterruptBuffer(buffer: Int32Array): void;
  readonly _module: EmscriptenModule;
}

/** Addresses are bytes from the start of the memory; 0 is C's NULL. Growth replaces the heap views: read them anew. */
export interface EmscriptenModule {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly FS: EmscriptenFileSystem;
  _malloc(bytes: number): number;
  _free(address: number): void;
  _PyBytes_FromStringAndSize(address: number, bytes: number): number;
  _PyLong_FromLong(value: number): number;
  _PyUnicode_AsUTF8AndSize(text: number, sizeAddress: number): number;
  _PyObject_CallOneArg(callable: number, argument: number): number;
  _PyObject_GetAttrString(object: number, nameAddress: number): number;
  _PyImport_AddModule(nameAddress: number): number;
  _PyErr_Clear(): void;
  _PyErr_CheckSignals(): number;
  _Py_DecRef(object: number): void;
  _PyThreadState_Get(): number;
  _PyUnstable_ThreadState_SetStackProtection(thread: number, start: number, bytes: number): number;
  _emscripten_stack_get_base(): number;
  _emscripten_stack_get_end(): number;
}

export interface EmscriptenFileSystem {
  readonly root: FileNode;
  readonly streams: (FileStream | null | undefined)[];
  readonly ErrnoError: new (errno: number) => Error;
  currentPath: string;
  nextInode: number;
  readonly filesystems: { readonly MEMFS: { readonly ops_table: MemoryFileOperations } };
  /** @throws where nothing has that path */
  lookupPath(path: string): { readonly node: FileNode };
  makedev(major: number, minor: number): number;
  registerDevice(device: number, operations: DeviceOperations): void;
  mkdev(path: string, device: number): void;
  unlink(path: string): void;
  open(path: string, flags: number): FileStream;
  close(stream: FileStream): void;
  dupStream(stream: FileStream, descriptor: number): FileStream;
  destroyNode(node: FileNode): void;
}

export interface FileNode {
  readonly name: string;
  readonly parent: FileNode;
  readonly mode: number;
  /** Of a directory: its children by name; of a file: its bytes. */
  contents?: unknown;
  usedBytes?: number;
  atime: number;
  mtime: number;
  ctime: number;
}

export interface FileStream {
  fd: number;
  flags: number;
  readonly node: FileNode;
  position: number;
}

export interface DeviceOperations {
  open?(stream: FileStream): void;
  close?(stream: FileStream): void;
  read(stream: FileStream, buffer: Uint8Array, offset: number, length: number): number;
  write(stream: FileStream, buffer: Uint8Array, offset: number, length: number): number;
}

interface NodeAttributes {
  mode?: number;
  size?: number;
}

interface NodeOperations {
  setattr(node: FileNode, attributes: NodeAttributes): void;
}

interface DirectoryOperations extends NodeOperations {
  mknod(parent: FileNode, name: string, mode: number, device: number): FileNode;
  rename(node: FileNode, newParent: FileNode, newName: string): void;
  unlink(parent: FileNode, name: string): void;
  rmdir(parent: FileNode, name: string): void;
  symlink(parent: FileNode, name: string, target: string): FileNode;
}

interface MemoryFileOperations {
  readonly dir: { readonly node: DirectoryOperations };
  readonly file: {
    readonly node: NodeOperations;
    readonly stream: {
      write(
        stream: FileStream,
        buffer: Uint8Array,
        offset: number,
        length: number,
        position: number,
        canOwn?: boolean,
      ): number;
    };
  };
  readonly link: { readonly node: NodeOperations };
  readonly chrdev: { readonly node: NodeOperations };
}
