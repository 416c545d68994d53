import type { Catalogue } from "../say.ts";

export const offline: Catalogue = {
  // src/app/App.tsx, Screen.tsx, SettingsScreen.tsx
  Offline: "Sin conexión",
  "Everything without a network, and what is kept for that: {0}.":
    "Todo sin red, y lo que se guarda para ello: {0}.",

  // src/features/offline/OfflineScreen.tsx
  "Keep Edgecase in this browser, and it works with no network at all: exercises, engines, the built-in model, demos, lab and teaching. Only models from a hub need the network, and exercises for Node.":
    "Guarda Edgecase en este navegador y funcionará sin ninguna red: ejercicios, motores, el modelo incorporado, demostraciones, laboratorio y enseñanza. Solo necesitan la red los modelos de un repositorio y los ejercicios para Node.",
  "Checking what is kept here": "Comprobando lo que está guardado aquí",

  // src/features/offline/PartRow.tsx
  "Remove {0}": "Quitar: {0}",
  "Remove {0}?": "¿Quitar esto: {0}?",
  Remove: "Quitar",
  "With a network it works as before. Without one it will not, until it is fetched again.":
    "Con red seguirá funcionando igual. Sin red no funcionará hasta que se vuelva a descargar.",

  // src/features/offline/PartsForm.tsx
  "Make available offline": "Guardar para usar sin conexión",
  Parts: "Partes",
  "Fetching for offline": "Descargando para usar sin conexión",
  "Everything is here.": "Está todo aquí.",
  "Choose a part first.": "Elige primero una parte.",
  "{0} to fetch": "{0} por descargar",
  "This browser offers {0} more.": "Este navegador ofrece {0} más.",
  "It has agreed to keep what is here until you delete it.":
    "Ha aceptado conservar lo que hay aquí hasta que lo elimines.",
  "It may throw away what is here when the device runs short of room.":
    "Puede desechar lo que hay aquí cuando al dispositivo le falte espacio.",

  // src/features/offline/SelfCheck.tsx
  "Self-check": "Autocomprobación",
  "Each file is read from where it is kept, and its hash (SHA-256) is compared with that of this version. What is damaged is thrown away.":
    "Cada archivo se lee de donde está guardado y su hash (SHA-256) se compara con el de esta versión. Lo que está dañado se desecha.",
  "Check again": "Volver a comprobar",
  "Version {0}": "Versión {0}",
  "{0} of {1} right, {2}": "{0} de {1} en buen estado, {2}",
  "# files": ["# archivo", "# archivos"],
  "Files of {0}": "Archivos de: {0}",
  File: "Archivo",
  State: "Estado",

  // src/features/offline/Verdict.tsx
  "Fetch what is missing": "Descargar lo que falta",
  "Not ready to go offline: # files missing or damaged": [
    "Aún no se puede usar sin conexión: # archivo falta o está dañado",
    "Aún no se puede usar sin conexión: # archivos faltan o están dañados",
  ],
  "{0} are to be fetched. The self-check below names each file.":
    "Hay que descargar {0}. La autocomprobación, más abajo, nombra cada archivo.",
  "You can go offline now": "Ya puedes desconectarte",
  "Everything is here, was read back and is right.":
    "Está todo aquí, se ha vuelto a leer y está en buen estado.",
  "What is here was read back and is right. Without a network you will miss: {0}.":
    "Lo que hay aquí se ha vuelto a leer y está en buen estado. Sin red te faltará: {0}.",
  "The page itself is just being kept": "La página misma se está guardando",
  "That begins by itself at the first visit and takes a moment. What you choose below can come meanwhile. If it stays so, the browser refuses the worker that does it: a private window, or a setting.":
    "Empieza por sí solo en la primera visita y tarda un momento. Lo que elijas abajo puede llegar mientras tanto. Si sigue igual, el navegador rechaza el worker que lo hace: una ventana privada, o un ajuste.",
  Reload: "Volver a cargar",
  "The files are here, but nothing answers with them yet":
    "Los archivos están aquí, pero nada responde con ellos todavía",
  "What answers in the network’s place (this site’s service worker) has not started. Reload the page; if it stays so, the browser refuses it.":
    "Lo que responde en lugar de la red (el service worker de este sitio) no ha empezado. Vuelve a cargar la página; si sigue igual, el navegador lo rechaza.",

  // src/features/offline/offline-words.ts
  "The page": "La página",
  "Strict JavaScript": "JavaScript estricto",
  "Catalogue, editor, demos, lab, teaching, and JavaScript on the browser’s own engine. It comes by itself with the first visit.":
    "Catálogo, editor, demostraciones, laboratorio, enseñanza y JavaScript en el motor propio del navegador. Llega sola con la primera visita.",
  "Runs programs in Python, with its standard library and SQLite for demos.":
    "Ejecuta programas en Python, con su biblioteca estándar y SQLite para las demostraciones.",
  "QuickJS: JavaScript with a hard cap on memory, chosen beside an exercise.":
    "QuickJS: JavaScript con un tope estricto de memoria, que se elige junto a un ejercicio.",
  "Writes programs and suggestions, with what runs it.":
    "Escribe programas y sugerencias, con lo que lo hace funcionar.",
  "being checked": "en comprobación",
  "half here: {0}": "a medias: {0}",
  here: "aquí",
  right: "en buen estado",
  "was damaged, thrown away": "estaba dañado, desechado",
  "This window can keep nothing for offline": "Esta ventana no puede guardar nada para usar sin conexión",
  "Edgecase is shown inside another page here, where it stores nothing. Open it in a tab of its own.":
    "Aquí Edgecase se muestra dentro de otra página, donde no guarda nada. Ábrelo en una pestaña propia.",
  "The page came over plain http, where browsers keep no files for offline. Open it over https, or from localhost.":
    "La página llegó por http sin cifrar, donde los navegadores no guardan archivos para usar sin conexión. Ábrela por https o desde localhost.",
  "The browser gives no storage for files: a private window does that, and a setting that blocks this site’s data. Everything else works as it did; open a usual window to go offline.":
    "El navegador no da almacenamiento para archivos: así son las ventanas privadas, y también un ajuste que bloquee los datos de este sitio. Todo lo demás funciona como antes; abre una ventana normal para usarlo sin conexión.",
  "The browser starts no service worker here: a private window does that, and so does an old browser. Everything else works as it did; open a usual window to go offline.":
    "El navegador no inicia aquí ningún service worker: así son las ventanas privadas y los navegadores antiguos. Todo lo demás funciona como antes; abre una ventana normal para usarlo sin conexión.",
  "The list of this site’s files did not come": "No llegó la lista de los archivos de este sitio",
  "Check the connection, then try again. If it stays so, the site was not uploaded whole, or something on the way answers in its place.":
    "Comprueba la conexión y vuelve a intentarlo. Si sigue igual, el sitio no se subió entero, o algo en el camino responde en su lugar.",
  "The server has a newer version than this page": "El servidor tiene una versión más nueva que esta página",
  "Reload the page to get it, then make it available offline: parts of two versions are never mixed.":
    "Vuelve a cargar la página para tenerla y después guárdala para usar sin conexión: nunca se mezclan partes de dos versiones.",
  "The connection broke, or never came about, at {0}":
    "La conexión se cortó, o nunca llegó a establecerse, en {0}",
  "Check the connection, then try again: what has come is kept.":
    "Comprueba la conexión y vuelve a intentarlo: lo que ha llegado se conserva.",
  "The site was not uploaded whole. Reload the page later, and try again: what has come is kept.":
    "El sitio no se subió entero. Vuelve a cargar la página más tarde e inténtalo de nuevo: lo que ha llegado se conserva.",
  "{0} should have come, but a web page came in its place":
    "Debía llegar {0}, pero en su lugar llegó una página web",
  "Something on the way answers for this site: a login page of the network, or a filter. Nothing of it is kept. Log in to the network, then try again.":
    "Algo en el camino responde por este sitio: la página de acceso de la red, o un filtro. No se conserva nada de ello. Inicia sesión en la red y vuelve a intentarlo.",
  "{0} is not the file that this page was made with": "{0} no es el archivo con el que se hizo esta página",
  "Something on the way changed it, or the site is just being replaced. Nothing of it is kept. Try again in a moment.":
    "Algo en el camino lo cambió, o el sitio se está reemplazando en este momento. No se conserva nada de ello. Vuelve a intentarlo en un momento.",
  "The site was replaced by a newer version meanwhile":
    "Mientras tanto, una versión más nueva reemplazó al sitio",
  "Parts of two versions are never mixed: what came of this version is kept and right. Reload the page to get the newer one, then make that available offline.":
    "Nunca se mezclan partes de dos versiones: lo que llegó de esta versión se conserva y está en buen estado. Vuelve a cargar la página para tener la nueva y guarda esa para usar sin conexión.",
  "This browser has too little room: {0} more are needed":
    "Este navegador tiene muy poco espacio: hacen falta {0} más",
  "{0} are to come, and the browser offers {1}. Nothing was fetched. Choose fewer parts, delete models you do not use, or free some space on this device.":
    "Deben llegar {0} y el navegador ofrece {1}. No se descargó nada. Elige menos partes, elimina modelos que no uses o libera espacio en este dispositivo.",
  "The browser ran out of room": "El navegador se quedó sin espacio",
  "The part that did not fit was taken away again, and the others are whole. Choose fewer parts, delete models you do not use, or free some space on this device.":
    "La parte que no cabía se ha vuelto a quitar, y las demás están enteras. Elige menos partes, elimina modelos que no uses o libera espacio en este dispositivo.",
  "The browser could not keep the files: {0}": "El navegador no pudo guardar los archivos: {0}",
};
