import type { Catalogue } from "../say.ts";

export const app: Catalogue = {
  // src/app/App.tsx, Header.tsx, palette-places.ts
  "Open the command palette": "Abrir la paleta de comandos",
  "Show keyboard shortcuts": "Mostrar los atajos de teclado",
  "Switch between light and dark": "Cambiar entre claro y oscuro",
  "Skip to content": "Ir al contenido",
  Catalogue: "Catálogo",
  "Grade submissions": "Calificar entregas",
  "A shared exercise": "Un ejercicio compartido",
  "Demo: {0}": "Demo: {0}",
  "No such {0}": "No se encontró {0}",
  "No such page": "No existe esa página",
  "Edgecase, all exercises": "Edgecase, todos los ejercicios",
  Main: "Principal",
  Commands: "Comandos",
  "Keyboard shortcuts": "Atajos de teclado",
  "Keyboard shortcuts (?)": "Atajos de teclado (?)",
  "Theme: {0}": "Tema: {0}",
  "Theme: {0}. Click for {1}.": "Tema: {0}. Haz clic para cambiar a {1}.",
  system: "el del sistema",
  light: "claro",
  dark: "oscuro",

  // src/app/use-language-commands.ts, use-shortcuts.ts
  "Switch the language of the interface to {0}": "Cambiar el idioma de la interfaz a {0}",
  "The texts in {0} did not load.": "No se cargaron los textos en {0}.",
  "Drafts are kept by themselves.": "Los borradores se guardan solos.",

  // src/app/AssignmentRoute.tsx, AuthoredRoute.tsx, HandInRoute.tsx, SingleHandIn.tsx
  "Opening the set…": "Abriendo el conjunto…",
  "Back to the set": "Volver al conjunto",
  "Something in it cannot be: {0} Ask whoever made the link for another one.":
    "Tiene algo que no puede ser: {0} Pide otro enlace a quien lo hizo.",
  "the exercise is not whole.": "el ejercicio no está completo.",
  "This exercise cannot be solved": "Este ejercicio no se puede resolver",
  "All exercises": "Todos los ejercicios",
  "Gathering what you have written…": "Reuniendo lo que has escrito…",

  // src/app/BrokenSignature.tsx
  "The signature does not fit": "La firma no coincide",
  "This link says that {0} signed it, but what it holds was changed since, or {1} never saw it. Ask for the link again. If you open it all the same, nothing of it runs before you ask for it.":
    "Este enlace dice que {0} lo firmó, pero su contenido cambió después, o {1} nunca lo vio. Pide el enlace otra vez. Si lo abres de todos modos, nada de él se ejecuta hasta que lo pidas.",
  "Open it all the same": "Abrirlo de todos modos",

  // src/app/CommandPalette.tsx, palette-entries.ts
  "Command palette": "Paleta de comandos",
  "Search commands and exercises": "Buscar comandos y ejercicios",
  "Commands and exercises": "Comandos y ejercicios",
  "Nothing here is called “{0}”.": "Aquí nada se llama “{0}”.",
  "Show everything": "Mostrar todo",
  Actions: "Acciones",
  "Go to": "Ir a",

  // src/app/ErrorBoundary.tsx, not-fetched.ts
  "This screen has failed": "Esta pantalla ha fallado",
  "Your drafts are kept. Reload the page; if that does not help, go on with another exercise.":
    "Tus borradores se conservan. Vuelve a cargar la página; si eso no ayuda, sigue con otro ejercicio.",
  "This part of the page could not be fetched": "No se pudo obtener esta parte de la página",
  "Check the connection, then reload.": "Comprueba la conexión y vuelve a cargar la página.",

  // src/app/GradeRoute.tsx, page-grading.ts, grading-plan.ts
  "a link that was opened": "un enlace que se abrió",
  "Open it once more.": "Ábrelo otra vez.",
  pasted: "pegado",
  "The assignment has no exercise {0}.": "La tarea no tiene el ejercicio {0}.",
  "The assignment has version {0} of “{1}”, and this page has version {2}.":
    "La tarea tiene la versión {0} de “{1}”, y esta página tiene la versión {2}.",
  "The exercise cannot be solved: {0}": "El ejercicio no se puede resolver: {0}",
  "it is not whole.": "no está completo.",
  "Copy the whole link once more.": "Copia otra vez el enlace entero.",
  "It holds an exercise of the catalogue and no set": "Contiene un ejercicio del catálogo, no un conjunto",
  "Students hand in sets: put the exercise into one, and share that.":
    "Lo que se entrega son conjuntos: pon el ejercicio en uno y compártelo.",
  "Choose the file that students got.": "Elige el archivo que recibieron los estudiantes.",

  // src/app/LabParts.tsx, LabProblemRoute.tsx, teach-sources.ts
  "The experiment is discarded.": "El experimento se ha descartado.",
  "Opening the problem…": "Abriendo el problema…",
  "This problem is not kept in this browser. Choose its file in the lab, and open it there.":
    "Este problema no está guardado en este navegador. Elige su archivo en el laboratorio y ábrelo allí.",
  "No such problem here": "Ese problema no está aquí",
  "{0} has no tests that can be run apart from it: {1}.":
    "{0} no tiene pruebas que se puedan ejecutar por separado: {1}.",
  "{0} has no tests that can be run apart from it: {1}":
    "{0} no tiene pruebas que se puedan ejecutar por separado: {1}",
  "This problem cannot be an exercise": "Este problema no puede ser un ejercicio",
  "Not kept in this browser: after a reload, open it from the lab.":
    "No se guarda en este navegador: si vuelves a cargar la página, ábrelo desde el laboratorio.",
  "Back to the lab": "Volver al laboratorio",
  "To the lab": "Ir al laboratorio",
  "This problem is no longer kept in this browser": "Este problema ya no está guardado en este navegador",
  "Open it from the lab again.": "Ábrelo otra vez desde el laboratorio.",

  // src/app/ModelsRoute.tsx, inventor.ts
  "{0} deleted.": "{0} se ha eliminado.",
  "The built-in model": "El modelo incorporado",
  "{0} cannot be told what to do: its tokenizer_config.json has no chat template":
    "A {0} no se le puede decir qué hacer: su tokenizer_config.json no tiene una plantilla de conversación",
  "Choose a model under Models whose name ends in Instruct or Chat, or take an exercise from the catalogue.":
    "Elige en Modelos un modelo cuyo nombre termine en Instruct o Chat, o toma un ejercicio del catálogo.",
  "The model had no room left to finish what it wrote ({0} tokens)":
    "Al modelo no le quedó espacio para terminar lo que escribía ({0} tokens)",

  // src/storage/held-file.ts
  "It holds more than any page opens.": "Contiene más de lo que cualquier página abre.",

  // src/app/OpenRoute.tsx
  "Drop it here.": "Suéltalo aquí.",
  "An exercise or a set of exercises that somebody sent you as a file. It is read in this page, and sent nowhere.":
    "Un ejercicio o un conjunto de ejercicios que alguien te envió como archivo. Se lee en esta página y no se envía a ninguna parte.",
  "Choose the file": "Elegir el archivo",

  // src/app/ProgressRoute.tsx
  "The browser did not delete the progress. Clear this site’s data in its settings.":
    "El navegador no eliminó el progreso. Borra los datos de este sitio en sus ajustes.",
  "Progress deleted.": "Progreso eliminado.",

  // src/app/Screen.tsx, exercise-screen.tsx, SetRoute.tsx, TeachPlaces.tsx, TeachRoute.tsx
  "Loading {0}…": "Cargando {0}…",
  "Loading the exercises…": "Cargando los ejercicios…",
  "Loading the exercise…": "Cargando el ejercicio…",
  "Loading the shared exercise…": "Cargando el ejercicio compartido…",
  "Loading the demos…": "Cargando las demostraciones…",
  "Loading the demo…": "Cargando la demostración…",
  "Loading the form…": "Cargando el formulario…",
  "Loading progress…": "Cargando el progreso…",
  "Loading models…": "Cargando los modelos…",
  "Loading the lab…": "Cargando el laboratorio…",
  "Loading settings…": "Cargando los ajustes…",
  "Opening what was begun…": "Abriendo lo que se empezó…",
  "Opening it…": "Abriéndolo…",
  "The model's program. Take it over to change it.":
    "El programa del modelo. Cópialo a tu programa para cambiarlo.",
  "This exercise is larger than any that can be opened.":
    "Este ejercicio es más grande que cualquiera que se pueda abrir.",

  // src/app/SettingsRoute.tsx, SigningKey.tsx
  "The browser did not delete everything": "El navegador no lo eliminó todo",
  "Clear this site’s data in the browser’s settings.":
    "Borra los datos de este sitio en los ajustes del navegador.",
  "This browser does not keep the key": "Este navegador no guarda la clave",
  "It is a private window, or there is no room.": "Es una ventana privada, o no hay espacio.",
  "The browser did not forget the key": "El navegador no olvidó la clave",
  "This file holds no signing key, or a damaged one":
    "Este archivo no contiene una clave para firmar, o está dañada",
  "Choose one that “Export the key” has made.": "Elige uno hecho con “Exportar la clave”.",

  // src/app/ShareButton.tsx
  "The part that makes links could not be fetched. Check the connection and try again.":
    "No se pudo obtener la parte que hace los enlaces. Comprueba la conexión y vuelve a intentarlo.",
  "Share this exercise and my program": "Compartir este ejercicio y mi programa",

  // src/app/SharedRoute.tsx
  "Opening the link…": "Abriendo el enlace…",
  "Opening the exercise…": "Abriendo el ejercicio…",
  "This link cannot be read": "Este enlace no se puede leer",
  "This link needs a newer page": "Este enlace necesita una página más nueva",
  "This link holds too much": "Este enlace contiene demasiado",
  "Mail and chat programs cut or change long links: ask for it again, and copy the whole of it.":
    "Los programas de correo y de chat cortan o cambian los enlaces largos: pídelo otra vez y cópialo entero.",
  "Reload to fetch the newest page.": "Vuelve a cargar la página para obtener la más nueva.",
  "Ask for one that holds less.": "Pide uno que contenga menos.",

  // src/app/ShortcutsDialog.tsx
  "Leave the code editor": "Salir del editor de código",
  "{0} then {1}": "{0} y luego {1}",
  "Drafts are kept by themselves": "Los borradores se guardan solos",

  // src/app/add-to-set.ts, set-items.ts
  "The set is open in another tab: close it there, and try again.":
    "El conjunto está abierto en otra pestaña: ciérralo allí y vuelve a intentarlo.",
  "The set is full.": "El conjunto está lleno.",
  "This browser does not keep the set: save the file, and add it there.":
    "Este navegador no guarda el conjunto: guarda el archivo y añádelo allí.",
  "Added to the set as exercise {0}.": "Añadido al conjunto como ejercicio {0}.",
  "Added to “{0}” as exercise {1}.": "Añadido a “{0}” como ejercicio {1}.",
  "This page has no exercise “{0}”. Reload to fetch the newest page.":
    "Esta página no tiene el ejercicio “{0}”. Vuelve a cargarla para obtener la más nueva.",
  "The set was made with version {0} of this exercise; this page has version {1}. Reload to fetch the newest page.":
    "El conjunto se hizo con la versión {0} de este ejercicio; esta página tiene la versión {1}. Vuelve a cargarla para obtener la más nueva.",
  "The set was made with version {0} of this exercise, and version {1} asks for something else. Ask whoever made the set for a new one.":
    "El conjunto se hizo con la versión {0} de este ejercicio, y la versión {1} pide otra cosa. Pide uno nuevo a quien hizo el conjunto.",
  "This exercise cannot be {0}.": "Este ejercicio no puede tener dificultad {0}.",
  "Something in it cannot be: {0}": "Tiene algo que no puede ser: {0}",

  // src/app/address-part.ts, route.ts, bad-links.tsx
  "address|topic": "el tema",
  "address|difficulty": "la dificultad",
  "address|version": "la versión",
  "address|seed": "la semilla",
  "address|language": "el lenguaje",
  "address|step": "el paso",
  "address|exercise of the set": "el ejercicio del conjunto",
  "The address asks for the {0} “{1}”; it must be {2}.": "La dirección pide {0} “{1}”; debe ser {2}.",
  "Go on without it": "Seguir sin eso",
  "Nothing is at “#{0}”. The address may be mistyped, or made for another version of Edgecase.":
    "No hay nada en “#{0}”. Puede que la dirección esté mal escrita o que sea de otra versión de Edgecase.",
  "There is no exercise called “{0}”.": "No hay ningún ejercicio llamado “{0}”.",
  "Search for it": "Buscarlo",
  "This link asks for version {0} of “{1}”. Here is version {2}, which makes other exercises from the same seeds.":
    "Este enlace pide la versión {0} de “{1}”. Aquí está la versión {2}, que hace otros ejercicios con las mismas semillas.",
  "No such version": "No existe esa versión",
  "Open version {0}": "Abrir la versión {0}",
  "“{0}” has no {1} version; it can be {2}.": "“{0}” no tiene versión {1}; puede ser {2}.",
  "No such difficulty": "No existe esa dificultad",
  "Open it, {0}": "Abrir, dificultad {0}",

  // src/app/demo-screens.tsx, demos.ts, families.ts
  "There is no demo called “{0}”.": "No hay ninguna demostración llamada “{0}”.",
  "No such demo": "No existe esa demostración",
  "There is no demo “{0}”": "No hay ninguna demostración “{0}”",
  "Choose one from the list.": "Elige una de la lista.",
  "The demo “{0}” could not be loaded": "No se pudo cargar la demostración “{0}”",
  "There is no exercise “{0}”": "No hay ningún ejercicio “{0}”",
  "Choose one from the catalogue.": "Elige uno del catálogo.",
  "The exercise “{0}” could not be loaded": "No se pudo cargar el ejercicio “{0}”",
  "The exercise “{0}” could not be made from seed {1}: {2}":
    "No se pudo hacer el ejercicio “{0}” con la semilla {1}: {2}",
  "Choose another exercise.": "Elige otro ejercicio.",

  // src/app/environment.ts
  checking: "comprobando",
  yes: "sí",
  no: "no",
  "Cross-origin isolation": "Aislamiento entre orígenes",
  "Storage of drafts": "Almacenamiento de borradores",
  "The model runs on": "El modelo se ejecuta en",
  "A program that runs too long is interrupted, and its interpreter is used again.":
    "Un programa que tarda demasiado se interrumpe, y su intérprete se vuelve a usar.",
  "The host sends no isolation headers: a program that runs too long is ended with its interpreter, and a new one starts.":
    "El servidor no envía cabeceras de aislamiento: un programa que tarda demasiado se termina junto con su intérprete, y empieza uno nuevo.",
  "Drafts outlive a reload.": "Los borradores se conservan al volver a cargar la página.",
  "The browser refuses storage (a private window, or no room): drafts last as long as this page.":
    "El navegador niega el almacenamiento (una ventana privada, o falta de espacio): los borradores duran lo que dure esta página.",
  "The graphics card answers; where it fails, the processor takes over.":
    "La tarjeta gráfica responde; si falla, la reemplaza el procesador.",
  "No WebGPU adapter answers, so the model runs on the processor.":
    "Ningún adaptador WebGPU responde, así que el modelo se ejecuta en el procesador.",
  "CPython itself, compiled to WebAssembly, with its standard library.":
    "El propio CPython, compilado a WebAssembly, con su biblioteca estándar.",
  "The browser’s own": "El del navegador",
  "The usual one: real semantics at full speed. It has no cap on memory.":
    "El habitual: semántica real a toda velocidad. No tiene tope de memoria.",
  "Strict: a hard cap on memory, but slower and without Intl. Chosen beside an exercise.":
    "Estricto: un tope fijo de memoria, pero más lento y sin Intl. Se elige junto a un ejercicio.",

  // src/app/sandbox-restarts.ts
  "The sandbox stopped, most likely for want of memory, and was started anew. Your code is kept.":
    "El entorno aislado se detuvo, probablemente por falta de memoria, y se inició de nuevo. Tu código se conserva.",

  // src/features/progress/ProgressScreen.tsx
  "Delete progress": "Eliminar el progreso",
  "This browser keeps nothing for this page": "Este navegador no guarda nada de esta página",
  "Progress is lost when the page is closed. A private window, or blocked site data, does this.":
    "El progreso se pierde al cerrar la página. Pasa en una ventana privada o cuando los datos del sitio están bloqueados.",
  "Reading what was solved…": "Leyendo lo que se ha resuelto…",
  "Nothing submitted yet": "Aún no has enviado nada",
  "Each submission of your own program is noted here: what passed, and which kinds of input did not.":
    "Aquí se anota cada envío de tu propio programa: qué pruebas superó y con qué tipos de entrada falló.",
  "It has hidden tests of a kind that failed before: {0}.":
    "Tiene pruebas ocultas de un tipo que falló antes: {0}.",
  "Kinds of input that fail": "Tipos de entrada que fallan",
  "None: the latest submission of every exercise passes its hidden tests.":
    "Ninguno: el último envío de cada ejercicio supera sus pruebas ocultas.",
  "Fails in": "Falla en",
  "Solved: {0} of {1} exercises": "Resueltos: {0} de {1} ejercicios",
  "Latest submissions": "Últimos envíos",
  "and # earlier ones, all in the export.": [
    "y # anterior, también en la exportación.",
    "y # anteriores, todos en la exportación.",
  ],
  "An exercise from a link or a file": "Un ejercicio de un enlace o de un archivo",
  "not fully graded": "no calificado del todo",
  "visible tests fail": "fallan pruebas visibles",

  // src/features/settings/DeleteEverything.tsx
  "Everything kept here has been deleted.": "Se ha eliminado todo lo guardado aquí.",
  "Delete everything kept here": "Eliminar todo lo guardado aquí",
  "Keep it": "Conservarlo",
  "Delete everything": "Eliminar todo",
  "Delete everything kept here?": "¿Eliminar todo lo guardado aquí?",
  "All drafts, own test cases, progress, the lab’s experiments, stored models and settings in this browser will be gone. This cannot be undone.":
    "Desaparecerán todos los borradores, las pruebas propias, el progreso, los experimentos del laboratorio, los modelos guardados y los ajustes de este navegador. No se puede deshacer.",

  // src/features/settings/EngineTable.tsx
  "noun|Use": "Uso",
  Why: "Por qué",
  usual: "habitual",
  "by choice": "a elección",

  // src/features/settings/SettingsScreen.tsx
  "Look and feel": "Aspecto y comportamiento",
  Theme: "Tema",
  "System follows the light and dark setting of this machine.":
    "“Sistema” sigue el modo claro u oscuro de este equipo.",
  "Language of the interface": "Idioma de la interfaz",
  "The texts in {0} did not load": "No se cargaron los textos en {0}",
  "They are shown in English. Check the connection, and choose the language again.":
    "Se muestran en inglés. Comprueba la conexión y vuelve a elegir el idioma.",
  "Exercises, demos, and what Python and JavaScript say themselves, are in English whatever is chosen.":
    "Los ejercicios, las demostraciones y lo que dicen los propios Python y JavaScript están en inglés, elijas lo que elijas.",
  "Live judging": "Evaluación en vivo",
  "Judge the visible tests again after a short pause in typing. When off, Run does it.":
    "Vuelve a evaluar las pruebas visibles tras una breve pausa al escribir. Si está desactivada, lo hace Ejecutar.",
  "Suggestions while typing": "Sugerencias al escribir",
  "The model continues your line at a pause in typing; Tab takes it, Esc dismisses it. Automatic: where this device is fast enough, once the model has been loaded for a program. On: always; the model is loaded when you begin to type.":
    "El modelo continúa tu línea cuando haces una pausa al escribir; Tab acepta la sugerencia y Esc la descarta. Automático: donde este dispositivo sea lo bastante rápido, una vez que el modelo se haya cargado para un programa. Activado: siempre; el modelo se carga cuando empiezas a escribir.",
  "Nothing runs by itself on this page": "En esta página nada se ejecuta por sí solo",
  "The address says {0}; open Edgecase without it to judge while typing.":
    "La dirección dice {0}; abre Edgecase sin eso para evaluar mientras escribes.",
  Engines: "Motores",
  "Programs run in a sandbox without network and without access to this page.":
    "Los programas se ejecutan en un entorno aislado, sin red y sin acceso a esta página.",
  "This browser": "Este navegador",
  "Which model writes, and others from a hub or a disk: {0}.":
    "Qué modelo escribe, y otros de un repositorio o de un disco: {0}.",
  "What is kept": "Lo que se guarda",
  "Your drafts, your own test cases and the choices on this page are kept in this browser and nowhere else. They go when you delete them here, or when the browser clears this site’s data.":
    "Tus borradores, tus pruebas propias y lo que eliges en esta página se guardan en este navegador y en ningún otro lugar. Desaparecen cuando los eliminas aquí o cuando el navegador borra los datos de este sitio.",
  System: "Sistema",
  Light: "Claro",
  Dark: "Oscuro",
  On: "Activado",
  Automatic: "Automático",
  Off: "Desactivado",
  "No suggestions here: on a small screen or under fingers the editor is a plain text area.":
    "Aquí no hay sugerencias: en una pantalla pequeña o táctil, el editor es un área de texto simple.",

  // src/features/share/HeldBackNotice.tsx, LinkNotice.tsx
  "Run anyway": "Ejecutar de todos modos",
  "Running by itself is switched off for this link":
    "La ejecución automática está desactivada para este enlace",
  "It runs when you press Run.": "Se ejecuta cuando pulsas Ejecutar.",
  "The last time, the page went away in the middle of running its program, or it is open in another tab and runs there.":
    "La última vez, la página se cerró mientras ejecutaba su programa, o está abierto en otra pestaña y se ejecuta allí.",
  "The last time, its program did not end within its time in any test.":
    "La última vez, su programa no terminó a tiempo en ninguna prueba.",
  "The last time, its program took down what it ran in.":
    "La última vez, su programa tumbó el entorno en que se ejecutaba.",
  "The last time, every test of its program had to be cut off.":
    "La última vez, hubo que cortar todas las pruebas de su programa.",
  "Open my draft": "Abrir mi borrador",
  "Back to the link’s program": "Volver al programa del enlace",
  "What you change here is kept with the link.": "Lo que cambies aquí se guarda con el enlace.",
  "Your own draft is kept: what you do here does not change it.":
    "Tu borrador se conserva: lo que hagas aquí no lo cambia.",
  "No program in {0} came with the link": "El enlace no traía ningún programa en {0}",
  "This program came with a link, and you have changed it":
    "Este programa vino con un enlace y lo has cambiado",
  "This program came with a link": "Este programa vino con un enlace",

  // src/features/share/LongLink.tsx, ShareDialog.tsx, share-words.ts
  "Some mail and chat programs cut links of more than {0} characters.":
    "Algunos programas de correo y de chat cortan los enlaces de más de {0} caracteres.",
  "Most of it is your program in {0}. Leave it out, or send it as a file.":
    "La mayor parte es tu programa en {0}. Omítelo o envíalo como archivo.",
  "All of it is in the link itself: nothing is sent anywhere.":
    "Todo está en el propio enlace: no se envía nada a ninguna parte.",
  "The model’s program is not in it, unless you take it over first.":
    "El programa del modelo no está incluido, a menos que antes lo copies al tuyo.",
  "In the link": "En el enlace",
  "My program in {0}": "Mi programa en {0}",
  "Whoever opens this link sees this exercise, without a program of yours.":
    "Quien abra este enlace verá este ejercicio, sin ningún programa tuyo.",
  "Whoever opens this link sees this exercise and your program in {0}.":
    "Quien abra este enlace verá este ejercicio y tu programa en {0}.",
  "Whoever opens this link sees this exercise and your programs in {0} and in {1}.":
    "Quien abra este enlace verá este ejercicio y tus programas en {0} y en {1}.",

  // src/features/share/SignatureNote.tsx
  "Nobody signed this link: the page cannot tell who it comes from.":
    "Nadie firmó este enlace: la página no puede saber de quién viene.",
  "It says that {0} signed it": "Dice que {0} lo firmó",
  "This page was opened over plain http, where browsers give it no cryptography: it cannot tell whether that is so.":
    "Esta página se abrió por http sin cifrar, donde los navegadores no ofrecen criptografía: no puede saber si es así.",
  "It says that {0} signed it, and the signature does not fit":
    "Dice que {0} lo firmó, y la firma no coincide",
  "Something was changed since. Ask for the link again.": "Algo cambió después. Pide el enlace otra vez.",
  "Signed by {0}": "Firmado por {0}",
  "The name is as whoever signed it wrote it. This browser meets the key for the first time: compare it with what your instructor gave you.":
    "El nombre está como lo escribió quien firmó. Este navegador ve la clave por primera vez: compárala con la que te dieron en tu curso.",
  "You know this key since {0}, under another name: {1}.":
    "Conoces esta clave desde el {0}, con otro nombre: {1}.",
  "You know this key: links signed with it have been opened here since {0}.":
    "Conoces esta clave: aquí se han abierto enlaces firmados con ella desde el {0}.",

  // src/ui
  Earlier: "Anteriores",
  Later: "Siguientes",
  "{0} to {1} of {2}": "{0} a {1} de {2}",
  "{0} of {1} {2}": "{0} de {1} {2}",

  // src/app/SiteNotices.tsx
  "Version of the page": "Versión de la página",
  "A new version is ready": "Hay una versión nueva lista",
  "It comes when you say so, in every tab, or when you next open the page. What you typed is kept.":
    "Llegará cuando lo digas, en todas las pestañas, o la próxima vez que abras la página. Lo que escribiste se conserva.",
  "The new version did not start": "La versión nueva no arrancó",
  "So this is the version before, which did. What you typed is kept.":
    "Por eso esta es la versión anterior, que sí funciona. Lo que escribiste se conserva.",
  "Update now": "Actualizar ahora",
  "Try the new version again": "Volver a probar la versión nueva",
  "notice|Later": "Más tarde",
};
