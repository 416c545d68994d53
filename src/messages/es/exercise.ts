import type { Catalogue } from "../say.ts";

export const exercise: Catalogue = {
  // src/features/catalogue/CatalogueFilters.tsx
  "Search the catalogue": "Buscar en el catálogo",
  "Search exercises": "Buscar ejercicios",
  // src/features/catalogue/CatalogueScreen.tsx
  "By the model": "Hecho por el modelo",
  "Draws one of these, with parameters of its own": "Elige al azar uno de estos, con parámetros propios",
  "Show all exercises": "Mostrar todos los ejercicios",
  "No exercise matches “{0}”": "Ningún ejercicio coincide con “{0}”",
  "No exercise matches these filters": "Ningún ejercicio coincide con estos filtros",
  "Try another word, or another topic or difficulty.":
    "Prueba con otra palabra, otro tema u otra dificultad.",

  // src/features/catalogue/FamilyRow.tsx
  draft: "borrador",
  "Difficulties of {0}": "Dificultades de {0}",
  "{0}, {1}": "{0}, {1}",
  // src/features/catalogue/Introduction.tsx
  "Edgecase is a playground where code, yours or a small model’s, meets the tests that find its mistakes.":
    "Edgecase es un espacio de práctica donde el código, el tuyo o el de un modelo pequeño, se enfrenta a las pruebas que encuentran sus errores.",
  "Write Python or JavaScript; the visible tests judge it while you type.":
    "Escribe en Python o JavaScript; las pruebas visibles lo evalúan mientras escribes.",
  "Submit it to the hidden tests: empty lists, ties, negative numbers, odd letters.":
    "Envíalo a las pruebas ocultas: listas vacías, empates, números negativos, letras raras.",
  "Let the model write its own, and compare the two case by case.":
    "Deja que el modelo escriba el suyo y compara los dos, prueba por prueba.",
  "Everything runs in this browser. No account; nothing you write is sent anywhere.":
    "Todo se ejecuta en este navegador. Sin cuenta; nada de lo que escribes se envía a ninguna parte.",

  // src/features/demos/CodeView.tsx
  "changed:": "cambiada:",
  // src/features/demos/DemoPage.tsx
  Present: "Presentar",
  "It passes every visible test. What will it fail on? Run it to see, or {0}":
    "Supera todas las pruebas visibles. ¿Con qué fallará? Ejecútalo para verlo, o {0}",
  "read on without running": "sigue leyendo sin ejecutarlo",
  "Other demos": "Otras demostraciones",
  "Present this demo": "Presentar esta demostración",
  "Run the program": "Ejecutar el programa",
  "Run the mended program": "Ejecutar el programa corregido",
  // src/features/demos/DemoParts.tsx
  "The vague prompt": "El prompt vago",
  "The precise prompt": "El prompt preciso",
  "The plausible program": "El programa plausible",
  "The mended program": "El programa corregido",
  "Run the program to find it.": "Ejecuta el programa para encontrarla.",
  "The program is running…": "El programa se está ejecutando…",
  "No test has failed.": "No ha fallado ninguna prueba.",
  "Passes the examples, fails on {0}": "Supera los ejemplos, falla con {0}",
  "Fails on {0}": "Falla con {0}",
  "Search for a smaller one": "Buscar una más pequeña",
  // src/features/demos/DemosScreen.tsx
  "Programs that look right, pass every visible test, and fail on an edge case. They are run here and now, in your browser; nothing is recorded, and nothing needs the network.":
    "Programas que parecen correctos, superan todas las pruebas visibles y fallan en un caso límite. Se ejecutan aquí y ahora, en tu navegador; nada está grabado y nada necesita la red.",
  "Present all {0}": "Presentar las {0}",
  // src/features/demos/Presenter.tsx
  "Presentation: {0}": "Presentación: {0}",
  "Demo {0} of {1} · Step {2} of {3}": "Demostración {0} de {1} · Paso {2} de {3}",
  Back: "Atrás",
  "{0} runs, {1} leaves": "{0} ejecuta, {1} sale",
  "Step {0} of {1}: {2}": "Paso {0} de {1}: {2}",
  Leave: "Salir",
  // src/features/demos/RunBar.tsx
  "Show its tests": "Mostrar sus pruebas",
  "Press Run to try again.": "Pulsa Ejecutar para volver a intentarlo.",
  // src/features/demos/demo-findings.ts
  "{0} input": "{0} entrada",
  "{0} inputs": "{0} entradas",
  "Searching: {0} tried so far.": "Buscando: hasta ahora se probó con {0}.",
  "Stopped after {0}: this is the smallest so far.":
    "Búsqueda detenida tras {0}: esta es la más pequeña hasta ahora.",
  "Tried {0}, drawn and shrunk: no smaller one fails.":
    "Se probó con {0}, al azar y reduciéndolas: ninguna más pequeña falla.",
  "Stopped after {0}.": "Búsqueda detenida tras {0}.",
  "Tried {0}: none of these fails.": "Se probó con {0}: ninguna falla.",
  // src/features/demos/step-title.ts
  "The task, as it was asked": "La tarea, tal como se pidió",
  "A plausible program": "Un programa plausible",
  "Run it": "Ejecutarlo",
  "The smallest failing input": "La entrada más pequeña que falla",
  "The lesson": "La lección",
  "The program, mended": "El programa, corregido",
  "Run it again": "Ejecutarlo otra vez",

  // src/features/editor/CodeEditor.tsx
  "Tab indents. Esc, then Tab, leaves the editor.":
    "Tab aplica sangría. Para salir del editor: Esc y luego Tab.",
  // src/features/editor/GhostHint.tsx
  "Turn suggestions while typing off": "Desactivar las sugerencias al escribir",
  "Turn suggestions while typing on": "Activar las sugerencias al escribir",
  "Suggestions: on": "Sugerencias: sí",
  "Suggestions: off": "Sugerencias: no",
  "Tab takes the suggestion. Esc dismisses it.": "Tab acepta la sugerencia. Esc la descarta.",
  "Tab takes a suggestion, or indents. Esc, then Tab, leaves the editor.":
    "Tab acepta una sugerencia o aplica sangría. Para salir del editor: Esc y luego Tab.",
  // src/features/editor/MonacoEditor.tsx
  Code: "Código",
  // src/features/editor/PlainEditor.tsx
  "Line {0}: {1}": "Línea {0}: {1}",
  // src/features/editor/ghost-status.ts
  "Suggestion: {0}. Tab takes it, Escape dismisses it.":
    "Sugerencia: {0}. Tab la acepta, Escape la descarta.",

  // src/features/exercise/DraftNotices.tsx
  "Keep this version": "Conservar esta versión",
  "Take the other": "Tomar la otra",
  "Another tab has changed this exercise, too": "Otra pestaña también ha cambiado este ejercicio",
  "Both versions are kept until you choose.": "Las dos versiones se conservan hasta que elijas.",
  "Your program is on the clipboard.": "Tu programa está en el portapapeles.",
  "This browser does not let the page copy. Download the program instead.":
    "Este navegador no deja copiar a la página. Descarga el programa en su lugar.",
  "Copy my program": "Copiar mi programa",
  "Download it": "Descargarlo",
  "Your code is not kept in this browser": "Tu código no se guarda en este navegador",
  "It is lost when this page is closed: the browser has no room for it, or keeps nothing here.":
    "Se pierde al cerrar esta página: el navegador no tiene espacio para él o aquí no guarda nada.",
  // src/features/exercise/ExercisePage.tsx
  "Your code may not be kept in this browser": "Puede que tu código no se guarde en este navegador",
  "Width of the problem": "Ancho del problema",
  "This exercise is withdrawn: it failed its own check":
    "Este ejercicio queda retirado: no superó su propia comprobación",
  "It cannot judge anybody fairly. Your code is kept.":
    "No puede evaluar a nadie con justicia. Tu código se conserva.",
  Editor: "Editor",
  "Height of the editor": "Alto del editor",
  "My program": "Mi programa",
  "Model's program": "Programa del modelo",
  "Press Run to try again. If it stays so, reload the page: your code is kept.":
    "Pulsa Ejecutar para volver a intentarlo. Si sigue igual, vuelve a cargar la página: tu código se conserva.",
  // src/features/exercise/Hints.tsx
  "Hint: {0}": "Pista: {0}",
  "Hints for the last run": "Pistas para la última ejecución",
  // src/features/exercise/ProblemPane.tsx
  Problem: "Problema",
  "The same kind of exercise, asking for something else": "El mismo tipo de ejercicio, pero pide otra cosa",
  "Another variant": "Otra variante",
  "Make an exercise of your own of it": "Haz con él un ejercicio propio",
  "Edit a copy": "Editar una copia",
  "The program to complete, in {0}": "El programa por completar, en {0}",
  "Limits of each test: {0} s, {1} MB (in QuickJS), {2} KB of output.":
    "Límites de cada prueba: {0} s, {1} MB (en QuickJS), {2} KB de salida.",
  "Limits of each test: {0} s, {1} MB, {2} KB of output.":
    "Límites de cada prueba: {0} s, {1} MB, {2} KB de salida.",
  // src/features/exercise/Toolbar.tsx
  "Run the visible tests": "Ejecutar las pruebas visibles",
  "Run all tests, the hidden ones too": "Ejecutar todas las pruebas, también las ocultas",
  "Stop what is running": "Detener lo que está en ejecución",
  "Generate solution": "Generar solución",
  "Reset code": "Restablecer código",
  "Back to the starter code": "Volver al código inicial",
  "Undo reset": "Recuperar código",
  Browser: "Navegador",
  "Strict (QuickJS)": "Estricto (QuickJS)",
  // src/features/exercise/engine-note.ts
  "Python in Pyodide · loops are interrupted": "Python en Pyodide · los bucles se interrumpen",
  "Python in Pyodide · loops end with their worker": "Python en Pyodide · los bucles terminan con su worker",
  "The browser's own engine · full speed, no memory cap":
    "El motor del navegador · a toda velocidad, sin tope de memoria",
  "QuickJS · strict memory cap, slower": "QuickJS · tope de memoria estricto, más lento",
  // src/features/exercise/hint-ladder.ts
  "Which kind of input fails?": "¿Qué tipo de entrada falla?",
  "Tests of the kind “{0}” fail: {1}.": "Fallan pruebas de la categoría “{0}”: {1}.",
  "What kind is that?": "¿Qué categoría es esa?",
  "“{0}” are inputs {1}.": "“{0}”: entradas {1}.",
  "Show an input that fails": "Mostrar una entrada que falla",
  "One of them:": "Una de ellas:",
  "One of the visible tests fails:": "Falla una de las pruebas visibles:",
  "What is wrong?": "¿Qué está mal?",
  "Show the difference": "Mostrar la diferencia",
  "no error": "ningún error",

  "What should come out, and what does:": "Lo que debería salir y lo que sale:",

  got: "obtenido",
  "Show an idea ({0} of {1})": "Mostrar una idea ({0} de {1})",
  "Show the solution, line {0} of {1}": "Mostrar la solución, línea {0} de {1}",
  "A solution:": "Una solución:",
  "The solution begins like this:": "La solución empieza así:",
  // src/features/exercise/use-code-actions.ts
  "The code is as it was at the start.": "El código está como al principio.",
  "This is the starter code already.": "Este ya es el código inicial.",
  // src/features/exercise/use-exercise-commands.ts
  "Submit: run all tests": "Enviar: ejecutar todas las pruebas",
  "Generate a solution": "Generar una solución",
  "Write in {0}": "Escribir en {0}",
  "Show my program": "Mostrar mi programa",
  "Show the model's program": "Mostrar el programa del modelo",
  "Reset the code": "Restablecer el código",
  "Undo the reset": "Recuperar el código anterior",
  "New exercise of this topic and difficulty": "Ejercicio nuevo de este tema y dificultad",
  "Another variant of this exercise": "Otra variante de este ejercicio",
  "Print the exercise": "Imprimir el ejercicio",
  "Search for the smallest failing input": "Buscar la entrada más pequeña que falla",

  // src/features/invent/InventScreen.tsx
  "A model that follows instructions writes statement, hints, inputs and several solutions. The solutions vote on the answers, and the exercise is shown only if it passes the same checks as every other one here.":
    "Un modelo que sigue instrucciones escribe el enunciado, las pistas, las entradas y varias soluciones. Las soluciones votan las respuestas, y el ejercicio solo se muestra si supera las mismas comprobaciones que todos los demás.",
  "Take one from the catalogue": "Tomar uno del catálogo",
  "{0} cannot do this": "{0} no puede hacer esto",
  "It is too small for that: it completes short functions that it was trained on, and follows no instructions. The catalogue makes exercises of this topic and difficulty without a model; one that follows instructions can be fetched, or brought from a disk, under {0}.":
    "Es demasiado pequeño para eso: completa funciones cortas con las que se entrenó y no sigue instrucciones. El catálogo crea ejercicios de este tema y dificultad sin modelo; uno que siga instrucciones se puede descargar, o traer de un disco, en {0}.",
  "{0} writes; another one can be chosen under {1}.": "Escribe {0}; se puede elegir otro en {1}.",
  "Tried with a scripted stand-in for the model, and with small models that write nonsense in the right form; no model that could invent a good exercise was at hand.":
    "Se probó con un sustituto del modelo que sigue un guion y con modelos pequeños que escriben disparates con la forma correcta; no había a mano ningún modelo capaz de inventar un buen ejercicio.",
  "Try again, or take one from the catalogue.": "Vuelve a intentarlo o toma uno del catálogo.",
  "The model writes the exercise…": "El modelo escribe el ejercicio…",
  "The model solves it, {0} of {1}…": "El modelo lo resuelve, {0} de {1}…",
  "The solutions vote on the answers…": "Las soluciones votan las respuestas…",
  "The checks run, with small mistakes made on purpose…":
    "Se hacen las comprobaciones, con pequeños errores puestos a propósito…",
  "“{0}” passed every check": "“{0}” superó todas las comprobaciones",
  "What the model wrote did not pass, and is not shown":
    "Lo que escribió el modelo no superó las comprobaciones y no se muestra",
  "Why:": "Por qué:",

  // src/features/model/ModelPanel.tsx
  "Loading the tokens…": "Cargando los tokens…",
  "Nothing written yet. Generate solution asks the model for a program.":
    "Aún no hay nada escrito. Generar solución pide un programa al modelo.",
  writing: "escribiendo",
  "Why this token": "Por qué este token",
  "Take over": "Copiar a mi programa",
  finished: "terminado",
  stopped: "detenido",
  "cut at the length limit": "cortado en el límite de longitud",
  // src/features/model/OddsTable.tsx
  "What the model could have written instead of this token":
    "Lo que el modelo podría haber escrito en lugar de este token",
  Token: "Token",
  "Model’s own odds": "Probabilidades del modelo",
  "With these settings": "Con estos ajustes",
  written: "escrito",
  "all others together": "todos los demás juntos",
  // src/features/model/SampleChooser.tsx
  "Sample {0} of {1}: {2}": "Muestra {0} de {1}: {2}",
  // src/features/model/SamplingForm.tsx
  "Nothing was generated": "No se generó nada",
  "A number under Sampling cannot be used. Correct it, then press Generate solution again.":
    "Hay un número en Muestreo que no se puede usar. Corrígelo y vuelve a pulsar Generar solución.",
  Sampling: "Muestreo",
  ", drafts": ", borradores",
  "New seed": "Semilla nueva",
  Defaults: "Predeterminados",
  "{0}: write a plausible draft that may be wrong": "{0}: escribe un borrador plausible que puede estar mal",
  Drafts: "Borradores",
  "At temperature 0 the likeliest token is taken every time: the same program, whatever top-p, top-k and seed say.":
    "Con temperatura 0 se toma siempre el token más probable: el mismo programa, digan lo que digan top-p, top-k y la semilla.",
  "The same seed and the same numbers write the same programs.":
    "La misma semilla y los mismos números escriben los mismos programas.",

  "Top-k": "Top-k",
  "0: all": "0: todos",
  "32 bits": "32 bits",
  // src/features/model/TokenStrip.tsx
  Tokens: "Tokens",
  "What the marks mean": "Qué significan las marcas",
  // src/features/model/WhyThisToken.tsx
  "Token {0} of {1}: {2}, {3}": "Token {0} de {1}: {2}, {3}",
  "{0} by the model’s own odds: the likeliest.": "{0} según las probabilidades del modelo: el más probable.",
  "{0} by the model’s own odds: behind {1} others.":
    "{0} según las probabilidades del modelo: detrás de otros {1}.",
  "{0} by the model’s own odds: number {1}.": "{0} según las probabilidades del modelo: el número {1}.",
  "top-k {0}": "top-k {0}",
  "Temperature 1, and nothing cut off: the odds as the model has them":
    "Temperatura 1 y sin recortes: las probabilidades tal como las tiene el modelo",
  Plain: "Tal cual",
  "The temperature, top-p and top-k that this program was drawn with":
    "La temperatura, el top-p y el top-k con que se generó este programa",
  "As drawn": "Como se generó",
  // src/features/model/describe-generation.ts
  "The model is writing": "El modelo está escribiendo",
  "The model is writing {0} programs": "El modelo está escribiendo {0} programas",
  "The model has finished its {0} programs": "El modelo ha terminado sus {0} programas",
  "The model has finished {0} of {1} programs; the others were stopped; what was written is kept":
    "El modelo ha terminado {0} de {1} programas; los demás se detuvieron; lo escrito se conserva",
  "The model has finished {0} of {1} programs; the others reached the length limit":
    "El modelo ha terminado {0} de {1} programas; los demás alcanzaron el límite de longitud",
  "The model has finished its program": "El modelo ha terminado su programa",
  "Stopped; what was written is kept": "Detenido; lo escrito se conserva",
  "The model reached its length limit before it was done":
    "El modelo alcanzó su límite de longitud antes de terminar",
  "{0} token": "{0} token",
  "{0} tokens": "{0} tokens",
  "{0}, {1} per second": "{0}, {1} por segundo",
  "Runs on your graphics card (WebGPU, {0})": "Se ejecuta en tu tarjeta gráfica (WebGPU, {0})",
  "Runs on your processor (WASM, {0})": "Se ejecuta en tu procesador (WASM, {0})",
  "Runs on your processor (WASM, {0}): {1}": "Se ejecuta en tu procesador (WASM, {0}): {1}",
  // src/features/model/describe-sample.ts
  "being written": "se está escribiendo",
  "{0}, cut at the length limit": "{0}, cortada en el límite de longitud",
  "{0}, cut": "{0}, cortada",
  "stopped, not run": "detenida, no ejecutada",
  "sample|stopped": "detenida",
  "waiting for its turn": "espera su turno",
  waiting: "en espera",
  "could not be run": "no se pudo ejecutar",
  running: "en ejecución",
  "passed {0} of {1} visible": "superó {0} de {1} visibles",
  "passed {0} of {1} visible, {2} not graded": "superó {0} de {1} visibles, {2} sin calificar",
  // src/features/model/describe-sampling.ts
  "has a number that cannot be used": "tiene un número que no se puede usar",
  "{0} samples, {1}": "{0} muestras, {1}",
  "greedy, always the likeliest token": "voraz, siempre el token más probable",
  "temperature {0}": "temperatura {0}",
  "top-p {0}": "top-p {0}",
  "seed {0}": "semilla {0}",
  // src/features/model/token-words.ts
  "end of the answer": "fin de la respuesta",
  "line break": "salto de línea",
  "{0} line breaks": "{0} saltos de línea",
  space: "espacio",
  "{0} spaces": "{0} espacios",
  "under 0.1 %": "menos de 0.1 %",
  "over 99.9 %": "más de 99.9 %",
  "never at temperature 0": "nunca con temperatura 0",
  "cut off by top-k": "recortado por top-k",
  "cut off by top-p": "recortado por top-p",
  sure: "seguro",
  likely: "probable",
  unsure: "dudoso",
  surprising: "sorprendente",
  "90 % and more": "90 % o más",
  "50 to 90 %": "de 50 a 90 %",
  "10 to 50 %": "de 10 a 50 %",
  "under 10 %": "menos de 10 %",

  // src/features/models/ImportModel.tsx
  "A model from a disk": "Un modelo desde un disco",
  "Without the network: choose a folder with config.json, tokenizer.json, tokenizer_config.json and onnx/model….onnx, as a repository of the hub has them, or drop it here. It is copied into this browser.":
    "Sin la red: elige una carpeta con config.json, tokenizer.json, tokenizer_config.json y onnx/model….onnx, tal como los tiene un repositorio del hub, o suéltala aquí. Se copia en este navegador.",
  "Folder of a model": "Carpeta de un modelo",
  "Import from a folder": "Importar desde una carpeta",
  // src/features/models/ModelCard.tsx
  "in use": "en uso",
  "Paused: {0}": "En pausa: {0}",
  "Copying {0}": "Copiando {0}",
  "Downloading {0}": "Descargando {0}",
  "Where these figures come from": "De dónde salen estas cifras",
  "Use {0}": "Usar {0}",
  Use: "Usar",
  "too large for this device": "demasiado grande para este dispositivo",
  "Download {0}": "Descargar {0}",
  Download: "Descargar",
  "Resume {0}": "Reanudar {0}",
  "Pause {0}": "Pausar {0}",
  "Delete {0}": "Eliminar {0}",
  "Cancel {0}": "Cancelar {0}",
  // src/features/models/ModelsScreen.tsx
  "The model in use writes programs beside yours. It runs in this browser: no program and no prompt leaves it. Models other than the built-in one come from a hub, huggingface.co, and only when you press Download.":
    "El modelo en uso escribe programas junto a los tuyos. Se ejecuta en este navegador: de él no sale ningún programa ni ningún prompt. Los demás modelos, aparte del incorporado, vienen de un hub, huggingface.co, y solo cuando pulsas Descargar.",
  "This browser can keep no model: {0}": "Este navegador no puede guardar ningún modelo: {0}",
  "The built-in model works all the same. For others open this page in a window that is not private, in a newer browser, or over https.":
    "El modelo incorporado funciona de todos modos. Para usar otros, abre esta página en una ventana que no sea privada, en un navegador más nuevo o por https.",
  // src/features/models/model-words.ts
  "always here": "siempre aquí",
  "not here": "no está aquí",
  paused: "en pausa",
  coming: "en camino",
  stored: "guardado",
  Size: "Tamaño",
  "at least {0}, twice that while it loads": "al menos {0}, el doble mientras se carga",
  Context: "Contexto",

  Licence: "Licencia",
  "{0} per second": "{0} por segundo",
  "Asking this device what it can do…": "Averiguando qué puede hacer este dispositivo…",
  "Models run on the processor here, because {0}. Weights of 8 bits are offered; a model of more than a gigabyte will be slow, and may not fit.":
    "Aquí los modelos se ejecutan en el procesador, porque {0}. Se ofrecen pesos de 8 bits; un modelo de más de un gigabyte será lento y quizá no quepa.",
  "Models run on the graphics card here ({0}), with half precision: weights of 4 bits with 16-bit arithmetic (q4f16) are offered.":
    "Aquí los modelos se ejecutan en la tarjeta gráfica ({0}), con media precisión: se ofrecen pesos de 4 bits con aritmética de 16 bits (q4f16).",
  "Models run on the graphics card here ({0}), which offers no half precision: weights of 4 bits with 32-bit arithmetic (q4) are offered.":
    "Aquí los modelos se ejecutan en la tarjeta gráfica ({0}), que no ofrece media precisión: se ofrecen pesos de 4 bits con aritmética de 32 bits (q4).",
  size: "tamaño",
  context: "contexto",
  parameters: "parámetros",
  licence: "licencia",

  // src/features/verdicts/CaseDetails.tsx
  "A hidden test of the kind {0}. Try to think of such an input yourself first.":
    "Una prueba oculta (categoría: {0}). Primero intenta imaginar tú una entrada así.",
  "Reveal the values of {0}": "Revelar los valores de {0}",
  Reveal: "Revelar",
  "Go to line {0}": "Ir a la línea {0}",
  // src/features/verdicts/CaseList.tsx
  unfinished: "incompleta",
  You: "Tú",
  Model: "Modelo",
  // src/features/verdicts/Counterexample.tsx
  "Search again": "Buscar otra vez",
  "Find the smallest failing input": "Buscar la más pequeña",
  "Search for an input that fails": "Buscar una entrada que falle",
  "Passes the examples, fails on {0} ({1}, of the kind {2}).":
    "Supera los ejemplos, falla con {0} ({1}, categoría: {2}).",
  "Fails on {0} ({1}, of the kind {2}).": "Falla con {0} ({1}, categoría: {2}).",
  "Tried {0}; stopped before it was certain to be the smallest.":
    "Se probó con {0}; la búsqueda se detuvo antes de saber si es la más pequeña.",
  "Tried {0}.": "Se probó con {0}.",
  "Stopped after {0}; none of them fails.": "Búsqueda detenida tras {0}; ninguna falla.",
  "No input found that fails: tried {0}. That is no proof, but a good sign.":
    "No se encontró ninguna entrada que falle: se probó con {0}. No es una demostración, pero es buena señal.",
  "Searching…": "Buscando…",
  "Tried {0}; none fails so far.": "Se probó con {0}; hasta ahora ninguna falla.",
  "Tried {0}. Smallest so far: {1}": "Se probó con {0}. La más pequeña hasta ahora: {1}",
  // src/features/verdicts/Difference.tsx
  "− expected": "− esperado",
  "+ given by the program": "+ dado por el programa",
  "first differs at {0}": "primera diferencia en {0}",
  Difference: "Diferencia",
  "expected:": "esperado:",
  "yours:": "el tuyo:",
  // src/features/verdicts/HiddenTests.tsx
  "Tests kept back": "Pruebas reservadas",
  "Submit runs {0} in {1}.": "Enviar ejecuta {0} de {1}.",
  "# hidden cases": ["# prueba oculta", "# pruebas ocultas"],
  "# categories": ["# categoría", "# categorías"],
  Categories: "Categorías",
  // src/features/verdicts/OutputPanel.tsx
  Output: "Salida",
  "Output of test {0}": "Salida de la prueba {0}",
  "Output of own test {0}": "Salida de la prueba propia {0}",
  "Open a test to see what the program printed in it.":
    "Abre una prueba para ver qué imprimió el programa en ella.",
  "What is printed in hidden tests is not shown.": "Lo que se imprime en las pruebas ocultas no se muestra.",
  "Nothing was printed.": "No se imprimió nada.",
  // src/features/verdicts/OwnCases.tsx
  "Own test removed.": "Prueba propia eliminada.",
  "Your tests": "Tus pruebas",
  "Own cases": "Pruebas propias",
  "Add a case": "Añadir una prueba",
  "Try inputs of your own: see what your program gives, or say what it should.":
    "Prueba con entradas propias: mira qué da tu programa o di qué debería dar.",
  "Remove own test {0}": "Eliminar la prueba propia {0}",
  "Own test {0}": "Prueba propia {0}",
  // src/features/verdicts/Steps.tsx
  "Standard input": "Entrada estándar",
  Input: "Entrada",
  Printed: "Impreso",
  Actual: "Obtenido",
  Steps: "Pasos",
  "Failed here:": "Falló aquí:",
  "should give {0}": "debería dar {0}",
  "gave {0}": "dio {0}",
  ", gave {0}": ", dio {0}",

  // src/features/verdicts/TestsPanel.tsx
  "Given tests": "Pruebas dadas",
  "Not run yet. Run judges these # tests.": [
    "Aún sin ejecutar. Ejecutar evalúa esta prueba.",
    "Aún sin ejecutar. Ejecutar evalúa estas # pruebas.",
  ],
  "The code has changed since these verdicts.": "El código ha cambiado desde estos veredictos.",
  // src/features/verdicts/Traceback.tsx
  Traceback: "Traza de llamadas",

  "in {0}": "en {0}",
  "… and # more calls": ["… y # llamada más", "… y # llamadas más"],
  // src/features/verdicts/case-status.ts
  ran: "ejecutada",
  // src/features/verdicts/own-case-fields.ts
  "Expected (may stay empty)": "Esperado (puede quedar vacío)",
  "such as {0}": "por ejemplo {0}",
  "Expected output (may stay empty)": "Salida esperada (puede quedar vacía)",
  "Calls, one on each line": "Llamadas, una en cada línea",
  "Expected, one line for each call (lines may stay empty)":
    "Esperado, una línea por cada llamada (puede haber líneas vacías)",

  // src/state/describe-ghost.ts
  "Suggestions appear at a pause in typing.": "Las sugerencias aparecen al hacer una pausa al escribir.",
  "The model is being loaded for suggestions.": "Se está cargando el modelo para las sugerencias.",
  "Suggestions are off.": "Las sugerencias están desactivadas.",
  "No suggestions yet: the model has not been loaded on this page.":
    "Aún no hay sugerencias: el modelo no se ha cargado en esta página.",
  "No suggestions: the model in use has no tokens for filling in the middle of a program. Another model may have them.":
    "Sin sugerencias: el modelo en uso no tiene tokens para completar un programa por el medio. Quizá otro modelo los tenga.",
  "No suggestions: this device looks too slow for them. On tries all the same.":
    "Sin sugerencias: este dispositivo parece demasiado lento para ellas. Si las activas, se intenta de todos modos.",
  "Suggestions have stopped: the first took {0} seconds here. On goes on all the same.":
    "Las sugerencias se han detenido: la primera tardó {0} segundos aquí. Si las activas, siguen de todos modos.",
  "No suggestions: {0}": "Sin sugerencias: {0}",
  // src/state/gate.ts
  "The {0} reference: {1} ({2}), {3}.": "La referencia en {0}: {1} ({2}), {3}.",
  "The {0} flaw “{1}” fails the example {2}.": "El fallo “{1}” en {0} no supera el ejemplo {2}.",
  "The {0} flaw “{1}” passes every case of {2}.": "El fallo “{1}” en {0} supera todas las pruebas de {2}.",
  // src/state/generation.ts
  "Press Generate solution again; if it stays so, reload the page.":
    "Vuelve a pulsar Generar solución; si sigue igual, vuelve a cargar la página.",
  // src/state/imported-models.ts
  "From a folder of this device.": "De una carpeta de este dispositivo.",
  // src/state/invent-exercise.ts
  "{0} ({1}): only {2} of {3} solutions agree.": "{0} ({1}): solo {2} de {3} soluciones coinciden.",
  "No solution gives all the answers that most agree on":
    "Ninguna solución da todas las respuestas en las que coincide la mayoría",
  "The cases notice {0} of {1} small mistakes in the solutions; {2} % are wanted, for example {3}, line {4}: {5}.":
    "Las pruebas notan {0} de {1} pequeños errores en las soluciones; se pide el {2} %, por ejemplo {3}, línea {4}: {5}.",
  "The cases notice {0} of {1} small mistakes in the solutions; {2} % are wanted.":
    "Las pruebas notan {0} de {1} pequeños errores en las soluciones; se pide el {2} %.",
  // src/state/judging.ts
  "Run it again. If it happens again, reload the page: your text is kept.":
    "Vuelve a ejecutarlo. Si ocurre otra vez, vuelve a cargar la página: tu texto se conserva.",
  Stopped: "Detenido",
  // src/state/late-writing.ts
  "The part of the page that asks the model could not be fetched":
    "No se pudo obtener la parte de la página que pregunta al modelo",
  "Check the connection and press Generate solution again.":
    "Revisa la conexión y vuelve a pulsar Generar solución.",
  // src/state/model-library.ts
  "{0} cannot be used.": "{0} no se puede usar.",
  "Meanwhile the model {0} writes.": "Mientras tanto escribe el modelo {0}.",
  "{0} cannot be downloaded: {1}": "{0} no se puede descargar: {1}",
  "{0} cannot be paused: {1}": "{0} no se puede pausar: {1}",
  "{0} cannot be cancelled: {1}": "{0} no se puede cancelar: {1}",
  "Its files are gone already": "Sus archivos ya no están",
  "Fetch it again.": "Vuelve a descargarlo.",
  "{0} cannot be deleted: {1}": "{0} no se puede eliminar: {1}",
  "{0} cannot be brought back: {1}": "{0} no se puede recuperar: {1}",

  "Drop the model’s folder again, or press Import from a folder.":
    "Suelta otra vez la carpeta del modelo o pulsa Importar desde una carpeta.",
  "The built-in model lists no weights": "El modelo incorporado no indica ningún peso",
  // src/state/model-shelf.ts
  "{0} writes instead.": "En su lugar escribe {0}.",
  "{0} is not stored in this browser any more": "{0} ya no está guardado en este navegador",
  "Fetch the other one again, and press Use.": "Vuelve a descargar el otro y pulsa Usar.",
  "{0} cannot be read from this browser: {1}": "{0} no se puede leer de este navegador: {1}",
  "Reload the page to try again.": "Vuelve a cargar la página para intentarlo otra vez.",
  "The model “{0}”": "El modelo “{0}”",
  // src/state/model-storing.ts

  "That is no folder with files in it": "Eso no es una carpeta con archivos",
  "Choose or drop the folder that holds config.json, as a whole.":
    "Elige o suelta, entera, la carpeta que contiene config.json.",
  "“{0}” is no whole model: it has no {1}": "“{0}” no es un modelo completo: no tiene {1}",
  "Choose the folder that holds config.json, with all of the model’s files in it.":
    "Elige la carpeta que contiene config.json, con todos los archivos del modelo.",
  "The weights in “{0}” do not suit this device": "Los pesos de “{0}” no sirven para este dispositivo",
  "Half precision (q4f16, fp16) needs a graphics card that offers it; bring q8 or q4 as well.":
    "La media precisión (q4f16, fp16) necesita una tarjeta gráfica que la ofrezca; trae también q8 o q4.",
  // src/state/program-judging.ts
  "hidden tests are judged by whoever sealed them": "las pruebas ocultas las evalúa quien las selló",
  // src/state/searching.ts
  "Search again, or reload the page.": "Busca otra vez o vuelve a cargar la página.",
  // src/state/try-mutants.ts
  "The Python reference cannot be taken apart": "La referencia en Python no se puede analizar",
};
