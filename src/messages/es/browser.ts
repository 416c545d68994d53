import type { Catalogue } from "../say.ts";

export const browser: Catalogue = {
  // src/app/App.tsx, palette-places.ts, src/features/settings
  "What this browser can do": "Qué puede hacer este navegador",
  Licences: "Licencias",
  "All that was found here, and what it changes: {0}.": "Todo lo que se encontró aquí y qué cambia: {0}.",
  "Edgecase is made of the work of many: {0}.": "Edgecase está hecho con el trabajo de muchas personas: {0}.",

  // src/app/browser-facts.ts
  "Running programs": "Ejecutar programas",
  "Shared memory": "Memoria compartida",
  "Secure address": "Dirección segura",
  "Processor cores": "Núcleos del procesador",
  "Memory of this device": "Memoria de este dispositivo",
  "The model": "El modelo",
  "Graphics adapter": "Adaptador gráfico",
  "Suspending WebAssembly": "Suspender WebAssembly",
  "Room in this browser": "Espacio en este navegador",
  "Kept for good": "Guardado sin plazo",
  "Private file system": "Sistema de archivos privado",
  "Service worker": "Service worker",
  "Cache storage": "Almacenamiento en caché",
  "A running program can be interrupted where it is, and a thread that lives on after its end is noticed.":
    "Un programa en marcha se puede interrumpir donde esté, y se nota si un hilo sigue vivo después de su final.",
  "Python and QuickJS are started anew after a program that runs too long, which takes a moment; nothing else differs.":
    "Python y QuickJS se vuelven a iniciar después de un programa que tarda demasiado, lo que lleva un momento; nada más cambia.",
  "The browser lets the page check what it fetches, sign links and be kept for offline.":
    "El navegador permite que la página compruebe lo que obtiene, firme enlaces y se guarde para usarla sin conexión.",
  "Over plain http the browser checks no signature and keeps nothing for offline; Python starts slowly. Use https, or http://localhost.":
    "Por http sin cifrar el navegador no comprueba ninguna firma ni guarda nada para usarlo sin conexión; Python tarda en iniciarse. Usa https, o http://localhost.",
  "The lab judges # samples at a time.": [
    "El laboratorio evalúa # muestra a la vez.",
    "El laboratorio evalúa # muestras a la vez.",
  ],
  "not said": "no lo dice",
  "8 GB or more": "8 GB o más",
  "{0} GB": "{0} GB",
  "Small memory: one interpreter at a time and none in reserve, a model reads {0} tokens at most, and whatever is idle for {1} minutes goes. The settings say otherwise where you want that.":
    "Poca memoria: un intérprete a la vez y ninguno de reserva, un modelo lee {0} tokens como máximo, y lo que pasa {1} minutos sin trabajo se va. Si quieres otra cosa, elígela en los ajustes.",
  "An interpreter is kept ready for each kind of program.":
    "Se mantiene listo un intérprete para cada tipo de programa.",
  none: "ninguno",
  "WebGPU cannot be used: {0}.": "No se puede usar WebGPU: {0}.",
  "It computes with 16-bit numbers, so models of 4 bits are offered in their fastest form. The largest piece of a model may have {0}.":
    "Calcula con números de 16 bits, así que los modelos de 4 bits se ofrecen en su forma más rápida. La pieza más grande de un modelo puede tener {0}.",
  "It has no 16-bit numbers in shaders (shader-f16), so models of 4 bits compute with 32. The largest piece of a model may have {0}.":
    "No tiene números de 16 bits en los shaders (shader-f16), así que los modelos de 4 bits calculan con 32. La pieza más grande de un modelo puede tener {0}.",
  "It changes nothing here: the model’s one runtime (27 MB) works in every browser.":
    "Aquí no cambia nada: el único motor del modelo (27 MB) funciona en todos los navegadores.",
  "The browser tells of no limit; what does not fit fails with a message.":
    "El navegador no dice ningún límite; lo que no cabe falla con un mensaje.",
  "{0} used of {1}": "{0} usados de {1}",
  "Too little for all offline parts ({0}); drafts still fit.":
    "Muy poco para todas las partes sin conexión ({0}); los borradores sí caben.",
  "Enough for all offline parts ({0}). Models from a hub take 0.3 to 2 GB each.":
    "Suficiente para todas las partes sin conexión ({0}). Los modelos de un hub ocupan de 0.3 a 2 GB cada uno.",
  "The browser clears what is kept here only when you say so.":
    "El navegador solo borra lo guardado aquí cuando tú lo dices.",
  "The browser may clear what is kept here when the disk is nearly full. It is asked for more with the first download of a model.":
    "El navegador puede borrar lo guardado aquí cuando el disco está casi lleno. Se le pide más con la primera descarga de un modelo.",
  "Models from a hub or a disk are kept there.": "Ahí se guardan los modelos de un hub o de un disco.",
  "Only the built-in model can be used: others have no place here.":
    "Solo se puede usar el modelo incluido: los demás no tienen dónde guardarse.",
  "It answers this page’s requests from what is kept, and adds the headers that a plain host leaves out.":
    "Responde a lo que pide esta página con lo guardado, y añade los encabezados que un servidor sencillo no envía.",
  installed: "instalado",
  "It answers from the next visit on.": "Responde a partir de la próxima visita.",
  "Every visit fetches the page from its host.": "Cada visita obtiene la página de su servidor.",
  "This browser or this window offers none: the page cannot be used offline.":
    "Este navegador o esta ventana no ofrece ninguno: la página no se puede usar sin conexión.",
  "What is needed offline can be kept.": "Se puede guardar lo que hace falta sin conexión.",
  "Nothing can be kept for offline.": "No se puede guardar nada para usarlo sin conexión.",

  // src/app/private-window.ts
  "Signs of a private window": "Señales de una ventana privada",
  "signs|none": "ninguna",
  "Refused here, as private windows and some settings do. What you do may end with this window.":
    "Aquí se rechaza, como hacen las ventanas privadas y algunos ajustes. Lo que hagas puede terminar con esta ventana.",
  "Some browsers show none: in a private window everything goes with its last tab.":
    "Algunos navegadores no muestran ninguna: en una ventana privada todo se va con su última pestaña.",

  // src/features/browser
  "Found just now, in this browser, on this host. What is missing stops no more than what is said beside it.":
    "Encontrado ahora mismo, en este navegador y en este servidor. Lo que falta no impide más que lo que se dice al lado.",
  "What was tested where": "Qué se probó y dónde",
  "What can be chosen: {0}.": "Lo que se puede elegir: {0}.",
  "It is on the clipboard: paste it into the report.": "Está en el portapapeles: pégalo en el informe.",
  "Copy as text": "Copiar como texto",
  "The browser did not let the page copy. Copy it from here.":
    "El navegador no permitió que la página copiara. Cópialo de aquí.",
  "Chromium, and with it Chrome and Edge": "Chromium, y con él Chrome y Edge",
  "every test": "todas las pruebas",
  "With cross-origin isolation and without, online and offline, on narrow screens and wide ones.":
    "Con aislamiento entre orígenes y sin él, con conexión y sin ella, en pantallas estrechas y anchas.",
  "Firefox and its kin": "Firefox y sus parientes",
  "one journey": "un recorrido",
  "Firefox 153 solved an exercise in each language and engine, ran a demo and wrote with the model. The rest was not tried.":
    "Firefox 153 resolvió un ejercicio en cada lenguaje y motor, mostró una demostración y escribió con el modelo. El resto no se probó.",
  "Safari, and all browsers on iPhones": "Safari, y todos los navegadores en un iPhone",
  "its engine, one journey": "su motor, un recorrido",
  "WebKitGTK 2.50 took the same journey, without shared memory. Safari itself and phones were not tried.":
    "WebKitGTK 2.50 hizo el mismo recorrido, sin memoria compartida. No se probaron ni Safari mismo ni los teléfonos.",

  // src/features/licences, src/app/fetch-licences.ts
  "The list of licences did not come": "No llegó la lista de licencias",
  "Everything that is part of this page, as it was put together when the page was built. What you write here is yours.":
    "Todo lo que forma parte de esta página, tal como se reunió al construirla. Lo que escribas aquí es tuyo.",
  "Loading the list…": "Cargando la lista…",
  "# entries": ["# entrada", "# entradas"],

  // Small memory: src/features/settings, src/features/exercise/engine-note.ts, src/clients/model.ts
  "Small memory": "Poca memoria",
  "One interpreter at a time and none in reserve, less for a model to read at once, and what is idle for {0} minutes goes until it is needed again. Automatic: on devices with {1} GB or less.":
    "Un intérprete a la vez y ninguno de reserva, menos que leer de una vez para un modelo, y lo que pasa {0} minutos sin trabajo se va hasta que vuelva a hacer falta. Automático: en dispositivos con {1} GB o menos.",
  "This page is sparing with memory now.": "Esta página ahora ahorra memoria.",
  "This page is not sparing with memory now.": "Esta página ahora no ahorra memoria.",
  "{0} · small memory: starts with the next run": "{0} · poca memoria: se inicia con la próxima ejecución",
  "{0} · small memory: one interpreter": "{0} · poca memoria: un intérprete",
  "nobody asked it for a while": "nadie le pidió nada durante un rato",
};
