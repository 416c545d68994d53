/** The bundled text of quickjs-guest.ts; build/javascript-assets.ts puts it around the worker's script. */
declare const edgecaseGuestText: string;
