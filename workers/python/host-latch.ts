import type { WasmImports } from "./pyodide-runtime.ts";

/**
 * The only way out of WebAssembly is to call an import. While a program runs, every import but these first tells the
 * broker that the program may now hold something of JavaScript's, whichever way Python took to get there (`import js`,
 * a proxy found by gc, ctypes, Pyodide's event loop, sockets). An import is on this list because an honest program needs it
 * and because it takes and gives only numbers, bytes and paths of the in-memory file system.
 */
const harmlessImports: ReadonlySet<string> = new Set([
  // Memory, signals, calls between C functions.
  "emscripten_resize_heap",
  "emscripten_get_heap_max",
  "_Py_CheckEmscriptenSignals_Helper",
  "_PyEM_TrampolineCall_JS",
  // Clocks, time zones, randomness, names.
  "clock_time_get",
  "clock_res_get",
  "emscripten_get_now",
  "emscripten_date_now",
  "_tzset_js",
  "_timegm_js",
  "_mktime_js",
  "_localtime_js",
  "_gmtime_js",
  "random_get",
  "environ_get",
  "environ_sizes_get",
  "_emscripten_get_progname",
  "__syscall_getuid32_js",
  "__syscall_umask_js",
  // Files in memory, and the descriptors of streams.ts.
  "fd_read",
  "fd_write",
  "fd_close",
  "fd_seek",
  "fd_pread",
  "fd_pwrite",
  "fd_sync",
  "fd_fdstat_get",
  "_try_fcntl64",
  "__syscall_openat",
  "__syscall_fcntl64",
  "__syscall_ioctl",

  "__syscall_faccessat",
  "__syscall_chdir",
  "__syscall_fchdir",
  "__syscall_chmod",
  "__syscall_fchmod",
  "__syscall_fchmodat2",
  "__syscall_fchownat",
  "__syscall_fchown32",
  "__syscall_dup",
  "__syscall_dup3",
  "__syscall_fdatasync",
  "__syscall_fstat64",
  "__syscall_stat64",
  "__syscall_newfstatat",
  "__syscall_lstat64",
  "__syscall_ftruncate64",
  "__syscall_truncate64",
  "__syscall_getcwd",
  "__syscall_getdents64",
  "__syscall_mkdirat",
  "__syscall_readlinkat",
  "__syscall_unlinkat",
  "__syscall_rmdir",
  "__syscall_renameat",
  "__syscall_symlinkat",
  "__syscall_statfs64",
  "__syscall_fstatfs64",
  "__syscall_utimensat",
  "__syscall_fadvise64",
  "__syscall_fallocate",
]);

export interface HostLatch {
  /** From the moment that it is true, a call to any other import is told to `onReached`, once. */
  armed: boolean;
}

/** Wraps the imports in place. The telling happens before the import runs, so before the program gains anything. */
export function latchImports(
  imports: WasmImports,
  wasm: WebAssembly.Module,
  onReached: () => void,
): HostLatch {
  const latch: HostLatch = { armed: false };
  let told = false;
  for (const { module, name, kind } of WebAssembly.Module.imports(wasm)) {
    const original = imports[module]?.[name];
    if (kind !== "function" || harmlessImports.has(name) || !isCallable(original)) continue;
    const wrapped = (...args: unknown[]): unknown => {
      if (latch.armed && !told) {
        told = true;
        onReached();
      }
      return original(...args);
    };
    // Emscripten keeps a function's signature on the function.
    replaceImport(imports, name, Object.assign(wrapped, original));
  }
  return latch;
}

/** Emscripten hands the same table in under several module names, and libraries loaded later read it too. */
export function replaceImport(imports: WasmImports, name: string, replacement: unknown): void {
  for (const module of ["env", "wasi_snapshot_preview1"]) {
    const table = imports[module];
    if (table !== undefined && name in table) table[name] = replacement;
  }
}

export function isCallable(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === "function";
}
