import type { Catalogue } from "../say.ts";

export const teach: Catalogue = {
  // src/features/teach/CaseChoice.tsx
  "Tests to add": "Pruebas para añadir",
  visible: "visible",
  "test|hidden": "oculta",

  // src/features/teach/CaseFields.tsx
  "input {0}": "entrada {0}",

  kind: "tipo",
  "Remove test {0}": "Quitar la prueba {0}",
  "expects an error": "espera un error",
  "Expect that": "Esperar eso",

  // src/features/teach/case-shape.ts
  calls: "llamadas",

  // src/features/teach/CasesTable.tsx
  "Calls stand in lines, {0}, and beside each in the same line what must come of it: a value, {1}, or nothing where it is called for what it does.":
    "Las llamadas van una por línea, {0}, y al lado de cada una, en la misma línea, lo que debe dar: un valor, {1}, o nada si se la llama por lo que hace.",
  "standard input": "entrada estándar",
  "Values as in Python or JavaScript: {0}, {1}, {2}.": "Valores como en Python o JavaScript: {0}, {1}, {2}.",
  "Add a test": "Añadir una prueba",
  "Fill in from the reference": "Completar con la referencia",

  // src/features/teach/Checks.tsx
  Checks: "Comprobaciones",

  "Everything that an exercise needs is there.": "Está todo lo que necesita un ejercicio.",
  "There is no reference: nothing says that the tests can be passed.":
    "No hay solución de referencia: nada dice que las pruebas se puedan superar.",
  "Run the references": "Ejecutar las referencias",

  "Empty: any error will do, also one by mistake.":
    "Vacío: vale cualquier error, también uno por equivocación.",
  "error in {0}": "error en {0}",
  // src/features/teach/CopyNotice.tsx
  "“{0}” cannot be copied": "No se puede copiar “{0}”",
  "This is a copy of “{0}”": "Esta es una copia de “{0}”",
  "Change what you like; Undo brings back what was here before.":
    "Cambia lo que quieras; “Deshacer” recupera lo que había antes.",

  // src/features/teach/FileActions.tsx
  "Import a file": "Importar un archivo",
  "Solve a file": "Resolver un archivo",

  "Choose a file that {0} has made.": "Elige un archivo creado con {0}.",

  // src/features/teach/GenerateCases.tsx
  "Generate tests": "Generar pruebas",
  "Add {0}": "Añadir {0}",
  "# tests": ["# prueba", "# pruebas"],
  Kinds: "Tipos",
  "Tests of each kind": "Pruebas de cada tipo",
  "Answers by the reference in": "Respuestas de la referencia en",
  Generate: "Generar",
  "# kinds": ["# tipo", "# tipos"],
  "Running the reference": "Ejecutando la referencia",
  "The function’s names and types cannot be read yet.":
    "Los nombres y tipos de la función aún no se pueden leer.",
  "There is no reference yet: write one under Programs, and it gives the answers.":
    "Aún no hay solución de referencia: escribe una en “Programas” y ella dará las respuestas.",
  "A program’s input has no types: write one test, and others are made by small changes of its input.":
    "La entrada de un programa no tiene tipos: escribe una prueba y se harán otras con pequeños cambios de su entrada.",
  "No calls can be drawn: a parameter has a type without values.":
    "No se puede sortear ninguna llamada: un parámetro tiene un tipo sin valores.",
  "Nothing can be drawn for these parameters: write one test, and others are made by small changes of its input.":
    "Para estos parámetros no se puede generar nada al azar: escribe una prueba y se harán otras con pequeños cambios de su entrada.",

  // src/features/teach/LevelFields.tsx
  "hidden tests|Folded": "Plegadas",
  "The page does not show them. Whoever takes the link apart reads inputs and answers.":
    "La página no las muestra. Quien desarme el enlace lee las entradas y las respuestas.",
  "Answers hashed": "Respuestas con hash",
  "Inputs can be read. Answers are there as salted slow hashes: they can be checked and not read.":
    "Las entradas se pueden leer. Las respuestas van como hashes lentos con sal: se pueden comprobar, pero no leer.",
  "Each check takes {0} rounds of PBKDF2, less than 0.2 seconds; a wrong answer is not told the right one.":
    "Cada comprobación cuesta {0} iteraciones de PBKDF2, menos de 0.2 segundos; a quien falla no se le dice la respuesta correcta.",
  "hidden tests|Sealed": "Selladas",
  "Inputs and answers are encrypted with your passphrase. Students see the visible tests alone; the hidden ones are judged when you run again what they hand in.":
    "Las entradas y las respuestas se cifran con tu frase de contraseña. Tus estudiantes solo ven las pruebas visibles; las ocultas se evalúan cuando vuelves a ejecutar lo que entregan.",
  "So can those of # others.": ["También la de otra (#).", "También las de otras #."],
  "Not offered here.": "Aquí no se ofrece.",
  "Make such tests visible, or seal all.": "Haz visibles esas pruebas o séllalas todas.",
  "At least {0} characters, and none that people say: whoever has the link can try as many as they like, each with {1} rounds of PBKDF2.":
    "Al menos {0} caracteres, y nada que la gente diga: quien tenga el enlace puede probar cuantas quiera, cada una con {1} iteraciones de PBKDF2.",
  "This has fewer than {0} characters.": "Tiene menos de {0} caracteres.",
  "Suggest one": "Sugerir una",
  "Tell students how many hidden tests there are": "Decir a los estudiantes cuántas pruebas ocultas hay",
  "{0} Nobody can open the tests without it, and it is kept nowhere: not in this browser either.":
    "{0} Sin ella nadie puede abrir las pruebas, y no se guarda en ningún lugar: tampoco en este navegador.",
  "Write the passphrase down.": "Anota la frase de contraseña.",

  // src/features/teach/OpenSealed.tsx
  "The hidden tests of this exercise are sealed": "Las pruebas ocultas de este ejercicio están selladas",
  "Open them": "Abrirlas",

  // src/features/teach/PasteCases.tsx
  "Calls, and what each must give, stand in lines of a cell or between semicolons, in JSON in lists.":
    "Las llamadas, y lo que cada una debe dar, van en líneas de una celda o entre puntos y comas; en JSON, en listas.",
  "Paste tests": "Pegar pruebas",
  "CSV or JSON": "CSV o JSON",
  "This input is there already.": "Esta entrada ya está.",
  "A row for each test: {0}, then, if you like, its kind and whether it is visible. The first row may name the columns, in any order. JSON: a list of objects with these names, or with {1} and {2}.":
    "Una fila por prueba: {0} y después, si quieres, su tipo y si es visible. La primera fila puede nombrar las columnas, en cualquier orden. JSON: una lista de objetos con estos nombres, o con {1} y {2}.",
  "Where an error is expected, its name: {0} in place of a value, or in a column {1}.":
    "Donde se espera un error, su nombre: {0} en lugar de un valor, o en una columna {1}.",

  // src/features/teach/PictureField.tsx
  "{0} KB": "{0} KB",
  "“{0}” has {1}; a picture may have {2}. Make it smaller.":
    "“{0}” ocupa {1}; una imagen puede ocupar {2}. Hazla más pequeña.",
  "“{0}” is no picture that can be shown: choose a PNG, JPEG, GIF or WebP file.":
    "“{0}” no es una imagen que se pueda mostrar: elige un archivo PNG, JPEG, GIF o WebP.",
  "Add a picture": "Añadir una imagen",
  Picture: "Imagen",
  "{0}: {1} of the link. The words in {2} are for those who do not see it.":
    "{0}: {1} del enlace. Las palabras en {2} son para quienes no la ven.",
  "# pictures": ["# imagen", "# imágenes"],

  // src/features/teach/Preview.tsx
  "What students see": "Lo que ven los estudiantes",
  "Language of the preview": "Lenguaje de la vista previa",
  "The preview comes when the function’s names and types can be read.":
    "La vista previa aparece cuando se pueden leer los nombres y tipos de la función.",
  "They start from": "Empiezan con",
  "{0} visible and {1} hidden tests.": "Pruebas visibles: {0}; ocultas: {1}.",
  "{0} visible and sealed hidden tests.": "Pruebas visibles: {0}; las ocultas están selladas.",
  "{0} visible and {1} sealed hidden tests.": "Pruebas visibles: {0}; ocultas y selladas: {1}.",

  // src/features/teach/ProgramFields.tsx
  "Language of the programs": "Lenguaje de los programas",
  "Not in the link, unless you put it there. It runs in the sandbox, to check the tests and to fill in what they expect.":
    "No va en el enlace, salvo que la pongas ahí. Se ejecuta en el entorno aislado, para comprobar las pruebas y completar lo que esperan.",
  "Reference in {0}": "Solución de referencia en {0}",
  "Empty: what is shown in grey, made from the signature.":
    "Vacío: lo que se ve en gris, hecho a partir de la firma.",
  "Starting program in {0}": "Programa inicial en {0}",

  // src/features/teach/RuleFields.tsx
  "exactly the expected value": "exactamente el valor esperado",
  "decimal numbers may differ a little": "los números decimales pueden variar un poco",
  "the items in any order": "los elementos en cualquier orden",
  "the items in any order, repeats ignored": "los elementos en cualquier orden, sin contar repetidos",

  "Rules and hints": "Reglas y pistas",
  "An answer is right if it is": "Una respuesta es correcta si es",
  "By at most (and that share of it)": "A lo sumo en (y en esa proporción)",
  "Time for each test": "Tiempo para cada prueba",
  "Remove hint {0}": "Quitar la pista {0}",
  "Add a hint": "Añadir una pista",

  // src/features/teach/SharePanel.tsx
  "With the reference, as the last hints": "Con la solución de referencia, como últimas pistas",
  "Whoever has the reference has every answer, whatever is hidden.":
    "Quien tiene la solución de referencia tiene todas las respuestas, aunque se oculten.",
  "The link comes when nothing is missing: see the checks above.":
    "El enlace aparece cuando no falta nada: mira las comprobaciones de arriba.",
  "The whole exercise is in the link, nothing is sent anywhere.":
    "Todo el ejercicio va en el enlace; no se envía nada a ninguna parte.",
  "Do not use it for an examination.": "No lo uses para un examen.",
  "Link for students": "Enlace para estudiantes",
  "Add to the set": "Añadir al conjunto",

  "Save the file for students": "Guardar el archivo para estudiantes",

  "Send the file instead: students open it with {0} at the top of this screen.":
    "Envía mejor el archivo: los estudiantes lo abren con {0}, en la parte de arriba de esta pantalla.",
  "Embed it in a page": "Incrustarlo en una página",
  HTML: "HTML",

  // src/features/teach/ClassFields.tsx
  "Name of the class": "Nombre de la clase",
  "What an object is made of": "Con qué se crea un objeto",
  "A line for each: {0}, or {1} for one that is called for what it does.":
    "Uno por línea: {0}, o {1} si se llama por lo que hace.",
  Methods: "Métodos",

  // src/features/teach/SignatureFields.tsx
  "A class": "Una clase",
  "What is written": "Qué se escribe",
  "What students write": "Qué escriben los estudiantes",
  "A function": "Función",
  "A program that reads and prints": "Programa que lee e imprime",
  "Name of the function": "Nombre de la función",
  "It returns": "Devuelve",

  "Parameter {0}": "Parámetro {0}",
  "Type of parameter {0}": "Tipo del parámetro {0}",
  "Remove parameter {0}": "Quitar el parámetro {0}",
  "Add a parameter": "Añadir un parámetro",
  "Names as in Python, {0}: JavaScript sees {1}. Types: {2}.":
    "Nombres como en Python, {0}: JavaScript ve {1}. Tipos: {2}.",

  // src/features/teach/StartFrom.tsx
  "Start from…": "Partir de…",
  "Start from": "Partir de",
  "A copy takes the place of what is in the form; {0} brings that back.":
    "Una copia ocupa el lugar de lo que hay en el formulario; {0} lo recupera.",
  "An exercise of the catalogue": "Un ejercicio del catálogo",
  "A whole number from 0 to {0}.": "Un número entero de 0 a {0}.",
  "Copy the exercise": "Copiar el ejercicio",
  "Looking for problems of the lab…": "Buscando problemas del laboratorio…",
  "A problem that you open as an exercise in the lab is offered here, too.":
    "Aquí también se ofrece el problema del laboratorio que abras como ejercicio.",
  "A problem of the lab": "Un problema del laboratorio",
  "Copy the problem": "Copiar el problema",

  // src/features/teach/Strength.tsx
  "How strong the tests are": "Qué tan buenas son las pruebas",
  "Small mistakes are made in the reference, one at a time. A strong set of tests fails every one.":
    "En la solución de referencia se hacen pequeños errores, de uno en uno. Unas buenas pruebas los rechazan todos.",
  "Write a reference first: small mistakes in it show what the tests notice.":
    "Escribe primero una solución de referencia: sus pequeños errores muestran qué notan las pruebas.",
  Measure: "Medir",
  "Measure again": "Volver a medir",
  "It was stopped: there may be more.": "Se detuvo: puede haber más.",
  "The exercise has changed since: measure again.":
    "El ejercicio ha cambiado desde entonces: vuelve a medir.",
  "The exercise has changed since: it is measured again once the references pass.":
    "El ejercicio ha cambiado desde entonces: se vuelve a medir en cuanto las referencias superen las pruebas.",
  "This is from before.": "Esto es de antes.",
  "Where the references differ": "Dónde difieren las referencias",
  "Add all {0}": "Añadir las {0}",
  "Mistakes in {0} that no test notices": "Errores en {0} que ninguna prueba nota",
  "None of {0} tells it from the reference: it may mean the same.":
    "De {0}, ninguna lo distingue de la referencia: puede significar lo mismo.",
  "# generated inputs": ["# entrada generada", "# entradas generadas"],
  "Noticed by {0}": "Lo nota {0}",

  Added: "Añadida",
  "Add this test": "Añadir esta prueba",

  // src/features/teach/TaskFields.tsx
  Task: "Tarea",
  "Markdown, and formulas as {0} or {1}. The visible tests are printed below it as examples.":
    "Markdown, y fórmulas como {0} o {1}. Las pruebas visibles se imprimen debajo como ejemplos.",
  Languages: "Lenguajes",

  // src/features/teach/TeachScreen.tsx
  "# tests added.": ["# prueba añadida.", "# pruebas añadidas."],
  "The answers of its hidden tests are hashed, and cannot be read from the file. Fill them in from the reference.":
    "Las respuestas de sus pruebas ocultas son hashes y no se pueden leer del archivo. Complétalas con la referencia.",
  New: "Nuevo",
  Sets: "Conjuntos",

  "Export it": "Exportarlo",
  "An exercise is being written in another tab": "Se está escribiendo un ejercicio en otra pestaña",
  "This browser does not keep what you write": "Este navegador no guarda lo que escribes",
  "What you change here is not kept: close the other tab and reload, or export it.":
    "Lo que cambies aquí no se guarda: cierra la otra pestaña y vuelve a cargar, o expórtalo.",
  "It is gone when this tab is closed: export it.": "Se pierde al cerrar esta pestaña: expórtalo.",

  // src/features/teach/case-words.ts
  "(empty)": "(vacía)",
  "raises an error": "lanza un error",
  "raises {0}": "lanza {0}",
  "# tests read": ["# prueba leída", "# pruebas leídas"],
  "{0} with problems": "{0} con problemas",
  "{0} with an input that is there already": "{0} con una entrada que ya está",
  "# tests made.": ["# prueba hecha.", "# pruebas hechas."],
  "# more expect errors that the reference raises: choose those that are meant.": [
    "# más espera un error que lanza la referencia: elígela si es lo que se quiere.",
    "# más esperan errores que lanza la referencia: elige las que se quieran.",
  ],
  "Left out: {0} without an answer by the reference, such as {1} ({2}).":
    "Se omitió: {0} sin respuesta de la referencia, como {1} ({2}).",
  "# inputs": ["# entrada", "# entradas"],
  "No more inputs of the kind {0}.": "No hay más entradas del tipo {0}.",

  // src/features/teach/set/AddExercises.tsx
  "Add an exercise": "Añadir un ejercicio",
  "From the catalogue": "Del catálogo",
  "Add from a file": "Añadir de un archivo",
  "A set has at most {0} exercises.": "Un conjunto tiene como máximo {0} ejercicios.",
  "One of your own: write it, then {0} under {1} {2}; it comes with the hidden tests as you chose them.":
    "Uno tuyo: escríbelo {2} y usa después {0}, en {1}; viene con las pruebas ocultas tal como las elegiste.",
  "where exercises are written|there": "en su página",
  "“{0}” cannot be added": "No se puede añadir “{0}”",
  "Choose the file of one exercise.": "Elige el archivo de un solo ejercicio.",

  // src/features/teach/set/DueField.tsx
  Due: "Fecha límite",
  "No due date": "Sin fecha límite",
  "In your time zone ({0}); each student sees it in their own. Empty: none. Who is late can still hand in.":
    "En tu zona horaria ({0}); cada estudiante la ve en la suya. Vacío: ninguna. Quien llega tarde aún puede entregar.",

  // src/features/teach/set/FamilyFields.tsx
  "each student another": "uno distinto cada estudiante",
  "all the same": "todos el mismo",
  "Students get": "Los estudiantes reciben",
  "This page has no such exercise.": "Esta página no tiene ese ejercicio.",
  "This is version {0}; this page has version {1}. Remove it and add it again.":
    "Esta es la versión {0}; esta página tiene la versión {1}. Quítalo y vuelve a añadirlo.",

  // src/features/teach/set/LinkField.tsx
  "{0} copied.": "Copiado: {0}.",
  "The browser did not let the page copy. It is selected: copy it by the keyboard.":
    "El navegador no dejó copiar a la página. Está seleccionado: cópialo con el teclado.",

  // src/features/teach/set/LinkLength.tsx
  "What does not carry a link of this length": "Por dónde no pasa entero un enlace de este largo",

  // src/domain/link-carriers.ts
  "Mail as plain text: a line has at most {0} characters, and some servers break longer ones.":
    "Correo como texto sin formato: una línea tiene como máximo {0} caracteres, y algunos servidores parten las más largas.",
  "Text messages (SMS): services that send them take at most {0} characters.":
    "Mensajes de texto (SMS): los servicios que los envían aceptan como máximo {0} caracteres.",
  "Discord: a message has at most {0} characters; what is longer becomes a text file.":
    "Discord: un mensaje tiene como máximo {0} caracteres; uno más largo se convierte en un archivo de texto.",
  "Outlook for Windows: before 2023 it broke links of more than {0} characters, since then those of more than {1}.":
    "Outlook para Windows: antes de 2023 rompía los enlaces de más de {0} caracteres; desde entonces, los de más de {1}.",
  "Slack: it splits messages of more than {0} characters.":
    "Slack: divide los mensajes de más de {0} caracteres.",
  "Telegram: a message has at most {0} characters.": "Telegram: un mensaje tiene como máximo {0} caracteres.",
  "Microsoft Teams: a message has about 28 KB, which is {0} characters.":
    "Microsoft Teams: un mensaje tiene unos 28 KB, es decir, {0} caracteres.",
  "Google Chat: a message has at most {0} bytes.": "Google Chat: un mensaje tiene como máximo {0} bytes.",
  "WhatsApp: a message has at most {0} characters.": "WhatsApp: un mensaje tiene como máximo {0} caracteres.",

  // src/features/teach/set/QrCode.tsx
  "Too long for a QR code, which holds {0} characters at most.":
    "Demasiado largo para un código QR, que admite como máximo {0} caracteres.",
  "Show a QR code": "Mostrar un código QR",
  "The QR code could not be drawn: {0}.": "No se pudo dibujar el código QR: {0}.",
  "QR code of the link": "Código QR del enlace",
  "There is much in it: show it large, and cameras still need a steady hand.":
    "Contiene mucho: muéstralo en grande; aun así, las cámaras necesitan pulso firme.",
  "For a slide or a sheet of paper.": "Para una diapositiva o una hoja de papel.",

  // src/features/teach/set/SetItems.tsx

  "Move exercise {0} up": "Subir el ejercicio {0}",
  Up: "Subir",
  "Move exercise {0} down": "Bajar el ejercicio {0}",
  Down: "Bajar",
  "Remove exercise {0}": "Quitar el ejercicio {0}",

  // src/features/teach/set/SetScreen.tsx
  "New set": "Conjunto nuevo",
  "The set is open in another tab": "El conjunto está abierto en otra pestaña",
  "This browser does not keep what you put together": "Este navegador no guarda lo que armas",
  "What you change here is not kept: close the other tab and reload.":
    "Lo que cambies aquí no se guarda: cierra la otra pestaña y vuelve a cargar.",
  "It is gone when this tab is closed: share it, or save the file, before.":
    "Se pierde al cerrar esta pestaña: compártelo o guarda el archivo antes.",
  "Title of the set": "Título del conjunto",
  "The link comes when nothing is missing:": "El enlace aparece cuando no falta nada:",

  // src/features/teach/set/SetShare.tsx
  "Making the link…": "Creando el enlace…",
  "Send the file instead: students open it at {0}": "Envía mejor el archivo: los estudiantes lo abren en {0}",
  "All of the set is in the link, with the key that seals hand-ins: nothing is sent anywhere, and whoever has the link has all that is in it.":
    "Todo el conjunto va en el enlace, con la clave que sella las entregas: no se envía nada a ninguna parte, y quien tiene el enlace tiene todo lo que hay en él.",
  "Exercise {0}, “{1}”, takes {2} % of it.": "El ejercicio {0}, “{1}”, ocupa el {2} %.",

  // src/features/teach/set/SigningPanel.tsx
  Signature: "Firma",
  "With a key of your own students see that a link comes from you, once they know the key, and that nobody changed it.":
    "Con una clave propia, los estudiantes que la conocen ven que un enlace viene de ti y que nadie lo ha cambiado.",
  "Your name, as students know you": "Tu nombre, como te conocen los estudiantes",
  "Make a key": "Crear una clave",
  "Import a key": "Importar una clave",
  "Sign as {0}": "Firmar como {0}",
  "Key {0}: tell it to students by another way than the link, so that they can compare it once. It is kept in this browser.":
    "Clave {0}: dísela a los estudiantes por otra vía que el enlace, para que puedan compararla una vez. Se guarda en este navegador.",
  "Export the key": "Exportar la clave",
  "Forget it: without its file it is gone": "Olvidarla: sin su archivo se pierde",
  "Forget the key": "Olvidar la clave",

  // src/features/teach/shared-strength.ts
  "Strength of the tests": "Qué tan buenas son las pruebas que se comparten",
  "How strong the tests are is being measured…": "Se está midiendo qué tan buenas son las pruebas…",
  "Measuring was stopped: there may be more mistakes that no test notices.":
    "La medición se detuvo: puede haber más errores que ninguna prueba nota.",
  "{0}: how strong the tests are was not measured. {1}":
    "{0}: no se ha medido qué tan buenas son las pruebas. {1}",
  "{0}: the tests notice every small mistake, {1} of {2}.":
    "{0}: las pruebas notan todos los pequeños errores, {1} de {2}.",
  "# get past them": ["se les escapa #", "se les escapan #"],
  "{0}: the tests notice only {1} % of small mistakes, {2}.":
    "{0}: las pruebas notan solo el {1} % de los pequeños errores; {2}.",
  "{0}: the tests notice {1} % of small mistakes, {2}.":
    "{0}: las pruebas notan el {1} % de los pequeños errores; {2}.",
  "Before you give it away, add the tests that are offered above: a wrong program may pass.":
    "Antes de compartirlo, añade las pruebas que se ofrecen arriba: un programa incorrecto podría superarlas.",
  "Look at them above before you give it away: they may mean the same, or a wrong program may pass.":
    "Míralos arriba antes de compartirlo: quizá signifiquen lo mismo, o un programa incorrecto podría superar las pruebas.",
  "How strong the tests are was not measured: {0}.": "No se ha medido qué tan buenas son las pruebas: {0}.",
  "the sealed ones are closed": "las selladas están cerradas",
  "there is no reference": "no hay ninguna referencia",
  "the {0} reference does not pass them": "la referencia en {0} no las supera",
  "How strong the tests are is measured when the references pass and nothing has been changed for some seconds.":
    "Se mide qué tan buenas son las pruebas cuando las referencias las superan y nada ha cambiado durante unos segundos.",
  "How strong the tests are was not measured yet: “Measure” above does it.":
    "Todavía no se ha medido qué tan buenas son las pruebas: se hace arriba, con «Medir».",

  // src/features/teach/strength-words.ts
  "{0}: there is no place for a small mistake.": "{0}: no hay lugar para un pequeño error.",
  "{0}: {1}.": "{0}: {1}.",
  "{0}: {1} of {2} noticed.": "{0}: se notan {1} de {2}.",
  "# small mistakes": ["# pequeño error", "# pequeños errores"],
  "The references in {0} and {1} could not be compared: no input was found that both accept.":
    "Las referencias en {0} y {1} no se pudieron comparar: no se encontró ninguna entrada que ambas acepten.",
  "The references in {0} and {1} agree on {2}.": "Las referencias en {0} y {1} coinciden en {2}.",
  "The references in {0} and {1} differ on {2} of {3}.":
    "Las referencias en {0} y {1} difieren en {2} de {3}.",
  "They give the same items in another order: say in the statement which order is meant, or let them come in any.":
    "Dan los mismos elementos en otro orden: di en el enunciado qué orden se pide, o acepta cualquiera.",
  "Small mistakes in {0}": "Pequeños errores en {0}",
  "Looking for inputs that show them, in {0}": "Buscando entradas que los muestren, en {0}",

  // src/features/teach/teach-words.ts
  "The {0} reference: {1}": "La referencia en {0}: {1}",
  "The {0} reference: gives {1}": "La referencia en {0}: da {1}",
  "The {0} reference: raises {1}": "La referencia en {0}: lanza {1}",
  "passed by the reference": "la referencia la supera",
  "The {0} reference has not been run on these tests.":
    "La referencia en {0} no se ha ejecutado con estas pruebas.",
  "The {0} reference is running…": "La referencia en {0} se está ejecutando…",
  "The {0} reference could not be run: {1}.": "La referencia en {0} no se pudo ejecutar: {1}.",
  "The {0} reference fails test {1}: {2}. {3}": "La referencia en {0} falla la prueba {1}: {2}. {3}",
  "The {0} reference: no test can be judged yet.":
    "La referencia en {0}: aún no se puede evaluar ninguna prueba.",
  "The {0} reference passes all {1}.": "La referencia en {0} lo supera todo: {1}.",
  "The {0} reference passes the {1} that can be judged.":
    "La referencia en {0} supera lo que se puede evaluar: {1}.",

  // src/features/teach/use-students-copy.ts
  "Sealing…": "Sellando…",
  "Hashing the answers…": "Calculando los hashes de las respuestas…",
  "The answers can be guessed from their hashes now: choose another level.":
    "Ahora las respuestas se pueden adivinar a partir de sus hashes: elige otro nivel.",
  "The link comes when there is a passphrase.": "El enlace aparece cuando hay una frase de contraseña.",

  // src/state/teach/case-strength.ts
  "It is not whole.": "No está completo.",
  "No test says yet what is expected.": "Ninguna prueba dice todavía qué se espera.",
  "The {0} reference fails test {1} itself: mend that first.":
    "La propia referencia en {0} falla la prueba {1}: corrige eso primero.",

  // src/state/teach/generate-cases.ts
  "an answer that does not fit its type": "una respuesta que no encaja con su tipo",

  // src/state/teach/teach-session.ts
  "There is no reference to run yet.": "Aún no hay solución de referencia que ejecutar.",
  "Undone.": "Deshecho.",
  "# expected values": ["# valor esperado", "# valores esperados"],
  "Every test has its expected value.": "Cada prueba tiene su valor esperado.",
  "{0} filled in from the {1} reference.": "La referencia en {1} dio {0}.",
  "# are still empty": ["# sigue vacío", "# siguen vacíos"],
  "{0} filled in from the {1} reference; {2}: the reference gave no answer that could stand there.":
    "La referencia en {1} dio {0}; {2}: no dio ninguna respuesta que pueda ir ahí.",
  "# tests expect the errors that the reference raises: see that they are meant.": [
    "# prueba espera el error que lanza la referencia: comprueba que sea a propósito.",
    "# pruebas esperan los errores que lanza la referencia: comprueba que sean a propósito.",
  ],

  // src/features/assignment/paper

  "Name:": "Nombre:",
  Solutions: "Soluciones",
  "The set has no solution of it.": "El conjunto no trae su solución.",
  "More tests": "Más pruebas",
  "On paper": "En papel",
  "Language on paper": "Lenguaje en el papel",
  "With the solutions, on pages of their own at the end": "Con las soluciones, en páginas aparte al final",
  Print: "Imprimir",
  "Gathering the exercises…": "Reuniendo los ejercicios…",
  "Name or number of the student": "Nombre o número del estudiante",
  "Each student has exercises of their own: say whose are to be printed.":
    "Cada estudiante tiene sus propios ejercicios: di cuáles se imprimen.",

  // src/app/SetPrinting.tsx
  "Without a name or number there are no exercises to print.":
    "Sin un nombre o número no hay ejercicios que imprimir.",
};
