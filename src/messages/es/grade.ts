import type { Catalogue } from "../say.ts";

export const grade: Catalogue = {
  "visible {0}": "visible {0}",
  // src/domain/teach/authored-advice.ts
  "No test is visible: students see no example.":
    "Ninguna prueba es visible: los estudiantes no ven ningún ejemplo.",
  "No test is hidden: a program that knows the examples by heart passes.":
    "Ninguna prueba está oculta: un programa que se sabe los ejemplos de memoria las supera.",
  "Tests {0} and {1} have the same input, and only one of them is hidden.":
    "Las pruebas {0} y {1} tienen la misma entrada, y solo una de ellas está oculta.",
  "Test {0} repeats the input of test {1}.": "La prueba {0} repite la entrada de la prueba {1}.",

  // src/domain/teach/authored-bounds.ts
  "{0} has {1} characters; at most {2} can be.": "{0}: {1} caracteres; el máximo es {2}.",
  "There is no title yet.": "Aún no hay título.",
  "The title has characters that cannot be seen.": "El título tiene caracteres que no se ven.",
  "There is no statement yet.": "Aún no hay enunciado.",
  "No language is chosen.": "No se ha elegido ningún lenguaje.",
  "There is no test yet.": "Aún no hay ninguna prueba.",
  "The time for each test must be from 0.1 to 20 seconds.":
    "El tiempo de cada prueba debe ser de 0.1 a 20 segundos.",
  "The memory must be from 16 to 1,024 MB.": "La memoria debe ser de 16 a 1,024 MB.",
  "The tolerance must be from 0 to 1.": "La tolerancia debe ser de 0 a 1.",
  "The title": "El título",
  "The statement": "El enunciado",
  "The statement’s pictures as data": "Las imágenes del enunciado como datos",
  "The starting program": "El programa inicial",
  "The reference": "La referencia",
  "A language is there more than once.": "Hay un lenguaje repetido.",
  "There are {0} tests; at most {1} can be.": "Hay {0} pruebas; el máximo es {1}.",
  "There are {0} hints; at most {1} can be.": "Hay {0} pistas; el máximo es {1}.",
  "Test {0} has {1} characters; at most {2} can be.": "La prueba {0} tiene {1} caracteres; el máximo es {2}.",
  "Has {0} characters; at most {1} can be.": "Tiene {0} caracteres; el máximo es {1}.",

  // src/domain/teach/authored-cases.ts
  "Test {0} has an expected value and the hash of one.":
    "La prueba {0} tiene un valor esperado y también el hash de uno.",
  "Has an expected value and the hash of one.": "Tiene un valor esperado y también el hash de uno.",
  "Test {0} has no expected value yet.": "La prueba {0} aún no tiene valor esperado.",
  "Has no expected value yet.": "Aún no tiene valor esperado.",
  "Test {0} expects a value and an error.": "La prueba {0} espera un valor y un error.",
  "Expects a value and an error.": "Espera un valor y un error.",
  "Test {0}: “{1}” is no name of an error in {2}.": "Prueba {0}: “{1}” no es el nombre de un error en {2}.",
  "“{0}” is no name of an error in {1}.": "“{0}” no es el nombre de un error en {1}.",
  "Test {0}, {1}": "Prueba {0}, {1}",
  "expected value": "valor esperado",
  input: "entrada",
  "{0} (empty)": "{0} (vacía)",

  // src/domain/teach/authored-file.ts
  "It holds more than {0} characters, and no exercise is that long.":
    "Contiene más de {0} caracteres, y ningún ejercicio es tan largo.",
  "It is no exercise that was exported here.": "No es un ejercicio exportado aquí.",
  "It was made by a newer page, in version {0} of the format. This page reads version {1}.":
    "Lo hizo una página más nueva, en la versión {0} del formato. Esta página lee la versión {1}.",
  "Hardly anything in it is what this page knows.": "Esta página no conoce casi nada de lo que contiene.",
  "Its “{0}” is missing, or nothing that this page knows.":
    "Falta su “{0}”, o no es nada que esta página conozca.",

  // src/domain/teach/class-case.ts
  "no method is called yet.": "todavía no se llama a ningún método.",
  "line {0}: something is expected where nothing is called.":
    "línea {0}: se espera algo donde no se llama a nada.",
  "the error that a call raises stands in its line: raises ValueError.":
    "el error que lanza una llamada va en su línea: raises ValueError.",
  "line {0}: “{1}” has no name of an error.": "línea {0}: «{1}» no tiene el nombre de un error.",
  "line {0}: nothing is expected yet.": "línea {0}: todavía no se espera nada.",
  "line {0}: {1}.": "línea {0}: {1}.",

  // src/domain/teach/class-methods.ts
  "The methods have more than {0} characters.": "Los métodos tienen más de {0} caracteres.",
  "The class has no method yet.": "La clase aún no tiene ningún método.",
  "There are {0} methods; at most {1} can be.": "Hay {0} métodos; puede haber como mucho {1}.",
  "There are two methods called {0}.": "Hay dos métodos llamados {0}.",
  "This is no method: {0}. Write it as in withdraw(amount: int) -> bool, a line for each.":
    "Esto no es un método: {0}. Escríbelo como en withdraw(amount: int) -> bool, uno por línea.",
  "A method": "Un método",
  "A method cannot be called {0}.": "Un método no puede llamarse {0}.",
  "The method {0} has a result of no known type; use {1}.":
    "El método {0} tiene un resultado de un tipo desconocido; usa {1}.",
  "The method {0} has more than {1} parameters.": "El método {0} tiene más de {1} parámetros.",
  "In {0}: {1}": "En {0}: {1}",
  "The method {0} has two parameters of one name.": "El método {0} tiene dos parámetros con el mismo nombre.",
  "A parameter": "Un parámetro",
  "The parameter {0} has no known type; use {1}.": "El parámetro {0} no tiene un tipo conocido; usa {1}.",

  // src/domain/teach/authored-signature.ts
  "The class has no name.": "La clase no tiene nombre.",
  "The class has a name of more than {0} characters.": "La clase tiene un nombre de más de {0} caracteres.",
  "The class cannot be called “{0}”: use letters and digits with a capital first, as in BankAccount.":
    "La clase no puede llamarse «{0}»: usa letras y dígitos, con una mayúscula al principio, como en BankAccount.",
  "The function": "La función",
  "The result": "El resultado",
  "There are {0} parameters; {1} at most can be.": "Hay {0} parámetros; el máximo es {1}.",
  "subject|Parameter {0}": "El parámetro {0}",
  "Parameter {0}: another one has this name.": "Parámetro {0}: otro tiene ese nombre.",
  "{0} has no name.": "{0} no tiene nombre.",
  "{0} has a name of more than {1} characters.": "{0} tiene un nombre de más de {1} caracteres.",
  "{0} cannot be called {1}: use small letters, digits and single underscores, as in second_largest.":
    "{0} no puede llamarse {1}: usa letras minúsculas, dígitos y guiones bajos sueltos, como en second_largest.",
  "{0} cannot be called {1}: the word means something else in Python or JavaScript.":
    "{0} no puede llamarse {1}: esa palabra significa otra cosa en Python o JavaScript.",
  "{0} has the type “{1}”; use {2}.": "{0} tiene el tipo “{1}”; usa {2}.",

  // src/domain/teach/authored-type.ts
  "int, float, bool, str, list[…], tuple[…, …], set[…], dict[…, …], {name: …}, … | None, list[… | list] for lists within lists, or any":
    "int, float, bool, str, list[…], tuple[…, …], set[…], dict[…, …], {name: …}, … | None, list[… | list] para listas dentro de listas, o any",

  // src/domain/teach/claim-words.ts
  "visible {0} of {1}, hidden {2} of {3} passed": "visibles {0} de {1}, ocultas {2} de {3} superadas",
  "visible {0} of {1} passed; the hidden tests are sealed and were not run":
    "visibles {0} de {1} superadas; las pruebas ocultas están selladas y no se ejecutaron",

  // src/domain/teach/read-hiding.ts
  "The answers are hashed, and a test of a class has several.":
    "Las respuestas están como hash, y una prueba de una clase tiene varias.",

  // src/domain/teach/compile-authored.ts
  "What the methods of a class return comes in one order: choose another rule.":
    "Lo que devuelven los métodos de una clase va en un orden: elige otra regla.",
  "Only a list can come in any order: change the rule, or what the function returns.":
    "Solo una lista puede venir en cualquier orden: cambia la regla, o lo que devuelve la función.",

  // src/domain/teach/copy-exercise.ts
  "A parameter or the result has a type that cannot be written in the form.":
    "Un parámetro o el resultado tiene un tipo que no se puede escribir en el formulario.",
  "Its tests have steps that the form has no place for: it has calls of a function, runs of a program, and calls of the methods of one object.":
    "Sus pruebas tienen pasos para los que el formulario no tiene lugar: admite llamadas a una función, ejecuciones de un programa y llamadas a los métodos de un objeto.",
  "It judges what becomes of the function’s arguments. Only what a function returns can be judged in the form.":
    "Evalúa lo que pasa con los argumentos de la función. En el formulario solo se puede evaluar lo que devuelve una función.",
  "The function was called {0}: here it is {1}.": "La función se llamaba {0}: aquí es {1}.",
  "In JavaScript the function was called {0}, too: here it is {1}.":
    "En JavaScript la función también se llamaba {0}: aquí es {1}.",
  "# tests are left out": ["Se omite # prueba", "Se omiten # pruebas"],
  "{0}: nothing is to be printed there, which looks in the form as if nobody had said.":
    "{0}: ahí no se debe imprimir nada, y en el formulario parecería que nadie lo ha dicho.",
  "{0}: what is expected there is known by its hash alone.":
    "{0}: de lo que se espera ahí solo se conoce el hash.",
  "{0}: longer than {1} characters.": "{0}: más de {1} caracteres.",
  "{0}: an exercise has {1} at most.": "{0}: un ejercicio tiene {1} como máximo.",
  "Several answers were right, and one of them is expected here: choose a rule that lets the others pass.":
    "Varias respuestas eran correctas, y aquí se espera una de ellas: elige una regla que acepte las demás.",
  "Answers were checked by a rule of their own ({0}); here they must be exactly the expected ones. Choose another rule if others are right, too.":
    "Las respuestas se comprobaban con una regla propia ({0}); aquí deben ser exactamente las esperadas. Elige otra regla si también hay otras correctas.",

  // src/domain/teach/given-away.ts
  "The text gives hidden test {0} away: its input and what it expects both stand there.":
    "El texto delata la prueba oculta {0}: ahí están su entrada y lo que espera.",
  "The text has {0}, which is what hidden test {1} expects.":
    "El texto contiene {0}, que es lo que espera la prueba oculta {1}.",

  // src/domain/teach/grading/found-place.ts
  "{0}, link {1}": "{0}, enlace {1}",
  "{0}, line {1}": "{0}, línea {1}",
  "{0}, line {1} ({2})": "{0}, línea {1} ({2})",

  // src/domain/teach/grading/grade-exports.ts
  "It is neither a grading worksheet of Moodle (with Identifier and Grade) nor a gradebook of Canvas (with Student, ID and Section).":
    "No es una hoja de calificaciones de Moodle (con Identifier y Grade) ni un libro de calificaciones de Canvas (con Student, ID y Section).",

  // src/domain/teach/grading/grade-file.ts
  "It is no file of grades that was exported here.": "No es un archivo de calificaciones exportado aquí.",
  "Much of it is nothing that this page knows.": "Esta página no conoce gran parte de lo que contiene.",
  "Its submission {0} cannot be read: {1}": "No se puede leer su entrega {0}: {1}",

  // src/domain/teach/hand-in.ts
  "Your program for exercise {0}": "Tu programa para el ejercicio {0}",
  "What you wrote for all exercises together": "Lo que escribiste para todos los ejercicios en conjunto",
  "{0} has {1} characters, and {2} can be handed in": "{0} tiene {1} caracteres, y se pueden entregar {2}",
  "Make it shorter, or ask your instructor where to send it.":
    "Acórtalo, o pregunta a tu docente adónde enviarlo.",
  "It holds more than {0} characters, and no page makes such a hand-in.":
    "Contiene más de {0} caracteres, y ninguna página hace una entrega así.",
  "It is no JSON: it was cut off, or it is something else.": "No es JSON: se cortó, o es otra cosa.",
  "It is no hand-in that was made here.": "No es una entrega hecha aquí.",
  "It has two programs for exercise {0}: one of them is not meant.":
    "Tiene dos programas para el ejercicio {0}: uno de ellos sobra.",
  "It was made by a newer page: this one does not know its “{0}”.":
    "Lo hizo una página más nueva: esta no conoce su “{0}”.",

  // src/domain/teach/hashable.ts
  "A test of a class has several answers, and each can be guessed by itself: fold or seal them.":
    "Una prueba de una clase tiene varias respuestas, y cada una se puede adivinar por separado: pliégalas o séllalas.",
  "A hash cannot tell whether a number is near enough: choose another rule.":
    "Un hash no puede decir si un número se acerca lo suficiente: elige otra regla.",
  "No test is hidden.": "Ninguna prueba está oculta.",
  "The answer of test {0} can be guessed: there are not many like {1}.":
    "La respuesta de la prueba {0} se puede adivinar: no hay muchas como {1}.",
  "The answer of test {0} can be guessed: a visible test has the same.":
    "La respuesta de la prueba {0} se puede adivinar: una prueba visible tiene la misma.",
  "an answer|it": "ella",
  "an answer|true and false": "verdadero y falso",
  "an answer|a number of this size": "un número de este tamaño",
  "an answer|it, which is short or stands in the input": "ella, que es corta o está en la entrada",

  // src/domain/teach/pasted-cases.ts
  "This is more than 2,000,000 characters: paste it in parts.":
    "Son más de 2,000,000 de caracteres: pégalo por partes.",
  "Only the first {0} rows are read; {1} more are there.":
    "Solo se leen las primeras {0} filas; hay {1} más.",
  "This is no JSON: {0}.": "Esto no es JSON: {0}.",
  "It is no list and no object: it is taken for an input.":
    "No es una lista ni un objeto: se toma como una entrada.",
  "A quotation mark in row {0} is never closed: all that follows is in one cell.":
    "Unas comillas de la fila {0} no se cierran nunca: todo lo que sigue está en una sola celda.",
  "This found no place: {0}.": "Esto no encontró lugar: {0}.",
  "These found no place: {0}.": "Estos no encontraron lugar: {0}.",
  "“{0}” is no kind of test.": "“{0}” no es un tipo de prueba.",
  "“{0}” is no name of an error.": "“{0}” no es el nombre de un error.",
  "“{0}” does not say whether students see the test: use yes or no.":
    "“{0}” no dice si los estudiantes ven la prueba: usa yes o no.",

  // src/domain/teach/read-hiding.ts
  "Some hidden tests are sealed and others are not: open the sealed ones first.":
    "Algunas pruebas ocultas están selladas y otras no: abre primero las selladas.",
  "There are {0} hidden tests, and hashes of the answers of {1}.":
    "Hay {0} pruebas ocultas, y hash de las respuestas de {1}.",
  "The hashes of its answers would keep a processor busy for minutes.":
    "Los hash de sus respuestas mantendrían ocupado un procesador durante minutos.",
  "The answers are hashed, and a hash cannot tell whether a number is near enough.":
    "Las respuestas llevan hash, y un hash no puede decir si un número se acerca lo suficiente.",

  // src/domain/teach/set-draft.ts
  "The title has {0} characters; at most {1} can be.": "El título tiene {0} caracteres; el máximo es {1}.",
  "There is no exercise yet.": "Aún no hay ningún ejercicio.",

  // src/domain/teach/several-answers.ts
  "Allow any order": "Aceptar cualquier orden",
  "Allow small differences": "Aceptar diferencias pequeñas",
  "Results are decimal numbers and must be exactly the expected ones, to the last digit: 0.1 + 0.2 would not do for 0.3.":
    "Los resultados son números decimales y deben ser exactamente los esperados, hasta el último dígito: 0.1 + 0.2 no valdría como 0.3.",
  "The statement lets the items come in any order, but they are compared in the order that is expected.":
    "El enunciado permite los elementos en cualquier orden, pero se comparan en el orden esperado.",
  "The statement does not say in which order the items come. Say it, or let them come in any.":
    "El enunciado no dice en qué orden van los elementos. Dilo, o acepta cualquiera.",
  "The items may come in any order: the statement should say so.":
    "Los elementos pueden ir en cualquier orden: el enunciado debería decirlo.",

  // src/features/assignment/CoverScreen.tsx
  "A set of exercises": "Un conjunto de ejercicios",

  "You have started this set. What you write is kept in this browser.":
    "Ya empezaste este conjunto. Lo que escribes se guarda en este navegador.",
  "Started by {0}. What you write is kept in this browser.":
    "Lo empezó {0}. Lo que escribes se guarda en este navegador.",
  Continue: "Continuar",

  "Each student has exercises of their own, made from this name or number: give it as your instructor knows you.":
    "Cada estudiante tiene sus propios ejercicios, hechos a partir de este nombre o número: escríbelo como te conoce tu docente.",
  "It goes into what you hand in. You can leave it out for now.":
    "Va en lo que entregas. Por ahora puedes dejarlo en blanco.",
  "You are not {0}?": "¿No eres {0}?",
  "What {0} has begun stays in this browser, and comes back with that name.":
    "Lo que empezó {0} se queda en este navegador, y vuelve con ese nombre.",
  "Start with this name": "Empezar con este nombre",
  "Your name or number": "Tu nombre o número",
  "Without a name or number there are no exercises to start.":
    "Sin un nombre o número no hay ejercicios que empezar.",

  // src/features/assignment/HandInScreen.tsx
  "Your exercises were made from it. On the set’s first page you can start with another one.":
    "Tus ejercicios se hicieron a partir de él. En la primera página del conjunto puedes empezar con otro.",
  "As your instructor knows you.": "Como te conoce tu docente.",
  "Without a name or number nobody knows whose work it is.": "Sin un nombre o número nadie sabe de quién es.",
  "With the history of my drafts ({0})": "Con el historial de mis borradores ({0})",
  "# versions": ["# versión", "# versiones"],
  "Your instructor sees how each program came about, about once a minute while you typed.":
    "Tu docente ve cómo surgió cada programa, más o menos una vez por minuto mientras escribías.",
  "Your instructor sees your programs as they are now, and none of their earlier versions.":
    "Tu docente ve tus programas como están ahora, y ninguna de sus versiones anteriores.",
  "Make the hand-in": "Preparar la entrega",
  "Back to the exercises": "Volver a los ejercicios",
  "Due {0}.": "Fecha límite: {0}.",
  "This is late": "Ya es tarde",
  "It was due {0}. You can still hand in; your instructor sees the time.":
    "La fecha límite era el {0}. Aún puedes entregar; tu docente ve la hora.",
  "What goes along": "Lo que se entrega",
  Exercise: "Ejercicio",
  Program: "Programa",
  "Your page says": "Tu página dice",
  "not begun": "sin empezar",
  "Your instructor runs every program again; what your page says is shown beside it.":
    "Tu docente vuelve a ejecutar cada programa; lo que dice tu página se muestra al lado.",
  "# lines": ["# línea", "# líneas"],
  "not submitted since its last change": "sin enviar desde su último cambio",
  "Made before": "Hechas antes",

  // src/features/assignment/MadeHandIn.tsx
  "Now send it": "Ahora envíala",
  "Nothing was sent yet: this site has no server. Give your instructor the file or the link, and keep the receipt.":
    "Aún no se envió nada: este sitio no tiene servidor. Da a tu docente el archivo o el enlace, y conserva el comprobante.",
  "Save the file": "Guardar el archivo",
  "Copy the link": "Copiar el enlace",
  "It is too much for a link: send the file.": "Es demasiado para un enlace: envía el archivo.",
  "Your instructor’s page shows the same code for exactly this hand-in: any change makes another one. The time is by the clock of this device.":
    "La página de tu docente muestra el mismo código para exactamente esta entrega: cualquier cambio da otro. La hora es la del reloj de este dispositivo.",

  "Link to the hand-in ({0}: mail and chat programs may cut it, better send the file)":
    "Enlace a la entrega ({0}: los programas de correo y chat pueden cortarlo, mejor envía el archivo)",
  "Link to the hand-in ({0})": "Enlace a la entrega ({0})",
  "{0} of {1}, {2}": "{0} de {1}, {2}",
  "# programs": ["# programa", "# programas"],
  "after the due date": "después de la fecha límite",
  "with the history of drafts": "con el historial de borradores",

  // src/features/assignment/SetBar.tsx
  Set: "Conjunto",
  "{0} of {1} solved": "{0} de {1} resueltos",

  // src/features/assignment/assignment-words.ts

  "visible {0} of {1} passed": "visibles {0} de {1} superadas",

  // src/features/grade/ExportPanel.tsx
  "# students without points yet: their cells stay empty.": [
    "# estudiante aún sin puntos: sus celdas quedan vacías.",
    "# estudiantes aún sin puntos: sus celdas quedan vacías.",
  ],
  "Table (CSV)": "Tabla (CSV)",
  "For Moodle (CSV)": "Para Moodle (CSV)",
  "For Canvas (CSV)": "Para Canvas (CSV)",
  "Fill in a list of Moodle or Canvas": "Rellenar una lista de Moodle o Canvas",
  "All of it, for another grader (JSON)": "Todo, para seguir calificando (JSON)",
  "List to fill in": "Lista por rellenar",
  "This list cannot be filled in": "Esta lista no se puede rellenar",
  "# lines filled in": ["Se rellenó # línea", "Se rellenaron # líneas"],
  "Not on the list, or on more than one line of it: {0} and {1} more. Enter these by hand.":
    "No están en la lista, o están en más de una línea: {0} y {1} más. Anótalos a mano.",
  "Not on the list, or on more than one line of it: {0}. Enter these by hand.":
    "No están en la lista, o están en más de una línea: {0}. Anótalos a mano.",

  // src/features/grade/GradeScreen.tsx
  "Grade: {0}": "Calificar: {0}",
  "Another assignment": "Otra tarea",
  "Forget all this": "Olvidar todo esto",
  "This browser does not keep what is here": "Este navegador no guarda lo que hay aquí",
  "It is gone when this tab is closed: export it as JSON before.":
    "Se pierde al cerrar esta pestaña: expórtalo antes como JSON.",

  // src/features/grade/GradeTable.tsx
  "submissions|all": "todas",
  "with something to look at": "con algo que revisar",
  "without points": "sin puntos",
  Grades: "Calificaciones",
  "Submissions shown": "Entregas que se muestran",
  "Find a student": "Buscar un estudiante",
  "No submission is like that.": "Ninguna entrega es así.",
  "# students": ["# estudiante", "# estudiantes"],
  "Table of grades": "Tabla de calificaciones",
  "(no name)": "(sin nombre)",
  late: "tarde",
  edited: "modificada",
  "no seal": "sin sello",
  "# not graded": ["# no calificada", "# no calificadas"],
  "claim differs": "lo declarado difiere",

  // src/features/grade/Intake.tsx
  Submissions: "Entregas",
  "Choose files": "Elegir archivos",
  "Folder of submissions": "Carpeta de entregas",
  "A folder": "Una carpeta",
  "Files of submissions": "Archivos de entregas",
  "or drop them here": "o suéltalos aquí",
  "Paste links": "Pegar enlaces",
  "Links of submissions": "Enlaces de entregas",
  "Add the links": "Añadir los enlaces",
  "# submissions": ["# entrega", "# entregas"],
  "Reading: {0} read so far, {1} in all.": "Leyendo: {0} hasta ahora, {1} en total.",
  "# things": ["# elemento", "# elementos"],
  "Files that students have handed in, a zip of them, a table (CSV) with their links, or another grader's JSON.":
    "Archivos que entregaron los estudiantes, un zip con ellos, una tabla (CSV) con sus enlaces, o el JSON de otra persona que califica.",
  "# submissions came twice and counts once": [
    "# entrega llegó dos veces y cuenta una",
    "# entregas llegaron dos veces y cuentan una",
  ],

  // src/features/grade/LeftOut.tsx
  "Not graded, or with a doubt: {0}": "Sin calificar, o con dudas: {0}",
  "The first {0} of each kind are listed; the JSON export has all submissions.":
    "Se listan los primeros {0} de cada tipo; la exportación JSON tiene todas las entregas.",
  "{0}, {1}, receipt {2} ({3}):": "{0}, {1}, comprobante {2} ({3}):",
  "Its seal does not fit; it is graded all the same.": "Su sello no coincide; se califica de todos modos.",
  "Grade it all the same": "Calificarla de todos modos",

  // src/features/grade/OpenScreen.tsx

  "Open the assignment first: submissions are run again on its tests, in this browser. Nothing leaves it.":
    "Abre primero la tarea: las entregas se vuelven a ejecutar con sus pruebas, en este navegador. Nada sale de él.",
  "A submission was opened": "Se abrió una entrega",
  "Open its assignment, and it is added.": "Abre su tarea y se añade.",
  Assignment: "Tarea",
  "The link that students got": "El enlace que recibieron los estudiantes",
  "File of the assignment": "Archivo de la tarea",
  "This assignment cannot be opened": "Esta tarea no se puede abrir",
  "Kept in this browser": "Guardado en este navegador",
  "begun {0}": "empezada el {0}",

  // src/features/grade/RunBar.tsx
  "Re-run": "Volver a ejecutar",
  "Every program is run again here, each student’s in a sandbox of its own. What a submission claims is only compared.":
    "Aquí se vuelve a ejecutar cada programa, los de cada estudiante en un entorno aislado propio. Lo que declara una entrega solo se compara.",
  "Go on": "Seguir",
  "Run all anew": "Ejecutar todo de nuevo",
  "Re-running": "Volviendo a ejecutar",

  // src/features/grade/SchemeFields.tsx
  "per test": "por prueba",
  "per category": "por categoría",
  "all or nothing": "todo o nada",
  "tests|all": "todas",
  "hidden only": "solo ocultas",
  "Points count": "Los puntos cuentan",
  "Tests that count": "Pruebas que cuentan",
  "Taken off when late, %": "Descuento por entregar tarde, %",

  // src/features/grade/SimilarPrograms.tsx
  Similarity: "Similitud",
  "Similarity is not cheating: short exercises have few good solutions, and students may share a teacher, a book or a helper. Names, numbers, texts, comments and the starting program do not count. Shares of {0} tokens or more in a row are always found, of fewer than {1} never; programs with fewer than {2} fingerprints are left out.":
    "Similitud no es trampa: los ejercicios cortos tienen pocas buenas soluciones, y los estudiantes pueden compartir docente, libro o ayudante. Los nombres, números, textos, comentarios y el programa inicial no cuentan. Las coincidencias de {0} tokens seguidos o más se encuentran siempre, las de menos de {1} nunca; los programas con menos de {2} huellas se omiten.",
  "At least, % of the shorter program": "Al menos, % del programa más corto",
  "Compare programs": "Comparar programas",
  "Similar programs": "Programas similares",
  "{0} %, exercise {1}": "{0} %, ejercicio {1}",
  "{0} % similar": "{0} % de similitud",
  Similar: "Similares",
  "Comparing…": "Comparando…",
  "No two programs share {0} %.": "No hay dos programas que compartan el {0} %.",
  "# pairs share": ["# par comparte", "# pares comparten"],
  "{0} at least {1} %, of which the {2} most alike are listed.":
    "{0} al menos el {1} %; se listan los {2} más parecidos.",
  "{0} at least {1} %.": "{0} al menos el {1} %.",
  "What both have is marked. Similarity is not cheating.":
    "Está marcado lo que ambos tienen. Similitud no es trampa.",
  "Program of {0}": "Programa de {0}",
  "Of {0}": "De {0}",

  // src/features/grade/SubmissionDialog.tsx
  "Submission of {0}": "Entrega de {0}",
  "Receipt {0}, handed in {1} by the student’s clock, from {2}.":
    "Comprobante {0}, entregado el {1} según el reloj del estudiante, de {2}.",
  "It holds no program.": "No contiene ningún programa.",
  "{0}, {1} points.": "{0}, puntos: {1}.",
  "Claimed: {0}.": "Declarado: {0}.",
  "Nothing was claimed.": "No se declaró nada.",
  "Program: {0}": "Programa: {0}",
  "# earlier drafts": ["# borrador anterior", "# borradores anteriores"],
  "Re-run: {0}.": "Al volver a ejecutar: {0}.",
  "hidden {0}": "oculta {0}",

  // src/features/grade/Unseal.tsx
  "Sealed tests": "Pruebas selladas",
  "# exercises with sealed hidden tests: until they are opened, only visible tests are run.": [
    "# ejercicio con pruebas ocultas selladas: hasta que se abran, solo se ejecutan las visibles.",
    "# ejercicios con pruebas ocultas selladas: hasta que se abran, solo se ejecutan las visibles.",
  ],
  "Open the sealed tests": "Abrir las pruebas selladas",
  "The tests stay sealed": "Las pruebas siguen selladas",

  // src/features/grade/grade-words.ts
  "It was changed after it was handed in: its seal does not fit.":
    "Se modificó después de entregarse: su sello no coincide.",
  "It has no seal, so nobody can tell whether it is whole.":
    "No tiene sello, así que nadie puede saber si está completa.",
  "It was handed in for another assignment.": "Se entregó para otra tarea.",
  "The student handed in another one that counts in its place.":
    "El estudiante entregó otra que cuenta en su lugar.",
  "It came after the due date, and the student handed in another one that counts in its place.":
    "Llegó después de la fecha límite, y el estudiante entregó otra que cuenta en su lugar.",
  "{0}, due {1} in your time zone.": "{0}, fecha límite: {1} en tu zona horaria.",

  "not run yet": "aún sin ejecutar",
  "another exercise": "otro ejercicio",
  "{0} of {1} re-run.": "Ya se ejecutaron {0} de {1}.",
  "Paused: {0} of {1} re-run. They are kept.": "En pausa: ya se ejecutaron {0} de {1}. Se conservan.",
  "{0} re-run in {1} s.": "{0} en {1} s.",
  "# submissions to re-run.": ["# entrega por volver a ejecutar.", "# entregas por volver a ejecutar."],

  // src/app/SigningKey.tsx
  "This is not the passphrase, or the file was altered":
    "Esta no es la frase de contraseña, o el archivo se alteró",
  "Nothing is lost: try again, or choose the file once more.":
    "No se perdió nada: vuelve a intentarlo, o elige el archivo otra vez.",
  "A newer page has made this key’s file, in version {0} of the format":
    "El archivo de esta clave lo hizo una página más nueva, en la versión {0} del formato",
  "Reload the page to get its newest version, then try again.":
    "Vuelve a cargar la página para tener su última versión, y vuelve a intentarlo.",

  // src/features/teach/set/ExportKey.tsx
  "At least {0} characters, and none that people say. Write it down: without it nobody can open the file. If you leave it out, whoever has the file can sign as you.":
    "Al menos {0} caracteres, y nada que la gente diga. Anótala: sin ella nadie puede abrir el archivo. Si no pones ninguna, quien tenga el archivo puede firmar en tu nombre.",
  "Passphrase for the key’s file": "Frase de contraseña para el archivo de la clave",

  // src/features/teach/set/UnlockKey.tsx
  "The key of {0} is locked with a passphrase.":
    "La clave de {0} está protegida con una frase de contraseña.",
  "Open the key": "Abrir la clave",

  // src/features/teach/set/EmbedField.tsx
  "Address of the page around it, if that is to speak with it":
    "Dirección de la página que lo rodea, si debe hablar con él",
  "This is no address of a page: it begins with https:// and the name of a site.":
    "Esto no es la dirección de una página: empieza con https:// y el nombre de un sitio.",
  "Only a page of that site can then run it and hear the verdicts ({0}). Without an address it is shown, and speaks with nobody.":
    "Solo una página de ese sitio podrá ejecutarlo y recibir los veredictos ({0}). Sin dirección se muestra, y no habla con nadie.",

  // src/features/share/SignatureNote.tsx
  "Key: {0}": "Clave: {0}",
  "You know this name with another key since {0}: {1}. This link may come from somebody else. Ask the person that you know before you believe it.":
    "Conoces este nombre con otra clave desde el {0}: {1}. Este enlace puede venir de otra persona. Pregunta a la persona que conoces antes de creerlo.",

  // src/state/teach/grading-session.ts
  "Press Re-run once more: what was graded stays.":
    "Pulsa otra vez “Volver a ejecutar”: lo ya calificado se conserva.",
  "The other grader's run of {0}'s submission {1} came to other verdicts ({2} there, {3} here). Those here stay; re-run it if in doubt.":
    "La otra persona que califica obtuvo otros veredictos para la entrega {1} de {0} ({2} allí, {3} aquí). Se conservan los de aquí; si tienes dudas, vuelve a ejecutarla.",
  "{0} of {1} passed": "{0} de {1} superadas",

  // src/state/teach/rerun.ts
  "It was written for another exercise than number {0} of this assignment, or for another version of it.":
    "Se escribió para un ejercicio distinto del número {0} de esta tarea, o para otra versión de él.",
  "The exercise cannot be solved in this language: {0}.":
    "El ejercicio no se puede resolver en este lenguaje: {0}.",

  // src/storage/crypto/web-crypto.ts
  "This page was opened over plain http, where browsers give it no cryptography":
    "Esta página se abrió por http sin cifrar, donde los navegadores no le dan criptografía",
  "Open it over https, or on this computer as localhost.":
    "Ábrela por https, o en esta computadora como localhost.",

  // src/storage/experiment-link.ts
  "Ask whoever sent it for the link once more, or for the experiment as a file.":
    "Pide otra vez el enlace a quien lo envió, o el experimento como archivo.",
  "This address holds no experiment: it does not begin with a format’s number":
    "Esta dirección no contiene ningún experimento: no empieza con el número de un formato",
  "The experiment in this link was written by a newer page, in format {0}; this one reads format {1}":
    "El experimento de este enlace lo escribió una página más nueva, en el formato {0}; esta lee el formato {1}",
  "Reload the page to get its newest version, then open the link again.":
    "Vuelve a cargar la página para tener su última versión, y abre el enlace de nuevo.",
  "The experiment in this link is larger than any that a page puts in one":
    "El experimento de este enlace es más grande que los que una página pone en uno",
  "The experiment in this link is damaged: {0}": "El experimento de este enlace está dañado: {0}",

  // src/storage/find-submissions.ts
  "It could not be read: {0}.": "No se pudo leer: {0}.",
  "It has more than {0} MB, and nothing that can be graded is that large.":
    "Tiene más de {0} MB, y nada que se pueda calificar es tan grande.",
  "There is no link in this line.": "No hay ningún enlace en esta línea.",
  "There is no link in this table.": "No hay ningún enlace en esta tabla.",

  // src/storage/hand-in-link.ts
  "It was made by a newer page, in format {0}. This page reads format {1}.":
    "Lo hizo una página más nueva, en el formato {0}. Esta página lee el formato {1}.",
  "The link holds more than {0} bytes, and no page makes such a link.":
    "El enlace contiene más de {0} bytes, y ninguna página hace un enlace así.",
  "The link is damaged: {0}. Mail and chat programs cut or change long links.":
    "El enlace está dañado: {0}. Los programas de correo y chat cortan o cambian los enlaces largos.",

  // src/storage/link-file.ts
  "It holds more than {0} characters, and no set is that long.":
    "Contiene más de {0} caracteres, y ningún conjunto es tan largo.",
  "It is damaged: what it should hold is not there.": "Está dañado: no está lo que debería contener.",

  // src/storage/packed-text.ts
  "it holds “{0}”, which no link does": "contiene “{0}”, que no aparece en ningún enlace",
  "it is a character too long or too short": "le sobra o le falta un carácter",
  "what it holds cannot be unpacked": "lo que contiene no se puede descomprimir",

  // src/storage/pickled-text.ts
  "Its private tests are no base64": "Sus pruebas privadas no son base64",
  "Its private tests are damaged: they cannot be decompressed":
    "Sus pruebas privadas están dañadas: no se pueden descomprimir",
  "Its private tests are larger than {0} MB, the most that is unpacked of so few bytes":
    "Sus pruebas privadas superan {0} MB, el máximo que se descomprime de tan pocos bytes",
  "Its private tests are cut off": "Sus pruebas privadas están cortadas",
  "Its private tests are no text in UTF-8": "Sus pruebas privadas no son texto en UTF-8",
  "Its private tests hold no text": "Sus pruebas privadas no contienen texto",
  "Its private tests hold more than a text (pickle instruction {0}), which could run code":
    "Sus pruebas privadas contienen más que un texto (instrucción pickle {0}), y eso podría ejecutar código",

  // src/storage/plain-bytes.ts
  "“{0}” is cut off or damaged, or has something else after its end: it cannot be decompressed":
    "“{0}” está cortado o dañado, o tiene algo más después de su final: no se puede descomprimir",
  "Fetch the file again, or unpack it yourself.": "Vuelve a obtener el archivo, o descomprímelo tú.",
  "“{0}” cannot be read": "No se puede leer “{0}”",
  "Choose the file again; it may have been moved or changed, or be a folder.":
    "Elige el archivo de nuevo; quizá se movió o cambió, o es una carpeta.",

  // src/storage/read-held.ts
  "It holds something else than an exercise.": "Contiene algo que no es un ejercicio.",

  // src/storage/sealed-cases.ts
  "This is not the passphrase, or what is sealed was altered on its way.":
    "Esta no es la frase de contraseña, o lo sellado se alteró en el camino.",
  "The hidden tests hold {0} bytes, and {1} can be sealed":
    "Las pruebas ocultas ocupan {0} bytes, y se pueden sellar {1}",
  "Take fewer hidden tests, or smaller ones.": "Pon menos pruebas ocultas, o más pequeñas.",

  // src/storage/share-link.ts
  "A shared link begins with the number of its format and a full stop; this one does not.":
    "Un enlace compartido empieza con el número de su formato y un punto; este no.",
  "It holds more than {0} bytes, and no page makes such a link.":
    "Contiene más de {0} bytes, y ninguna página hace un enlace así.",
  "The link is damaged: {0}.": "El enlace está dañado: {0}.",
  "The link is damaged: what it holds is no JSON.": "El enlace está dañado: lo que contiene no es JSON.",

  // src/storage/zip-entries.ts
  "The archive is damaged, or of a kind that this page cannot read: pack it anew as an ordinary zip.":
    "El archivo comprimido está dañado, o es de un tipo que esta página no puede leer: vuelve a comprimirlo como un zip corriente.",
  "The archive unpacks to more than {0}; this file and what follows it were not read. Pack fewer at a time.":
    "El archivo comprimido ocupa más de {0} al descomprimirse; este archivo y los que siguen no se leyeron. Comprime menos a la vez.",
  "It is damaged: it cannot be unpacked.": "Está dañado: no se puede descomprimir.",
  "It unpacks to more than {0}, and no hand-in is that large.":
    "Ocupa más de {0} al descomprimirse, y ninguna entrega es tan grande.",

  "Its path leads out of the archive, as no hand-in's does: it was not read.":
    "Su ruta sale del archivo comprimido, como la de ninguna entrega: no se leyó.",
  "It is locked with a password: unpack the archive, and choose the files.":
    "Está protegido con contraseña: descomprime el archivo y elige los que contiene.",
  "It is packed in a way that browsers cannot unpack: pack it anew.":
    "Está comprimido de un modo que los navegadores no saben descomprimir: vuelve a comprimirlo.",
  "It is an archive within an archive: unpack the outer one first.":
    "Es un archivo comprimido dentro de otro: descomprime primero el de fuera.",
};
