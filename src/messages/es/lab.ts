import type { Catalogue } from "../say.ts";

export const lab: Catalogue = {
  // src/domain/lab/draw/draw-form.ts
  "Exercises must be a whole number from 1 to 500; {0}.":
    "Los ejercicios deben ser un número entero de 1 a 500; {0}.",
  "Samples must be a whole number from 1 to 200; {0}.":
    "Las muestras deben ser un número entero de 1 a 200; {0}.",
  "Temperatures must be up to 10 numbers from 0 to 2, such as 0.2, 0.8; {0}.":
    "Las temperaturas deben ser hasta 10 números de 0 a 2, como 0.2, 0.8; {0}.",
  "Top-p must be up to 10 numbers from 0.01 to 1, such as 0.9, 1; {0}.":
    "Top-p debe ser hasta 10 números de 0.01 a 1, como 0.9, 1; {0}.",
  "Seed must be a whole number from 0 to 4294967295; {0}.":
    "La semilla debe ser un número entero de 0 a 4294967295; {0}.",
  "That is {0} samples; at most {1} are drawn at once. Take fewer exercises, samples or temperatures.":
    "Son {0} muestras; se generan {1} como máximo de una vez. Usa menos ejercicios, muestras o temperaturas.",
  "nothing is typed": "no hay nada escrito",
  "not “{0}”": "no “{0}”",

  // src/domain/lab/experiment.ts
  "Choose another file, or export the experiment again where it was made.":
    "Elige otro archivo, o vuelve a exportar el experimento donde se hizo.",
  "Line {0} of this experiment is too long": "La línea {0} de este experimento es demasiado larga",
  "Line {0} of this experiment has no “{1}” that can be read":
    "La línea {0} de este experimento no tiene un “{1}” que se pueda leer",
  "This experiment was written by a newer page; this one reads version {0}":
    "Este experimento lo escribió una página más nueva; esta lee la versión {0}",
  "Reload the page to get its newest version, then open the file again.":
    "Vuelve a cargar la página para tener su versión más nueva y abre el archivo otra vez.",
  "Line {0} of this experiment is a second problem “{1}”":
    "La línea {0} de este experimento es un segundo problema “{1}”",
  "Line {0} of this experiment is a second sample “{1}”":
    "La línea {0} de este experimento es una segunda muestra “{1}”",
  "Line {0} of this experiment is about a problem “{1}”, which is not in the file":
    "La línea {0} de este experimento trata de un problema “{1}” que no está en el archivo",
  "Line {0} of this experiment is a second account of “{1}”":
    "La línea {0} de este experimento es un segundo informe sobre “{1}”",
  "Line {0} of this experiment is about a sample “{1}”, which is not in the file":
    "La línea {0} de este experimento trata de una muestra “{1}” que no está en el archivo",
  "Line {0} of this experiment is a second verdict on “{1}”":
    "La línea {0} de este experimento es un segundo veredicto sobre “{1}”",
  "it states {0} problems, and holds {1}": "dice tener {0} problemas y tiene {1}",
  "it states {0} samples, and holds {1}": "dice tener {0} muestras y tiene {1}",
  "it states {0} verdicts, and holds {1}": "dice tener {0} veredictos y tiene {1}",
  "it states {0} fair verdicts, and holds {1}": "dice tener {0} veredictos del modo justo y tiene {1}",
  "it states {0} accounts of problems, and holds {1}": "dice tener {0} informes sobre problemas y tiene {1}",
  "Line {0} of this experiment is no problem, sample or verdict that this page knows":
    "La línea {0} de este experimento no es un problema, una muestra ni un veredicto que esta página conozca",
  "This experiment is cut off or mended: {0}": "Este experimento está cortado o alterado: {0}",
  "This file is no experiment of Edgecase": "Este archivo no es un experimento de Edgecase",

  // src/domain/lab/fair/fair-rule.ts
  "{0} or {1}": "{0} o {1}",
  "{0} is expected": "se espera {0}",
  "{0} is expected, and nothing that only equals it": "se espera {0}, y nada que solo sea igual a él",
  "{0} is expected, as a list or a tuple": "se espera {0}, como lista o tupla",
  "{0} is expected, in any order and however often":
    "se espera {0}, en cualquier orden y con cualquier repetición",
  "{0} is expected, in any order": "se espera {0}, en cualquier orden",
  "{0} is expected, or what counts as it": "se espera {0}, o lo que cuente como él",
  "{0} is expected, after what is behind the point is cut off":
    "se espera {0}, sin lo que va después del punto decimal",
  "{0} is expected, or anything but None for it":
    "se espera {0}, o cualquier cosa distinta de None en su lugar",
  "{0}, floats within {1} or {2} of it": "{0}, con flotantes a menos de {1} o {2} de él",
  "equal to the expected value": "igual al valor esperado",
  "equal to the expected value, and nothing that only equals it":
    "igual al valor esperado, y nada que solo sea igual a él",
  "equal to the expected value, as a list or a tuple": "igual al valor esperado, como lista o tupla",
  "equal to the expected value, in any order and however often":
    "igual al valor esperado, en cualquier orden y con cualquier repetición",
  "equal to the expected value, in any order": "igual al valor esperado, en cualquier orden",
  "equal to the expected value, or what counts as it": "igual al valor esperado, o lo que cuente como él",
  "equal to the expected value, after what is behind the point is cut off":
    "igual al valor esperado, sin lo que va después del punto decimal",
  "equal to the expected value, or anything but None for it":
    "igual al valor esperado, o cualquier cosa distinta de None en su lugar",

  // src/domain/lab/fair/findings.ts
  "Why cannot be said from here: compare the two verdicts.":
    "Desde aquí no se puede decir por qué: compara los dos veredictos.",
  "Its answer is an object of the type {0}, which says itself what it is equal to; here only data is compared.":
    "Su respuesta es un objeto del tipo {0}, que dice por sí mismo a qué es igual; aquí solo se comparan datos.",
  "Its answer is of type {0}, which is no data: inside of one interpreter it can be compared, outside it cannot.":
    "Su respuesta es del tipo {0}, que no es un dato: dentro de un mismo intérprete se puede comparar; fuera, no.",
  "Its answers say themselves what they are equal to; here only the data in them is compared.":
    "Sus respuestas dicen por sí mismas a qué son iguales; aquí solo se comparan los datos que contienen.",
  "It ends the process before the tests have said anything, which the source takes for success.":
    "Termina el proceso antes de que las pruebas digan algo, y la fuente lo toma por un éxito.",
  "It reaches for what stands around it, where the source keeps its tests and its expected values.":
    "Busca en lo que lo rodea, donde la fuente guarda sus pruebas y sus valores esperados.",
  "It passed in time there and ran out of it here: the limits or the machine's load differ.":
    "Allá terminó a tiempo y aquí se le acabó: los límites o la carga de la máquina son distintos.",
  "It raises {0} here: inputs are fresh for each case, and nothing of the runner's is at hand.":
    "Aquí lanza {0}: las entradas son nuevas en cada caso y no hay nada del ejecutor a mano.",
  "It prints something, which fails it there whatever its answers are.":
    "Imprime algo, y allá eso lo hace fallar sean cuales sean sus respuestas.",
  "It ends itself at its last line, after everything asked for has been defined.":
    "Se termina a sí mismo en su última línea, cuando ya definió todo lo que se pide.",
  "Each case has a limit of its own here; there all of them share one.":
    "Aquí cada caso tiene su propio límite; allá todos comparten uno.",
  "It reads its standard input in a way that the source's cannot do, and a real one can.":
    "Lee su entrada estándar de un modo que la de la fuente no permite y una real sí.",
  "It may fail one of the {0} tests of the source that fair mode leaves out.":
    "Puede que falle una de las {0} pruebas de la fuente que el modo justo omite.",
  "Its numbers differ in the last digits or its tuples are lists, which counts there and not here.":
    "Sus números difieren en los últimos dígitos o sus tuplas son listas; allá eso cuenta y aquí no.",

  // src/domain/lab/fair/plan-conversion.ts
  "it is an exercise of Edgecase's own, whose cases need no conversion":
    "es un ejercicio propio de Edgecase, y sus casos no necesitan conversión",
  "its tests name no function of the program": "sus pruebas no nombran ninguna función del programa",
  "any zero of the polynomial is right, so that no value can be expected":
    "cualquier raíz del polinomio es correcta, así que no se puede esperar un valor",
  "the source accepts every answer": "la fuente acepta cualquier respuesta",
  "it has no solution that would give the expected values":
    "no tiene una solución que dé los valores esperados",
  "the sandbox gave no answer": "el entorno aislado no respondió",
  "it has no tests": "no tiene pruebas",

  // src/domain/lab/fair/read-record.ts
  "weak input {0}": "entrada débil {0}",
  "strict input {0}": "entrada estricta {0}",
  "its answer is of type {0}, which cannot be compared from outside":
    "su respuesta es del tipo {0}, que no se puede comparar desde fuera",
  "A converter named the view “{0}”": "Un conversor nombró la vista “{0}”",
  "A converter answered with no record": "Un conversor respondió sin un registro",
  "A converter answered with no list": "Un conversor respondió sin una lista",
  "A converter answered with no text": "Un conversor respondió sin un texto",
  "A converter answered with no number": "Un conversor respondió sin un número",

  // src/domain/lab/fair/rewrite-javascript-tests.ts
  "its tests cannot be read: {0}": "sus pruebas no se pueden leer: {0}",
  "the answer is used for more than a comparison: {0}":
    "la respuesta se usa para más que una comparación: {0}",

  // src/domain/lab/foreign-file.ts
  "Choose a file of problems or samples: JSON or JSON lines, gzipped or not.":
    "Elige un archivo de problemas o de muestras: JSON o líneas JSON, con gzip o sin él.",
  "Unpack it, and choose or drop what was in it.": "Descomprímelo y elige o suelta lo que contenía.",
  "Write it as JSON lines.": "Escríbelo como líneas JSON.",
  "an image ({0})": "una imagen ({0})",
  "an archive ({0})": "un archivo comprimido ({0})",
  "compressed ({0})": "un archivo comprimido ({0})",
  "a program": "un programa",
  "a pickle": "un pickle",
  "A pickle could run code, and is not read. Write it as JSON lines.":
    "Un pickle podría ejecutar código y no se lee. Escríbelo como líneas JSON.",
  "a sound, film or image (RIFF)": "un sonido, un video o una imagen (RIFF)",
  "a document (PDF)": "un documento (PDF)",
  "an empty archive (zip)": "un archivo comprimido vacío (zip)",
  "a table (Parquet)": "una tabla (Parquet)",
  'Write it as JSON lines, for example with pandas: read_parquet(…).to_json(…, orient="records", lines=True).':
    'Escríbelo como líneas JSON, por ejemplo con pandas: read_parquet(…).to_json(…, orient="records", lines=True).',
  "a table (Arrow)": "una tabla (Arrow)",
  "a database (SQLite)": "una base de datos (SQLite)",
  "only the address of a file (Git LFS)": "solo la dirección de un archivo (Git LFS)",
  "Fetch the file itself with git lfs pull.": "Descarga el archivo mismo con git lfs pull.",
  "a page (HTML or XML), perhaps an error that came instead of the file":
    "una página (HTML o XML), quizá un error que llegó en lugar del archivo",
  "no text": "algo que no es texto",

  // src/domain/lab/formats/contests.ts
  "It has no tests": "No tiene pruebas",
  "It reads or writes a file of its own": "Lee o escribe un archivo propio",
  "It has {0} inputs and {1} outputs": "Tiene {0} entradas y {1} salidas",
  "Its {0} have columns of different lengths": "Sus {0} tienen columnas de distinta longitud",
  "One of its tests is no text": "Una de sus pruebas no es texto",

  // src/domain/lab/formats/exercism.ts
  "All of its cases expect an error, or give a function in words":
    "Todos sus casos esperan un error o dan una función en palabras",
  "Another case takes its place": "Otro caso ocupa su lugar",
  "It expects an error, which each language has in its own way":
    "Espera un error, y cada lenguaje los tiene a su manera",
  "It gives a function, which is written in no language":
    "Da una función que no está escrita en ningún lenguaje",

  // src/domain/lab/formats/javascript-sets.ts
  "It is written in “{0}”; only “js” runs here": "Está escrito en “{0}”; aquí solo se ejecuta “js”",
  "Its prompt is no JavaScript": "Su prompt no es JavaScript",
  "Its prompt begins no function": "Su prompt no empieza ninguna función",

  // src/domain/lab/formats/quix-bugs.ts
  "Its tests are a pytest module, which does not run here":
    "Sus pruebas son un módulo de pytest, que aquí no se ejecuta",
  "Its own tests skip it: “{0}”": "Sus propias pruebas lo omiten: “{0}”",
  "One of its cases is no pair of arguments and expected value":
    "Uno de sus casos no es un par de argumentos y valor esperado",

  // src/domain/lab/pack.ts
  "It is no pack, but Edgecase's “{0}”: choose it alone":
    "No es un paquete, sino un “{0}” de Edgecase: elígelo solo",
  "The pack was written by a newer page; this one reads version {0}: reload the page":
    "El paquete lo escribió una página más nueva; esta lee la versión {0}: vuelve a cargar la página",
  "The pack's head has no “{0}” that can be read":
    "El encabezado del paquete no tiene un “{0}” que se pueda leer",
  "It is no problem that this page knows": "No es un problema que esta página conozca",
  "Its “{0}” is not what a pack has there": "Su “{0}” no es lo que un paquete tiene ahí",
  "It holds what no pack does": "Contiene algo que ningún paquete tiene",

  // src/domain/lab/problem-files.ts
  "An earlier record has the same id, and counts":
    "Un registro anterior tiene el mismo id, y es el que cuenta",

  // src/domain/lab/read-json.ts
  "{0}, at character {1}": "{0}, en el carácter {1}",
  "There is more text after its end": "Hay más texto después de su final",
  "It is nested more than {0} deep": "Está anidado a más de {0} niveles",
  "A string holds what JSON does not allow": "Una cadena contiene algo que JSON no permite",
  "A string has no end": "Una cadena no tiene final",
  "It ends where a value should be": "Termina donde debería haber un valor",
  "It ends where “{0}” should be": "Termina donde debería estar “{0}”",
  "“{0}” stands where a value should be": "“{0}” está donde debería haber un valor",
  "“{0}” stands where “{1}” should be": "“{0}” está donde debería estar “{1}”",

  // src/domain/lab/read-problems.ts
  "Its fields are no longer those of a problem": "Sus campos ya no son los de un problema",

  // src/domain/lab/read-record.ts
  "It is no text in UTF-8": "No es texto en UTF-8",
  "It is no JSON: {0}": "No es JSON: {0}",

  // src/domain/lab/read-samples.ts
  "It has no “task_id” with a “completion”, “solution” or “generation”":
    "No tiene un “task_id” con un “completion”, “solution” o “generation”",
  "Its “temperature” is not finite": "Su “temperature” no es finita",

  // src/domain/lab/record-fields.ts
  "It has no “{0}”": "No tiene “{0}”",
  "Its “{0}” is no text": "Su “{0}” no es un texto",
  "Its “{0}” is no number": "Su “{0}” no es un número",
  "Its “{0}” is no list of texts": "Su “{0}” no es una lista de textos",
  "Its “{0}” is no text and no whole number": "Su “{0}” no es un texto ni un número entero",

  // src/domain/lab/retell-reason.ts
  "not possible in fair mode: {0}": "no es posible en modo justo: {0}",
  "the canonical solution does not run here: {0}": "la solución canónica no se ejecuta aquí: {0}",

  // src/domain/lab/said-in-sandbox.ts
  "it has no assert that calls the program": "no tiene ningún assert que llame al programa",
  "its tests do not run by themselves: {0}": "sus pruebas no se ejecutan por sí solas: {0}",
  "an assert stands inside of try, so that what it throws is part of the test":
    "hay un assert dentro de un try, así que lo que lanza es parte de la prueba",
  "it is more than one call compared with a value": "es más que una llamada comparada con un valor",
  "an input is of type {0}, which cannot be handed in from outside":
    "una entrada es del tipo {0}, que no se puede pasar desde fuera",
  "an input or an answer is no plain data": "una entrada o una respuesta no es un dato simple",
  "the canonical solution finds no zero on this platform":
    "la solución canónica no encuentra ninguna raíz en esta plataforma",
  "it needs {0}, which is not here": "necesita {0}, que aquí no hay",
  "it needs the module “{0}”, which is not here": "necesita el módulo “{0}”, que aquí no está",
  "it ended with status {0}": "terminó con el estado {0}",
  "it printed “{0}”": "imprimió “{0}”",

  // src/domain/lab/scan-file.ts
  "It is a problem of a pack, but no head of a pack is before it":
    "Es un problema de un paquete, pero antes no está el encabezado de ninguno",
  "The pack says that it has {0} problems, and has {1}: it is cut off or mended":
    "El paquete dice tener {0} problemas y tiene {1}: está cortado o alterado",
  "Its fields are not those of a problem of {0}": "Sus campos no son los de un problema de {0}",
  "It has no id": "No tiene id",
  "It is a sample, but the file began with a problem of {0}":
    "Es una muestra, pero el archivo empezó con un problema de {0}",
  "It is a problem of {0}, but the file began with a sample":
    "Es un problema de {0}, pero el archivo empezó con una muestra",
  "It is a problem of {0}, but the file began with a problem of {1}":
    "Es un problema de {0}, pero el archivo empezó con un problema de {1}",
  "It is too long: {0} bytes": "Es demasiado largo: {0} bytes",

  // src/domain/lab/source-name.ts
  "Edgecase’s own exercises": "Ejercicios propios de Edgecase",
  "drawn by {0}": "generadas por {0}",

  // src/domain/lab/unjudged-records.ts
  "It is of {0}, which is not judged here": "Es de {0}, que aquí no se evalúa",
  "It is of the Berkeley Function Calling Leaderboard, which is not judged here":
    "Es del Berkeley Function Calling Leaderboard, que aquí no se evalúa",
  "It is of LiveCodeBench's code execution, which is not judged here":
    "Es de la ejecución de código de LiveCodeBench, que aquí no se evalúa",
  "It is of LiveCodeBench's test prediction, which is not judged here":
    "Es de la predicción de pruebas de LiveCodeBench, que aquí no se evalúa",
  "It is of HumanEval-X in another language than JavaScript, which is not judged here":
    "Es de HumanEval-X en un lenguaje distinto de JavaScript, que aquí no se evalúa",
  "It is of MBXP or multilingual HumanEval, which is not judged here":
    "Es de MBXP o de HumanEval multilingüe, que aquí no se evalúa",
  "Its samples name no task: give each a “task_id”":
    "Sus muestras no nombran ninguna tarea: dale a cada una un “task_id”",
  "Its fields are those of no problem and no sample that is known here":
    "Sus campos no son los de ningún problema ni muestra que se conozca aquí",

  // src/domain/lab/value-splitter.ts
  "The list has no end": "La lista no tiene final",
  "“{0}” stands where a record should be": "“{0}” está donde debería haber un registro",
  "“{0}” stands after its end": "“{0}” está después de su final",

  // src/state/lab/convert-problem.ts
  "the source's own solution passes no case": "la propia solución de la fuente no supera ningún caso",
  "the source's own solution does not run here: no answer":
    "la propia solución de la fuente no se ejecuta aquí: sin respuesta",
  "the source's own solution does not run here: {0}: {1}":
    "la propia solución de la fuente no se ejecuta aquí: {0}: {1}",
  "input and answer are too large: more than {0}":
    "la entrada y la respuesta son demasiado grandes: más de {0}",
  "the source's own solution runs out of time here":
    "a la propia solución de la fuente se le acaba el tiempo aquí",
  "the source's own solution cannot be read: {0}": "la propia solución de la fuente no se puede leer: {0}",
  "the source's own solution does not pass it here": "la propia solución de la fuente no la supera aquí",

  // src/state/lab/draw-session.ts
  "Press Resume to try once more.": "Presiona “Reanudar” para intentarlo una vez más.",
  "There is no exercise of that topic and difficulty": "No hay ningún ejercicio de ese tema y dificultad",
  "Choose another difficulty, or all topics.": "Elige otra dificultad, o todos los temas.",
  "These samples are drawn by {0}, and now {1} is in use":
    "Estas muestras las genera {0}, y ahora está en uso {1}",
  "Choose {0} on the page Models, or draw anew.": "Elige {0} en la página Modelos, o genera de nuevo.",

  // src/state/lab/failure.ts
  "error while running": "error al ejecutar",
  "does not parse": "error de sintaxis",
  "out of time": "tiempo agotado",
  "out of memory": "memoria agotada",

  // src/state/lab/findings-session.ts
  "Open it again.": "Ábrela otra vez.",

  // src/state/lab/import-files.ts
  "“{0}” holds no records": "“{0}” no contiene registros",
  "Choose a file of problems or samples.": "Elige un archivo de problemas o de muestras.",
  "“{0}” is {1}": "“{0}” es {1}",
  "“{0}” is empty": "“{0}” está vacío",

  // src/state/lab/judge-edgecase.ts
  "it was stopped": "se detuvo",
  "this page has version {0} of “{1}”, and the sample was drawn for version {2}":
    "esta página tiene la versión {0} de “{1}”, y la muestra se generó para la versión {2}",

  // src/state/lab/judge-samples.ts
  "Press Judge again.": "Presiona “Evaluar” otra vez.",

  // src/state/lab/lab-files.ts
  "There is no file in what was dropped": "En lo que soltaste no hay ningún archivo",
  "“{0}” is no text in UTF-8": "“{0}” no es texto en UTF-8",
  "Write it as UTF-8.": "Escríbelo en UTF-8.",

  // src/state/lab/lab-session.ts
  "Choose the file again.": "Elige el archivo otra vez.",

  // src/state/lab/observe-task.ts
  "its inputs cannot be varied": "sus entradas no se pueden variar",

  // src/state/lab/own-inputs.ts
  "its tests are no single calls and read no standard input":
    "sus pruebas no son llamadas sueltas ni leen la entrada estándar",

  // src/state/lab/run-source-job.ts
  "there are no tests": "no hay pruebas",
  "it ran out of time": "se le acabó el tiempo",
  "it was not run": "no se ejecutó",
  "the runner in the sandbox was damaged": "el ejecutor del entorno aislado resultó dañado",
  "the runner in the sandbox gave no answer": "el ejecutor del entorno aislado no respondió",

  // src/features/lab/BehaviourGroups.tsx
  "Groups that behave alike": "Grupos que se comportan igual",
  "# samples": ["# muestra", "# muestras"],
  "# passed": ["# superada", "# superadas"],
  "and # groups more.": ["y # grupo más.", "y # grupos más."],

  // src/features/lab/Choosing.tsx
  "Choosing one of several samples": "Elegir una de varias muestras",
  "Runs every sample on inputs made from the problem’s own, which no test has, and groups samples that behave alike. Then: what would one sample score, chosen by its group or by the visible tests?":
    "Ejecuta cada muestra con entradas hechas a partir de las del problema, que ninguna prueba tiene, y agrupa las muestras que se comportan igual. Después: ¿qué puntuación tendría una muestra elegida por su grupo o por las pruebas visibles?",
  "Stop running": "Detener la ejecución",
  "Run on generated inputs": "Ejecutar con entradas generadas",
  "# problems": ["# problema", "# problemas"],
  "Running on generated inputs": "Ejecutando con entradas generadas",
  "No score: a sample could not be graded, and a score with a hole in it is no score.":
    "Sin puntuación: una muestra no se pudo calificar, y una puntuación con un hueco no es una puntuación.",
  "One sample, chosen": "Una muestra, elegida",
  chosen: "cómo se elige",
  "passes all tests": "supera todas las pruebas",
  "# problems without generated inputs, left out here": [
    "# problema sin entradas generadas, omitido aquí",
    "# problemas sin entradas generadas, omitidos aquí",
  ],
  "and {0} more.": "y {0} más.",

  // src/features/lab/CurvePlot.tsx
  "pass@k against k": "pass@k según k",
  "visible tests": "pruebas visibles",
  "all tests, with 95 % interval": "todas las pruebas, con intervalo del 95 %",
  k: "k",
  "all tests": "todas las pruebas",
  "95 % interval": "intervalo del 95 %",

  // src/features/lab/DateWindowForm.tsx
  Published: "Publicados",
  "date|from": "desde",
  "date|to": "hasta",
  "All dates": "Todas las fechas",

  // src/features/lab/DrawForm.tsx
  "Draw samples": "Generar muestras",
  "Draw for": "Generar para",
  "Edgecase’s exercises": "Ejercicios de Edgecase",
  "The {0} imported problems": "Los {0} importados",
  "The same seed gives the same samples. At temperature 0 one is drawn: all would be the same.":
    "La misma semilla da las mismas muestras. A temperatura 0 se genera una: todas serían iguales.",
  "What is here now stays kept, and makes way.": "Lo que hay aquí ahora queda guardado y deja su lugar.",
  Draw: "Generar",
  "Samples of each": "Muestras de cada uno",
  Temperatures: "Temperaturas",

  "Usual difficulty": "Dificultad habitual",

  // src/features/lab/DrawPanel.tsx
  "Or draw samples with the model": "O genera muestras con el modelo",
  "Or draw samples with {0}": "O genera muestras con {0}",
  "Resume drawing": "Reanudar la generación",
  "Making the exercises": "Creando los ejercicios",
  Drawing: "Generando",
  "Pause drawing": "Pausar la generación",

  // src/features/lab/FailurePlots.tsx
  "Failures by kind": "Muestras fallidas por tipo",
  samples: "muestras",
  thrown: "lanzado",
  "Failures by category of the case": "Muestras fallidas por categoría del caso",
  category: "categoría",
  "Failures by difficulty": "Muestras fallidas por dificultad",
  difficulty: "dificultad",
  problems: "problemas",
  "samples|failed": "fallidas",
  share: "proporción",

  // src/features/lab/FileSlot.tsx
  Problems: "Problemas",
  "Choose problems": "Elegir problemas",
  "Folder of problems": "Carpeta de problemas",
  "File of problems": "Archivo de problemas",
  "Choose samples": "Elegir muestras",
  "Folder of samples": "Carpeta de muestras",
  "File of samples": "Archivo de muestras",

  // src/features/lab/Imports.tsx

  "Choose it with a button instead; it may have been moved.":
    "Elígelo con un botón; puede que se haya movido.",
  "Reading {0}": "Leyendo {0}",
  "JSON or JSON lines, also gzipped: HumanEval, HumanEval+, MBPP, MBPP+, LiveCodeBench, APPS, CodeContests, HumanEval-X and MultiPL-E in JavaScript, CRUXEval, QuixBugs, Exercism, Edgecase’s own packs. QuixBugs and APPS also as folders.":
    "JSON o líneas JSON, también con gzip: HumanEval, HumanEval+, MBPP, MBPP+, LiveCodeBench, APPS, CodeContests, HumanEval-X y MultiPL-E en JavaScript, CRUXEval, QuixBugs, Exercism, paquetes de Edgecase. QuixBugs y APPS también como carpetas.",
  "Save as a pack": "Guardar como paquete",
  "JSON lines with task_id and completion, solution or generation; EvalPlus’ results or its folder of samples; LiveCodeBench’s custom output.":
    "Líneas JSON con task_id y completion, solution o generation; los resultados de EvalPlus o su carpeta de muestras; la salida propia (custom output) de LiveCodeBench.",
  "Put the prompt before whole programs, too": "Poner el prompt también antes de programas completos",

  // src/features/lab/KeepPanel.tsx
  Experiment: "Experimento",
  Discard: "Descartar",
  "This browser does not keep the experiment": "Este navegador no conserva el experimento",
  "It has no room left, or keeps nothing for this page. Export the experiment before you close the page.":
    "No le queda espacio o no guarda nada de esta página. Exporta el experimento antes de cerrar la página.",
  "Kept in this browser as it goes: a closed page opens again with all of it.":
    "Se conserva en este navegador sobre la marcha: una página cerrada vuelve a abrirse con todo.",
  "Opening what was kept.": "Abriendo lo que se conservó.",
  "Copy a link": "Copiar un enlace",
  "Link to the experiment": "Enlace al experimento",
  "# others are kept": ["Hay otro guardado", "Hay otros # guardados"],
  "One that is kept here cannot be read by this version of the page, and was left as it is.":
    "Uno de los que se conservan aquí no lo puede leer esta versión de la página, y se dejó como está.",

  // src/features/lab/LabScreen.tsx
  "Judge the samples of a benchmark in this browser: choose its problems, then what a model wrote for them. Nothing leaves this page.":
    "Evalúa en este navegador las muestras de un benchmark: elige sus problemas y luego lo que un modelo escribió para ellos. Nada sale de esta página.",
  Results: "Resultados",
  Judge: "Evaluar",
  "Export verdicts": "Exportar veredictos",
  Judging: "Evaluando",
  "# tasks of the samples have no problem here": [
    "# problema que nombran las muestras no está aquí",
    "# problemas que nombran las muestras no están aquí",
  ],
  "Left out: {0}.": "Omitido: {0}.",
  "They are left out, such as {0}.": "Se omiten, como {0}.",
  "Leave out # problems without samples": [
    "Omitir # problema sin muestras",
    "Omitir # problemas sin muestras",
  ],

  // src/features/lab/ModeChoice.tsx
  "Judged by": "Cómo se evalúa",

  // src/features/lab/ModeFindings.tsx
  "Fair mode": "Modo justo",
  "# problems not possible in fair mode": [
    "# problema que no es posible en modo justo",
    "# problemas que no son posibles en modo justo",
  ],
  "# problems judged in fair mode without some of their tests": [
    "# problema evaluado en modo justo sin algunas de sus pruebas",
    "# problemas evaluados en modo justo sin algunas de sus pruebas",
  ],
  "Where the modes differ": "Dónde difieren los modos",
  "pass@1 as the source does: {0}; fair: {1}.": "pass@1 como lo hace la fuente: {0}; justo: {1}.",
  Differences: "Diferencias",
  "sample {0}": "muestra {0}",
  "only the source passes it": "solo la supera la fuente",
  "only fair mode passes it": "solo la supera el modo justo",
  "As the source does: {0}": "Como lo hace la fuente: {0}",
  "Fair: {0}": "Justo: {0}",
  "All of {0} with both verdicts fare alike.": "{0} con ambos veredictos, y en ninguna difieren.",
  "{0} of {1} with both verdicts fares differently.":
    "{0} de {1} con ambos veredictos tiene resultados distintos.",
  "{0} of {1} with both verdicts fare differently.":
    "{0} de {1} con ambos veredictos tienen resultados distintos.",

  // src/features/lab/ProblemChooser.tsx
  "Choose among {0} problems": "Elegir entre {0} problemas",
  "Which problems": "Qué problemas",
  "Read these": "Leer estos",
  "How many problems": "Cuántos problemas",
  "problems|All": "Todos",
  "The first": "Los primeros",
  "At random": "Al azar",
  "How many": "Cuántos",
  "date|From": "Desde",
  "date|To": "Hasta",
  "Published from {0} to {1}; both days of a window are in it.":
    "Publicados del {0} al {1}; los dos días del intervalo cuentan.",
  "Only these ids, one a line": "Solo estos id, uno por línea",
  "Only those that there are samples for": "Solo aquellos para los que hay muestras",

  // src/features/lab/ProblemList.tsx
  "Solve a problem yourself": "Resuelve tú un problema",
  "Find a problem to solve": "Buscar un problema para resolver",
  "Find a problem": "Buscar un problema",
  "Problems to solve": "Problemas para resolver",
  "The first {0} of {1}.": "Los primeros {0} de {1}.",

  // src/features/lab/ProblemsPlot.tsx
  "Every problem, hardest first": "Todos los problemas, primero el más difícil",
  problem: "problema",
  "and # problems more, below.": ["y # problema más, abajo.", "y # problemas más, abajo."],

  // src/features/lab/SampleDetails.tsx
  "Sample {0}": "Muestra {0}",
  "at temperature {0}": "a temperatura {0}",
  Sample: "Muestra",
  "not judged": "no evaluada",
  "sample|visible {0}": "visibles: {0}",
  "On the weak tests: {0}": "En las pruebas débiles: {0}",
  "On the strict tests: {0}": "En las pruebas estrictas: {0}",
  "No single input could be named on which it fails.": "No se pudo señalar una sola entrada en la que falle.",
  "First failing input; looking for the smallest": "Primera entrada que falla; buscando la más pequeña",
  "First failing input": "Primera entrada que falla",
  "… and {0} characters more": "… y {0} caracteres más",

  // src/features/lab/ScoreTable.tsx
  "pass@k over {0}": "pass@k en {0}",
  "No score yet": "Todavía no hay puntuación",
  "visible tests, 95 % interval": "pruebas visibles, intervalo del 95 %",
  "all tests, 95 % interval": "todas las pruebas, intervalo del 95 %",
  "The stricter tests cost {0}: {1}": "Las pruebas más estrictas cuestan {0}: {1}",
  "{0} points": "{0} puntos",
  "# samples passed the visible tests and failed the others.": [
    "# muestra superó las pruebas visibles y falló las demás.",
    "# muestras superaron las pruebas visibles y fallaron las demás.",
  ],
  "pass@{0}": "pass@{0}",

  // src/features/lab/TaskDetails.tsx
  "visible: # passed": ["visibles: # superada", "visibles: # superadas"],
  "# fell": ["# cayó", "# cayeron"],
  "Open as an exercise": "Abrir como ejercicio",
  "Samples of {0}": "Muestras de {0}",
  "Show more ({0} left)": "Mostrar más (quedan {0})",

  // src/features/lab/TaskTable.tsx
  "samples|all": "todas",
  "samples|not passed": "no superadas",
  "samples|fell to stricter tests": "caídas en las más estrictas",
  "Problems and their samples": "Los problemas y sus muestras",
  "Samples shown": "Muestras que se ven",
  "No sample is like that.": "Ninguna muestra es así.",

  // src/features/lab/TemperaturePlot.tsx
  "pass@k against temperature": "pass@k según la temperatura",
  temperature: "temperatura",
  "pass@1, visible tests": "pass@1, pruebas visibles",
  "pass@1, all tests": "pass@1, todas las pruebas",
  "pass@k, all tests": "pass@k, todas las pruebas",
  "pass@k, all samples": "pass@k, todas las muestras",

  // src/features/lab/UnusableRecords.tsx
  "# records that cannot be used": ["# registro que no se puede usar", "# registros que no se pueden usar"],
  "# cases left out": ["# caso omitido", "# casos omitidos"],
  "Record {0}": "Registro {0}",

  // src/features/lab/choice-words.ts
  "any sample (pass@1)": "cualquier muestra (pass@1)",
  "passes the visible tests": "supera las pruebas visibles",
  "of the largest group": "del grupo más grande",
  "visible tests, then group": "pruebas visibles y luego grupo",
  "a right one if there is any": "una correcta, si la hay",
  "Over {0}, the chance that the chosen sample passes all tests: {1}.":
    "En {0}, la probabilidad de que la muestra elegida supere todas las pruebas: {1}.",
  "Running.": "En ejecución.",
  "Done.": "Listo.",
  "Stopped. Problems that were done are shown.": "Detenido. Se muestran los problemas terminados.",
  "On {0} none of them gives answers.": "Con {0}, ninguna da respuestas.",
  "On {0} all that give answers behave alike.": "Con {0}, todas las que dan respuestas se comportan igual.",
  "On {0} those that give answers behave in {1} ways.":
    "Con {0}, las que dan respuestas se comportan de {1} maneras.",

  // src/features/lab/draw-words.ts
  "{0} of {1} by {2} are drawn.": "Se han generado {0} de {1} con {2}.",
  "Making the exercises.": "Creando los ejercicios.",
  "Loading the model.": "Cargando el modelo.",
  "Drawing.": "Generando.",
  "{0} drawn in {1} s. Judge them below.": "Generación terminada: {0} en {1} s. Abajo puedes evaluar.",
  "{0} tokens a second": "{0} tokens por segundo",

  // src/features/lab/figure-words.ts
  "On all tests pass@1 is {0}.": "En todas las pruebas, pass@1 es {0}.",
  "On all tests pass@1 is {0} and pass@{1} {2}.": "En todas las pruebas, pass@1 es {0} y pass@{1}, {2}.",
  "On all tests pass@1 is {0}; on the visible ones {1}.":
    "En todas las pruebas, pass@1 es {0}; en las visibles, {1}.",
  "On all tests pass@1 is {0} and pass@{1} {2}; on the visible ones {3} and {4}.":
    "En todas las pruebas, pass@1 es {0} y pass@{1}, {2}; en las visibles, {3} y {4}.",
  "No score at {0}: not every problem was drawn and graded there.":
    "Sin puntuación en {0}: ahí no se generaron y calificaron todos los problemas.",
  "On all tests pass@1 is best at temperature {0}, with {1}; pass@{2} at {3}, with {4}.":
    "En todas las pruebas, lo mejor para pass@1 es la temperatura {0}, con {1}; para pass@{2}, {3}, con {4}.",
  "On all tests pass@1 is best at temperature {0}, with {1}.":
    "En todas las pruebas, lo mejor para pass@1 es la temperatura {0}, con {1}.",
  "failures|{0} {1}": "{1} ({0})",
  "{0} did not pass: {1}.": "{0} sin superar las pruebas: {1}.",
  "The first case that fails is mostly of the category “{0}”: {1}.":
    "El primer caso que falla es sobre todo de la categoría “{0}”: {1}.",
  "Of the samples failed: {0}.": "De las muestras fallaron: {0}.",

  // src/features/lab/import-words.ts
  "{0} in “{1}”, none of them read yet": "{0} en “{1}”; todavía no se ha leído ninguno",
  "These problems are many: choose which of them to read, above. The rest stays on your disk.":
    "Son muchos problemas: elige arriba cuáles leer. Los demás se quedan en tu disco.",
  "Next, choose the samples: what a model wrote for these problems.":
    "Ahora elige las muestras: lo que un modelo escribió para estos problemas.",
  "Next, choose the problems that these samples were written for.":
    "Ahora elige los problemas para los que se escribieron estas muestras.",
  "You can also drop files or folders here, several at once: what is in them decides what they are.":
    "También puedes soltar aquí archivos o carpetas, varios a la vez: su contenido decide qué son.",
  "No problem is left.": "No queda ningún problema.",

  // src/features/lab/keep-words.ts
  "Export experiment": "Exportar el experimento",
  "Samples (.jsonl)": "Muestras (.jsonl)",
  "Table (.csv)": "Tabla (.csv)",
  "HumanEval’s results": "Resultados de HumanEval",
  "EvalPlus’ results": "Resultados de EvalPlus",
  "Copied. It has {0}: some mail and chat programs cut links of more than {1}.":
    "Copiado. Tiene {0}: algunos programas de correo y de chat cortan los enlaces de más de {1}.",
  "Copied. Whoever opens it sees this experiment.": "Copiado. Quien lo abra verá este experimento.",
  "Copy it from here:": "Cópialo de aquí:",
  "far more": "muchos más",
  "This is too much for a link: {0}, and at most {1} characters are made. Export the experiment, and send the file.":
    "Es demasiado para un enlace: {0}, y se hacen de {1} caracteres como máximo. Exporta el experimento y envía el archivo.",
  "An experiment": "Un experimento",

  // src/features/lab/lab-words.ts
  "{0} from “{1}”": "{0} (“{1}”)",
  "{0} of {1} from “{2}”": "{0} de {1} (“{2}”)",
  "{0} for {1} from “{2}”": "{0} para {1} (“{2}”)",
  "no score": "sin puntuación",
  "too few samples": "muy pocas muestras",
  "no such tests": "no hay tales pruebas",
  "pass@k is left out for k above {0}: {1} has {2}.": "pass@k se omite para k mayor que {0}: {1} tiene {2}.",
  "{0} to {1}": "{0} a {1}",
  "{0}, such as {1},": "{0}, como {1},",
  "Of {0} there is no sample, or one without a grade.": "De {0} no hay muestra, o hay una sin calificar.",
  "Of {0} there are samples without a grade.": "De {0} hay muestras sin calificar.",
  "A score with a hole in it is no score.": "Una puntuación con un hueco no es una puntuación.",
  "Judging.": "Evaluando.",
  "Judged in {0} s.": "Evaluado en {0} s.",
  "Stopped. What was judged so far is shown.": "Detenido. Se muestra lo evaluado hasta ahora.",
  "{0} s": "{0} s",
  "{0} min": "{0} min",
  "{0} a second": "{0} por segundo",
  "{0} left": "quedan {0}",

  // src/features/lab/mode-words.ts
  "As the source does": "Como lo hace la fuente",
  Fair: "Justo",
  Both: "Ambos",
  "As the source does: tests run beside the program in one interpreter, so that a program made for it could forge its verdict.":
    "Como lo hace la fuente: las pruebas se ejecutan junto al programa en un mismo intérprete, así que un programa hecho para eso podría falsear su veredicto.",
  "Fair: inputs and expected values are taken out of the tests, and only inputs go to the program; its answers are compared outside.":
    "Justo: de las pruebas se sacan las entradas y los valores esperados, y al programa solo llegan las entradas; sus respuestas se comparan fuera.",
  "As the source does, tests run beside the program in one interpreter, so that a program made for it could forge its verdict; then fair, where inputs and expected values are taken out of the tests, and only inputs go to the program; its answers are compared outside. Samples that fare differently are listed.":
    "Como lo hace la fuente: las pruebas se ejecutan junto al programa en un mismo intérprete, así que un programa hecho para eso podría falsear su veredicto. Después, en modo justo: de las pruebas se sacan las entradas y los valores esperados, y al programa solo llegan las entradas; sus respuestas se comparan fuera. Se listan las muestras con resultados distintos.",
  "{0} of {1} left out, such as {2}: {3}": "{0} de {1} sin usar, como {2}: {3}",

  // src/features/lab/plots/Plot.tsx
  "Table: {0}": "Tabla: {0}",
  Table: "Tabla",
  "Save as SVG: {0}": "Guardar como SVG: {0}",
  SVG: "SVG",
  "Save as PNG: {0}": "Guardar como PNG: {0}",
  "This browser could not draw the picture. Save it as SVG.":
    "Este navegador no pudo dibujar la imagen. Guárdala como SVG.",
  PNG: "PNG",

  // src/features/lab/problem-form.ts
  "How many: a whole number from 1.": "Cuántos: un número entero desde 1.",
  "The seed: a whole number from 0 to {0}.": "La semilla: un número entero de 0 a {0}.",
  "The first day is after the last.": "El primer día es posterior al último.",
  "No problem has the id {0}.": "Ningún problema tiene el id {0}.",

  // src/features/lab/problem-parts.ts
  "samples|passed": "superadas",
  "samples|not graded": "no calificadas",
  "Of {0}, {1} solved by every sample and {2} by none.":
    "De {0}: todas las muestras resuelven {1} y ninguna resuelve {2}.",

  // src/features/lab/result-words.ts
  "sample|passed": "superada",
  "sample|failed": "fallida",
  "sample|not graded": "no calificada",
  "timed out": "tiempo agotado",
  "failed: {0}": "fallida: {0}",
  "not graded: {0}": "no calificada: {0}",

  // src/features/lab/window-words.ts
  "The problems are from {0} to {1}.": "Los problemas van del {0} al {1}.",
  "The problems are from {0} to {1}; {2} of {3} without a date.":
    "Los problemas van del {0} al {1}; {2} de {3} sin fecha.",
  "No problem is inside: the window ends before it begins.":
    "No hay ningún problema dentro: el intervalo termina antes de empezar.",
  "{0} of {1} inside.": "{0} de {1} dentro.",
  "{0} of {1} inside; {2} without a date left out.": "{0} de {1} dentro; {2} sin fecha no se cuentan.",
};
