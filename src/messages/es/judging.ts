import type { Catalogue } from "../say.ts";

export const judging: Catalogue = {
  // src/domain/topic-name.ts
  lists: "listas",
  strings: "cadenas de texto",
  dictionaries: "diccionarios",
  sets: "conjuntos",
  sorting: "ordenamiento",
  searching: "búsqueda",
  recursion: "recursión",
  "dynamic programming": "programación dinámica",
  graphs: "grafos",
  trees: "árboles",
  intervals: "intervalos",
  numbers: "números",
  matrices: "matrices",
  parsing: "análisis de texto",
  "state and time": "estado y tiempo",
  classes: "clases",
  "input and output": "entrada y salida",
  functions: "funciones",

  // src/domain/category-name.ts
  "category|example": "ejemplo",
  "category|typical": "típicas",
  "category|empty": "vacías",
  "category|single": "un solo elemento",
  "category|pair": "dos elementos",
  "category|duplicates": "repetidos",
  "category|ties": "empates",
  "category|sorted": "ordenadas",
  "category|reversed": "en orden inverso",
  "category|boundary": "límites",
  "category|negative": "negativos",
  "category|zero": "cero",
  "category|large": "grandes",
  "category|nested": "anidadas",
  "category|deep": "profundas",
  "category|unicode": "Unicode",
  "category|whitespace": "espacios en blanco",
  "category|case": "mayúsculas y minúsculas",
  "category|punctuation": "puntuación",
  "category|missing": "ausentes",
  "category|disconnected": "inconexas",
  "category|cycles": "ciclos",
  "category|overlapping": "solapadas",
  "category|adjacent": "contiguas",
  "category|errors": "errores",
  "category|repeated calls": "llamadas repetidas",
  "category|own": "propias",

  // src/domain/demo-topic-name.ts
  "the edges of the input": "los límites de la entrada",
  security: "seguridad",
  text: "texto",
  "prompts and models": "prompts y modelos",

  // src/domain/category-words.ts
  "that the statement shows": "que muestra el enunciado",
  "as they usually come": "como suelen venir",
  "with nothing in them: an empty list, text or table":
    "sin nada dentro: una lista, un texto o una tabla vacíos",
  "with exactly one item": "con exactamente un elemento",
  "with exactly two items": "con exactamente dos elementos",
  "in which the same thing occurs more than once": "en las que algo aparece más de una vez",
  "in which two things are equally good, so that a rule must decide":
    "en las que dos cosas son igual de buenas y una regla debe decidir",
  "that are in order already": "que ya están ordenadas",
  "that are in the opposite order": "que están en el orden contrario",
  "that lie exactly on a limit, or one step beside it": "que están justo en un límite, o a un paso de él",
  "with numbers below zero": "con números menores que cero",
  "in which a zero takes part, or is the answer": "en las que interviene un cero, o el cero es la respuesta",
  "that are long, or hold large numbers": "que son largas o tienen números grandes",
  "with things inside of things": "con cosas dentro de otras",
  "that are nested many levels deep": "anidadas a muchos niveles",
  "with letters and signs beyond the English alphabet":
    "con letras y signos que no están en el alfabeto inglés",
  "with blanks, tabs or line breaks in unusual places":
    "con espacios, tabulaciones o saltos de línea en lugares poco habituales",
  "in which upper and lower case mix": "en las que se mezclan mayúsculas y minúsculas",
  "with signs such as commas, hyphens and quotes": "con signos como comas, guiones y comillas",
  "in which what is looked for is not there": "en las que no está lo que se busca",
  "whose parts do not hang together": "cuyas partes no están conectadas",
  "in which a way leads back to where it began": "en las que un camino vuelve a su principio",
  "whose parts cover each other": "cuyas partes se solapan",
  "whose parts touch, without a gap and without covering each other":
    "cuyas partes se tocan, sin hueco y sin solaparse",
  "that must be refused, or that are not well formed": "que deben rechazarse o que están mal formadas",
  "in which the same is called several times, and what came before counts":
    "en las que se llama a lo mismo varias veces, y cuenta lo que pasó antes",
  "that you wrote yourself": "que escribiste tú",

  // src/domain/case-texts.ts
  "the clock says {0} s": "el reloj marca {0} s",
  "calls of {0} so far": "llamadas a {0} hasta ahora",
  "(empty input)": "(entrada vacía)",
  or: "o",
  "{0} (the arguments afterwards)": "{0} (los argumentos después)",
  "{0} is raised": "se lanza {0}",

  "known by its hash alone": "solo se conoce su hash",

  // src/domain/describe-comparison.ts
  "What is printed must be the expected text; blanks at the ends of lines and empty lines at the end do not count.":
    "Lo que se imprime debe ser el texto esperado; no cuentan los espacios al final de las líneas ni las líneas vacías al final.",
  "The answer must be exactly the expected one; only the order inside sets and dictionaries does not count.":
    "La respuesta debe ser exactamente la esperada; solo el orden dentro de conjuntos y diccionarios no cuenta.",
  "The items may come in any order, each as often as expected.":
    "Los elementos pueden venir en cualquier orden, cada uno tantas veces como se espera.",
  "The items may come in any order, and repeated items count once.":
    "Los elementos pueden venir en cualquier orden, y los repetidos cuentan una sola vez.",
  "Any one of several right answers is accepted.": "Se acepta cualquiera de varias respuestas correctas.",
  "Any answer is accepted that passes this check: {0}.":
    "Se acepta cualquier respuesta que pase esta comprobación: {0}.",
  "Decimal numbers may differ by at most {0}.": "Los números decimales pueden diferir en {0} como máximo.",
  "Decimal numbers may differ by at most {0} of the expected value.":
    "Los números decimales pueden diferir como máximo en {0} del valor esperado.",
  "Decimal numbers may differ by at most {0}, or {1} of the expected value.":
    "Los números decimales pueden diferir como máximo en {0}, o en {1} del valor esperado.",

  // src/domain/describe-hidden-level.ts
  "The hidden tests are folded into the link or file: not shown, but readable by whoever takes it apart.":
    "Las pruebas ocultas están plegadas en el enlace o el archivo: no se muestran, pero puede leerlas quien lo desarme.",
  "The answers of the hidden tests are hashed: they can be checked and not read. Each check takes a moment ({0} rounds of PBKDF2).":
    "Las respuestas de las pruebas ocultas están con hash: se pueden comprobar, pero no leer. Cada comprobación tarda un momento ({0} rondas de PBKDF2).",
  "There are hidden tests, sealed with a passphrase: nobody can read or run them here. Submit runs the visible tests; the hidden ones are judged by whoever sealed them.":
    "Hay pruebas ocultas, selladas con una frase de contraseña: nadie puede leerlas ni ejecutarlas aquí. Enviar ejecuta las pruebas visibles; las ocultas las evalúa quien las selló.",
  "There are # hidden tests, sealed with a passphrase: nobody can read or run them here. Submit runs the visible tests; the hidden ones are judged by whoever sealed them.":
    [
      "Hay # prueba oculta, sellada con una frase de contraseña: nadie puede leerla ni ejecutarla aquí. Enviar ejecuta las pruebas visibles; la oculta la evalúa quien la selló.",
      "Hay # pruebas ocultas, selladas con una frase de contraseña: nadie puede leerlas ni ejecutarlas aquí. Enviar ejecuta las pruebas visibles; las ocultas las evalúa quien las selló.",
    ],

  // src/domain/describe-limit.ts
  "{0} bytes": "{0} bytes",
  "{0} characters": "{0} caracteres",
  "{0} elements": "{0} elementos",
  "{0} nodes": "{0} nodos",
  "{0} levels of nesting": "{0} niveles de anidamiento",
  "nested {0} deep": "{0} niveles de anidamiento",
  "{0} keys": "{0} claves",
  "{0} parts": "{0} partes",

  // src/domain/describe-verdict.ts
  "The run was stopped before this test.": "La ejecución se detuvo antes de esta prueba.",
  "Run the tests again.": "Vuelve a ejecutar las pruebas.",
  "Three tests in a row reached the time limit, so the rest was not run.":
    "Tres pruebas seguidas llegaron al límite de tiempo, así que el resto no se ejecutó.",
  "Make the program end in time, or run the rest anyway.":
    "Haz que el programa termine a tiempo, o ejecuta el resto de todos modos.",
  "The program ended its sandbox three times in a row, so the rest was not run.":
    "El programa acabó con su entorno aislado tres veces seguidas, así que el resto no se ejecutó.",
  "Use less memory and less depth, or run the rest anyway.":
    "Usa menos memoria y menos profundidad, o ejecuta el resto de todos modos.",
  "The tests before this one used up the time that there is for all of them.":
    "Las pruebas anteriores gastaron el tiempo que hay para todas.",
  "The answer is right.": "La respuesta es correcta.",
  "Memory limit": "Límite de memoria",
  "The program needed more than {0} of memory.": "El programa necesitó más de {0} de memoria.",
  "Look for a list or string that keeps growing, or for a loop that never ends.":
    "Busca una lista o una cadena que no deja de crecer, o un bucle que nunca termina.",
  "The sandbox had trouble of its own: {0}": "El entorno aislado tuvo un problema propio: {0}",
  "This is not about your program, and it does not count. Run the tests again.":
    "No tiene que ver con tu programa y no cuenta. Vuelve a ejecutar las pruebas.",
  "No class `{0}`": "Falta la clase `{0}`",
  "No function `{0}`": "Falta la función `{0}`",
  "Rename `{0}` to `{1}`.": "Cambia el nombre de `{0}` por `{1}`.",
  "There is no class `{0}`.": "No hay ninguna clase `{0}`.",
  "There is no function `{0}`.": "No hay ninguna función `{0}`.",
  "There is no class `{0}`. Did you mean `{1}`?": "No hay ninguna clase `{0}`. ¿Quisiste decir `{1}`?",
  "There is no function `{0}`. Did you mean `{1}`?": "No hay ninguna función `{0}`. ¿Quisiste decir `{1}`?",
  "The program defines nothing yet. Write the class, or use Reset code to start again.":
    "El programa aún no define nada. Escribe la clase, o usa Restablecer código para empezar de nuevo.",
  "The program defines nothing yet. Write the function, or use Reset code to start again.":
    "El programa aún no define nada. Escribe la función, o usa Restablecer código para empezar de nuevo.",
  "The program defines {0}. Define `{1}` without indentation, outside of any other function.":
    "El programa define {0}. Define `{1}` sin sangría, fuera de cualquier otra función.",
  "The program defines {0}. Define `{1}` outside of any other function.":
    "El programa define {0}. Define `{1}` fuera de cualquier otra función.",
  "Syntax error": "Error de sintaxis",
  "{0} could not read the program: {1}": "{0} no pudo leer el programa: {1}",
  "Look for a missing bracket or quote.": "Busca un paréntesis, un corchete o unas comillas que falten.",
  "Syntax error in line {0}": "Error de sintaxis en la línea {0}",
  "Syntax error in line {0}, column {1}": "Error de sintaxis en la línea {0}, columna {1}",
  "{0} could not read the program in line {1}: {2}": "{0} no pudo leer el programa en la línea {1}: {2}",
  "{0} could not read the program in line {1}, column {2}: {3}":
    "{0} no pudo leer el programa en la línea {1}, columna {2}: {3}",
  "Look at line {0} and the line before it for a missing bracket, quote or colon.":
    "Mira si en la línea {0} o en la anterior faltan un paréntesis, un corchete, unas comillas o dos puntos.",
  "Look at line {0} and the line before it for a missing bracket, quote or comma.":
    "Mira si en la línea {0} o en la anterior faltan un paréntesis, un corchete, unas comillas o una coma.",
  "Time limit": "Límite de tiempo",
  "This test did not end within {0}.": "Esta prueba no terminó en {0}.",
  "Look for a loop that never ends, or for work that is done again and again.":
    "Busca un bucle que nunca termina, o trabajo que se hace una y otra vez.",
  "The program's own first lines did not end within {0}, before any test could run.":
    "Las primeras líneas del propio programa no terminaron en {0}, antes de que pudiera ejecutarse ninguna prueba.",
  "Look for a loop outside of the functions, or for a wait for input.":
    "Busca un bucle fuera de las funciones, o una espera de entrada.",
  "Output limit": "Límite de salida",
  "The program printed more than is kept of one test: {0}.":
    "El programa imprimió más de lo que se guarda de una prueba: {0}.",
  "Remove prints inside of loops, or look for a loop that never ends.":
    "Quita lo que se imprime dentro de bucles, o busca un bucle que nunca termina.",
  "The returned value is larger than can be judged: {0}.":
    "El valor devuelto es más grande de lo que se puede evaluar: {0}.",
  "Return only what the task asks for, and look for a list that keeps growing.":
    "Devuelve solo lo que pide la tarea, y busca una lista que no deja de crecer.",

  // src/domain/explain-mismatch.ts
  "one of {0}": "uno de estos: {0}",
  "The arguments were not changed as asked": "Los argumentos no cambiaron como se pedía",
  "Afterwards they should be {0}, but they are {1}.": "Después deberían ser {0}, pero son {1}.",
  "Change the argument itself; assigning a new value to the parameter's name does not change it.":
    "Cambia el argumento mismo; asignar un valor nuevo al nombre del parámetro no lo cambia.",
  "No error was raised": "No se lanzó ningún error",
  "{0} was expected, but the call ended normally.":
    "Se esperaba {0}, pero la llamada terminó con normalidad.",
  "{0} was expected, but the call returned {1}.": "Se esperaba {0}, pero la llamada devolvió {1}.",
  "Use raise for this input.": "Usa raise para esta entrada.",
  "Use throw for this input.": "Usa throw para esta entrada.",
  "{0} instead of {1}": "{0} en lugar de {1}",
  "{0} was expected, but the program raised {1}: {2}": "Se esperaba {0}, pero el programa lanzó {1}: {2}",
  "Raise {0} for this input.": "Lanza {0} para esta entrada.",
  "Wrong answer": "Respuesta incorrecta",
  "The answer is too large to be kept beside those of the tests before it.":
    "La respuesta es demasiado grande para guardarla junto a las de las pruebas anteriores.",
  "Look at an earlier test, or try this input as a test of your own.":
    "Mira una prueba anterior, o prueba esta entrada como prueba propia.",
  "The function declares # parameters, which is not how many arguments it is given. Check its first line.": [
    "La función declara # parámetro, y no son tantos los argumentos que recibe. Revisa su primera línea.",
    "La función declara # parámetros, y no son tantos los argumentos que recibe. Revisa su primera línea.",
  ],
  "Nothing was returned": "No se devolvió nada",
  "The result is {0}, which is what a function gives that ends without a return.":
    "El resultado es {0}, que es lo que da una función que termina sin return.",
  "The result is {0}, which is what a function gives that ends without a return. It should return {1}.":
    "El resultado es {0}, que es lo que da una función que termina sin return. Debería devolver {1}.",
  "Use return for the answer; {0} only shows it.": "Usa return para la respuesta; {0} solo la muestra.",
  "The function returned {0}. It should return {1}.": "La función devolvió {0}. Debería devolver {1}.",
  "The function returned {0}. That is not right: {1}.": "La función devolvió {0}. Eso no es correcto: {1}.",
  "The function returned {0}.": "La función devolvió {0}.",
  "What is expected cannot be shown: the page knows it by a hash alone.":
    "No se puede mostrar lo esperado: la página solo conoce su hash.",
  "Work out by hand what this input should give.": "Calcula a mano qué debería dar esta entrada.",
  "A {0} is not a list yet: put list(…) around it.": "Un {0} aún no es una lista: ponlo dentro de list(…).",
  "A {0} cannot be compared. Return numbers, strings, lists and the like.":
    "Un {0} no se puede comparar. Devuelve números, cadenas, listas y cosas así.",
  "The answer is a string; a number is wanted. Convert it with {0}.":
    "La respuesta es una cadena; se quiere un número. Conviértela con {0}.",
  "int() or float()": "int() o float()",
  "The answer is a number; a string is wanted. Convert it with {0}.":
    "La respuesta es un número; se quiere una cadena. Conviértelo con {0}.",
  "The answer is a float; an int is wanted. Use // instead of /, or int().":
    "La respuesta es un float; se quiere un int. Usa // en lugar de /, o int().",
  "The answer is a BigInt; a number is wanted. Convert it with Number().":
    "La respuesta es un BigInt; se quiere un número. Conviértelo con Number().",
  "The answer is a tuple; a list is wanted. Convert it with list().":
    "La respuesta es una tupla; se quiere una lista. Conviértela con list().",
  "The answer is a list; a tuple is wanted. Convert it with tuple().":
    "La respuesta es una lista; se quiere una tupla. Conviértela con tuple().",
  "The answer is a set; a list is wanted. Convert it with {0}.":
    "La respuesta es un conjunto; se quiere una lista. Conviértelo con {0}.",
  "list() or sorted()": "list() o sorted()",
  "The answer is a list; a set is wanted. Convert it with {0}.":
    "La respuesta es una lista; se quiere un conjunto. Conviértela con {0}.",
  "The answer is true or false; a number is wanted.":
    "La respuesta es verdadero o falso; se quiere un número.",
  "Nothing was printed": "No se imprimió nada",
  "The program ended without output.": "El programa terminó sin salida.",
  "Print the answer.": "Imprime la respuesta.",
  "Wrong output": "Salida incorrecta",
  "The program printed something else than expected.": "El programa imprimió algo distinto de lo esperado.",
  "Only upper and lower case differ, or blanks at the start or the end.":
    "Solo difieren las mayúsculas y minúsculas, o los espacios del principio o del final.",
  "Compare the lines. Print nothing but the answer: no prompts and no extra words.":
    "Compara las líneas. Imprime solo la respuesta: sin mensajes que pidan datos ni palabras de más.",

  // src/domain/explain-thrown.ts
  "{0} in line {1}": "{0} en la línea {1}",
  "The program raised {0}{1}": "El programa lanzó {0}{1}",
  "The program raised {0} in line {1}{2}": "El programa lanzó {0} en la línea {1}{2}",
  "The program raised {0}{1}. This happened before any test could run.":
    "El programa lanzó {0}{1}. Ocurrió antes de que pudiera ejecutarse ninguna prueba.",
  "The program raised {0} in line {1}{2}. This happened before any test could run.":
    "El programa lanzó {0} en la línea {1}{2}. Ocurrió antes de que pudiera ejecutarse ninguna prueba.",
  "Follow the traceback from its last line upwards, and try the test's input in your head.":
    "Sigue la traza desde su última línea hacia arriba, y recorre mentalmente la entrada de la prueba.",
  "Throw only where the task asks for it.": "Lanza excepciones solo donde la tarea lo pide.",
  "The function calls itself too deep. Check that it stops for the smallest input and that each call gets closer to it; or use a loop.":
    "La función se llama a sí misma a demasiada profundidad. Comprueba que se detiene con la entrada más pequeña y que cada llamada se acerca a ella; o usa un bucle.",
  "The number of parameters does not fit. Compare the first line of the function with the task's signature.":
    "El número de parámetros no coincide. Compara la primera línea de la función con la firma que pide la tarea.",
  "A value is missing here: something returned nothing, or does not exist for this input.":
    "Aquí falta un valor: algo no devolvió nada, o no existe para esta entrada.",
  "A value has another type than the line expects. Look at what the variables hold there.":
    "Un valor es de otro tipo que el que espera la línea. Mira qué contienen ahí las variables.",
  "An index points outside of the list. Think of empty and short lists.":
    "Un índice apunta fuera de la lista. Piensa en listas vacías y cortas.",
  "The dictionary has no such key. Use get(), or check with `in` first.":
    "El diccionario no tiene esa clave. Usa get(), o comprueba antes con `in`.",
  "Something is divided by zero. Think of empty input.":
    "Algo se divide por cero. Piensa en una entrada vacía.",
  "This name is not defined there. Check its spelling, and that it is set on every way to this line.":
    "Ese nombre no está definido ahí. Revisa cómo está escrito, y que reciba un valor en todos los caminos hasta esta línea.",
  "The program asked for more input than there is. Stop reading at the end of the input.":
    "El programa pidió más entrada de la que hay. Deja de leer al final de la entrada.",
  "This text is not a number. Look at what is being converted.":
    "Ese texto no es un número. Mira qué se está convirtiendo.",
  "Only the standard library can be imported here. Solve the task without this module.":
    "Aquí solo se puede importar la biblioteca estándar. Resuelve la tarea sin este módulo.",
  "The value has no such attribute. Check its spelling and the value's type.":
    "El valor no tiene ese atributo. Revisa cómo está escrito y el tipo del valor.",

  // src/domain/score.ts
  "Visible {0} of {1} passed": "Visibles: {0} de {1} superadas",
  "hidden {0} of {1} passed": "ocultas: {0} de {1} superadas",
  "{0} not graded": "{0} no calificadas",

  // src/domain/judge.ts
  "The sandbox answered {0} steps of {1}": "El entorno aislado respondió a {0} pasos de {1}",
  "Step {0} has no answer": "El paso {0} no tiene respuesta",
  'The sandbox answered "{0}" where "{1}" was asked':
    'El entorno aislado respondió "{0}" donde se pedía "{1}"',
  "Nobody has asked whether the answer's hash is the expected one":
    "Nadie ha preguntado si el hash de la respuesta es el esperado",
  "it is not of type {0}": "no es del tipo {0}",
  'The check "{0}" failed on this answer: {1}': 'La comprobación "{0}" falló con esta respuesta: {1}',

  // src/domain/codec.ts
  "A value cannot be {0}": "Un valor no puede ser {0}",
  "There is no tag {0}": "No existe la etiqueta {0}",
  "A tagged value needs exactly one tag": "Un valor etiquetado necesita exactamente una etiqueta",
  "An entry of a map needs a key and a value": "Una entrada de un mapa necesita una clave y un valor",
  "Expected an array": "Se esperaba un array",
  "Expected a string": "Se esperaba una cadena",
  "A bare number must be whole and have at most 53 bits":
    "Un número sin etiqueta debe ser entero y tener como máximo 53 bits",
  "An int needs hexadecimal digits": "Un entero necesita dígitos hexadecimales",
  "A float needs decimal digits": "Un número decimal necesita dígitos decimales",
  "Bytes need pairs of hexadecimal digits": "Los bytes necesitan pares de dígitos hexadecimales",

  // src/domain/decode-observations.ts
  "The observations are not an array": "Las observaciones no son un array",
  "An observation has a form that is not known": "Una observación tiene una forma desconocida",

  // src/domain/decode-report.ts
  "The sandbox sent a report that cannot be read": "El entorno aislado envió un informe que no se puede leer",
  "The sandbox sent a report that cannot be read: {0}":
    "El entorno aislado envió un informe que no se puede leer: {0}",
  "The sandbox's answer cannot be read: {0}": "La respuesta del entorno aislado no se puede leer: {0}",

  // src/domain/parse-json-in-turns.ts
  "Unexpected {0} before character {1} of JSON": "{0} inesperado antes del carácter {1} del JSON",

  // src/domain/own-case.ts
  "Own tests of this exercise cannot be typed": "Las pruebas propias de este ejercicio no se pueden escribir",

  // src/domain/literal.ts
  "There is no method {0}": "No hay ningún método {0}",
  "{0} takes {1} values, but {2} are given": "{0} recibe {1} valores, pero hay {2}",
  "Functions cannot be typed here": "Aquí no se pueden escribir funciones",
  "{0} items are needed here, but {1} are given": "Aquí hacen falta {0} elementos, pero hay {1}",
  "The keys here are {0}": "Las claves aquí son {0}",
  "The key {0} is missing": "Falta la clave {0}",
  "a whole number": "un número entero",
  "a decimal number": "un número decimal",
  "a text": "un texto",
  "a list": "una lista",
  "a tuple": "una tupla",
  "a set": "un conjunto",
  "a dictionary": "un diccionario",
  "{0} is needed here, but this is {1}": "Aquí hace falta {0}, pero esto es {1}",

  // src/domain/literal-string.ts
  "The closing {0} is missing": "Falta {0} al final",
  "There is no character with so large a number": "No hay ningún carácter con un número tan grande",
  "The escape \\{0} is not known; write \\\\ for a backslash":
    "La secuencia \\{0} no existe; escribe \\\\ para una barra invertida",

  // src/domain/parse-literal-node.ts
  "Start with the name of a method, as in deposit(50)":
    "Empieza por el nombre de un método, como en deposit(50)",
  "This is longer than {0} characters": "Tiene más de {0} caracteres",
  "This is nested deeper than {0} levels": "Tiene más de {0} niveles de anidamiento",
  "A value is missing here": "Aquí falta un valor",
  "Bytes hold characters up to \\xff only": "Los bytes solo contienen caracteres hasta \\xff",
  "Either every item has a key (a dictionary) or none has (a set)":
    "O todos los elementos tienen clave (un diccionario), o ninguno (un conjunto)",
  "Only one value can stand in these parentheses": "En estos paréntesis solo cabe un valor",
  "A list is needed in these parentheses": "En estos paréntesis hace falta una lista",
  'float() cannot read "{0}"': 'float() no puede leer "{0}"',
  "Each entry of a map is a pair: [key, value]": "Cada entrada de un mapa es un par: [clave, valor]",
  "The word {0} means nothing here; put text in quotes":
    "La palabra {0} no significa nada aquí; escribe los textos entre comillas",
  "A value cannot start with {0}": "Un valor no puede empezar por {0}",
  '"{0}" or "{1}"': '"{0}" o "{1}"',
  "{0} is missing here": "Aquí falta {0}",
  "There is something behind the value": "Hay algo detrás del valor",

  // src/domain/parse-type.ts
  "int, float, boolean, string, list<T>, optional<T> and map<string, T>, where T is again one of these":
    "int, float, boolean, string, list<T>, optional<T> y map<string, T>, donde T es a su vez uno de estos",
  "“{0}…” is no type: it is longer than {1} characters": "“{0}…” no es un tipo: tiene más de {1} caracteres",
  "“{0}” is no type: use {1}": "“{0}” no es un tipo: usa {1}",
  "“{0}” is no type: the keys of a map are strings": "“{0}” no es un tipo: las claves de un mapa son cadenas",

  // src/domain/plain-data.ts
  "a boolean": "un booleano",
  "a string": "una cadena",
  "a Uint8Array": "un Uint8Array",
  "plain data": "datos simples",
  "an int": "un entero",
  "a float": "un número decimal",
  "an array": "un array",
  "a Set": "un Set",
  "a Map or a plain object": "un Map o un objeto simple",
  "an object": "un objeto",
  "{0} should be an int, but is {1}: write a whole number, beyond 53 bits as a bigint":
    "{0} debería ser un entero, pero es {1}: escribe un número entero, y a partir de 53 bits un bigint",
  "{0} should be a tuple of {1}, but has {2} items":
    "{0} debería ser una tupla de {1}, pero tiene {2} elementos",
  "the key of {0}": "la clave de {0}",
  "{0} has a field that its type has not: {1}": "{0} tiene un campo que su tipo no tiene: {1}",
  "{0} is missing": "Falta {0}",
  "{0} should be {1}, but is {2}": "{0} debería ser {1}, pero es {2}",
  "the string {0}": "la cadena {0}",
  "the {0} {1}": "{0} {1}",

  // src/domain/make-case.ts
  "{0} has {1} arguments, but the signature has {2} parameters":
    "{0} tiene {1} argumentos, pero la firma tiene {2} parámetros",

  // src/domain/invention.ts
  "The answer lacks what an exercise needs: {0}: {1}":
    "A la respuesta le falta algo que un ejercicio necesita: {0}: {1}",
  "The answer lacks what an exercise needs: a length is no number":
    "A la respuesta le falta algo que un ejercicio necesita: una longitud no es un número",
  "A solution was not given as Python and JavaScript": "Una solución no vino en Python y JavaScript",
  "The input of {0} does not fit the signature: {1}": "La entrada de {0} no encaja con la firma: {1}",
  "A text is too long, and was cut in the middle: “{0}…”":
    "Un texto es demasiado largo y quedó cortado a la mitad: “{0}…”",
  "The answer is not JSON": "La respuesta no es JSON",

  // src/domain/structural-checks.ts
  "There are {0} examples; 3 to 5 are wanted.": "Hay {0} ejemplos; deben ser de 3 a 5.",
  "There are {0} hidden cases; at least 25 are wanted.": "Hay {0} pruebas ocultas; deben ser al menos 25.",
  "{0} repeats the input of {1}.": "{0} repite la entrada de {1}.",
  "{0} has {1} steps in {2}, but {3} expectations.":
    "{0} tiene {1} pasos en {2}, pero {3} resultados esperados.",
  "{0} expects nothing of any step.": "{0} no espera nada de ningún paso.",
  "There are {0} flaws; at least 2 are wanted.": "Hay {0} fallos; deben ser al menos 2.",
  'The flaw "{0}" names no category that catches it.':
    'El fallo "{0}" no nombra ninguna categoría que lo detecte.',
  'The flaw "{0}" is said to be caught by "{1}", which no hidden case has.':
    'Se dice que el fallo "{0}" lo detecta "{1}", pero ninguna prueba oculta es de esa categoría.',
  'The flaw "{0}" has no {1} source.': 'El fallo "{0}" no tiene código en {1}.',
  "There is no {0} reference.": "No hay solución de referencia en {0}.",
  "There is no statement.": "No hay enunciado.",

  // src/domain/sampling-settings.ts
  "At temperature 0 all {0} samples would be the same. Raise the temperature, such as to 0.8, or take 1.":
    "Con temperatura 0 las {0} muestras serían iguales. Sube la temperatura, por ejemplo a 0.8, o toma 1.",
  "{0} must be {1}; nothing is typed.": "{0}: debe ser {1}; no hay nada escrito.",
  "{0} must be {1}, not “{2}”.": "{0}: debe ser {1}, no “{2}”.",
  "a number from {0} to {1}": "un número de {0} a {1}",
  "a whole number from {0} to {1}": "un número entero de {0} a {1}",
  "a whole number from {0} (all) to {1}": "un número entero de {0} (todos) a {1}",

  // src/domain/download-pace.ts
  "waiting for the server": "esperando al servidor",
  "a few seconds left": "quedan unos segundos",
  "about {0} seconds left": "quedan unos {0} segundos",
  "about {0} minutes left": "quedan unos {0} minutos",
  "about {0} hours left": "quedan unas {0} horas",

  // src/domain/built-in-model.ts
  "Built-in": "Integrado",
  "A small model (8 million parameters) trained from nothing on this page's own kinds of exercises: it solves most of them, guesses at everything else, and is often plausible and wrong.":
    "Un modelo pequeño (8 millones de parámetros) entrenado desde cero con los tipos de ejercicios de esta misma página: resuelve la mayoría, adivina en todo lo demás y a menudo es verosímil y se equivoca.",
  "{0} million": "{0} millones",

  // src/domain/hub-models.ts
  "The smallest one here that was trained on real code. It follows instructions.":
    "El más pequeño de aquí que se entrenó con código real. Sigue instrucciones.",
  "{0} billion": "{0} mil millones",
  "Three times as large as the one above. It follows instructions, and wants a graphics card.":
    "Tres veces más grande que el de arriba. Sigue instrucciones y necesita una tarjeta gráfica.",
  "From 2023; 87 % of what it read was code. It follows instructions, and wants a graphics card.":
    "De 2023; el 87 % de lo que leyó era código. Sigue instrucciones y necesita una tarjeta gráfica.",
  "DeepSeek licence, with limits on use": "Licencia DeepSeek, con límites de uso",
  "Continues code and fills gaps, which helps while typing. It was not taught to follow instructions, and wants a graphics card.":
    "Continúa código y rellena huecos, lo que ayuda mientras se escribe. No aprendió a seguir instrucciones y necesita una tarjeta gráfica.",

  // src/domain/model-folder.ts
  "onnx/model_quantized.onnx (or another onnx/model….onnx)":
    "onnx/model_quantized.onnx (u otro onnx/model….onnx)",
  "{0} is no JSON: it starts with {1}": "{0} no es JSON: empieza por {1}",
  "{0} names no architecture, so it is no model's":
    "{0} no nombra ninguna arquitectura, así que no es de un modelo",
  "{0} describes a {1}; only models that continue a text (…ForCausalLM) can write programs":
    "{0} describe un {1}; solo los modelos que continúan un texto (…ForCausalLM) pueden escribir programas",

  // src/domain/model-weights.ts
  "the graphics adapter cannot compute with {0} weights":
    "el adaptador gráfico no puede calcular con pesos {0}",
  "the weights are larger than the graphics adapter's largest buffer":
    "los pesos son más grandes que el mayor búfer del adaptador gráfico",

  // src/domain/onnx-file.ts
  "{0} is no ONNX model: it has more than {1} parts": "{0} no es un modelo ONNX: tiene más de {1} partes",
  "{0} is no ONNX model: it starts with {1}": "{0} no es un modelo ONNX: empieza por {1}",
  "{0} is cut off: it has {1} bytes and says that it goes on to {2}":
    "{0} está cortado: tiene {1} bytes y dice que llega hasta {2}",
  "{0} is cut off, or no ONNX model: it holds no whole graph":
    "{0} está cortado o no es un modelo ONNX: no contiene un grafo completo",

  // src/clients/engine-warming.ts
  "Reload the page. If it happens again, this browser may be short of memory.":
    "Vuelve a cargar la página. Si pasa de nuevo, puede que a este navegador le falte memoria.",
  "The sandbox stopped while it was starting": "El entorno aislado se detuvo mientras arrancaba",

  // src/clients/fetch-counted.ts
  "{0} could not be fetched": "No se pudo obtener {0}",
  "Check the connection, then try again.": "Revisa la conexión y vuelve a intentarlo.",
  "{0} is missing on this site (status {1})": "Falta {0} en este sitio (estado {1})",
  "Reload the page. If it stays missing, the site was not uploaded whole.":
    "Vuelve a cargar la página. Si sigue faltando, el sitio no se subió completo.",
  "{0} has {1} bytes instead of {2}": "{0} tiene {1} bytes en lugar de {2}",
  "The file came from another version, or something on the way changed it. Reload the page.":
    "El archivo vino de otra versión, o algo lo cambió por el camino. Vuelve a cargar la página.",

  // src/clients/life-lock.ts
  "it did not start within {0} seconds": "no arrancó en {0} segundos",
  "it ended without a word": "terminó sin decir nada",

  // src/clients/worker-life.ts
  "it said nothing for {0} seconds": "no dijo nada durante {0} segundos",
  "it sent a message that cannot be read": "envió un mensaje que no se puede leer",
  "its script could not be loaded": "no se pudo cargar su código",

  // src/clients/model-failures.ts
  "Close other tabs and try again, or choose a smaller model.":
    "Cierra otras pestañas y vuelve a intentarlo, o elige un modelo más pequeño.",
  "The model could not be loaded: {0}.": "No se pudo cargar el modelo: {0}.",
  "Choose another model, or try another browser.": "Elige otro modelo, o prueba con otro navegador.",
  "Delete the model and get it again, or choose another one.":
    "Elimina el modelo y vuelve a descargarlo, o elige otro.",
  "Check the connection and press Generate solution again. If it stays so, this copy of the site lacks the model's files.":
    "Revisa la conexión y vuelve a pulsar Generar solución. Si sigue igual, a esta copia del sitio le faltan los archivos del modelo.",
  "The model cannot take this task: {0}.": "El modelo no puede con esta tarea: {0}.",
  "Choose another exercise or another model.": "Elige otro ejercicio u otro modelo.",
  "Press Generate solution again: the model starts anew.":
    "Vuelve a pulsar Generar solución: el modelo arranca de nuevo.",
  "The model's worker ended: {0}.": "El worker del modelo terminó: {0}.",
  "The model stopped writing: {0}.": "El modelo dejó de escribir: {0}.",

  // src/clients/model-fallback.ts
  "WebGPU failed: {0}": "WebGPU falló: {0}",

  // src/clients/model-store.ts
  "The part of the page that stores models ended: {0}":
    "La parte de la página que guarda modelos terminó: {0}",

  // src/clients/model-worker.ts
  "a part of the page could not be loaded ({0})": "no se pudo cargar una parte de la página ({0})",
  unnamed: "sin nombre",

  // src/clients/model.ts
  "it did not stop when asked": "no se detuvo cuando se le pidió",
  "it was closed": "se cerró",

  // src/clients/sandbox-frame.ts
  Sandbox: "Entorno aislado",

  // src/clients/sandbox.ts
  "the sandbox gave no answer for this case": "el entorno aislado no respondió a esta prueba",
  "The sandbox could not start {0}: {1}": "El entorno aislado no pudo arrancar {0}: {1}",
  "the sandbox's process ended": "el proceso del entorno aislado terminó",

  // workers/sandbox
  "it did not start in time": "no arrancó a tiempo",
  "it was ended": "se terminó",
  "no reason was given": "no se dio ningún motivo",
  "Python's files have not arrived": "los archivos de Python no han llegado",
  "JavaScript's files have not arrived": "los archivos de JavaScript no han llegado",
  "the worker gave no answer for this case": "el worker no respondió a esta prueba",
  "the program flooded its worker's channel with messages":
    "el programa inundó de mensajes el canal de su worker",

  // workers/python
  "the harness answered nothing": "el arnés no respondió nada",
  "interrupts kept coming before the time limit":
    "no dejaron de llegar interrupciones antes del límite de tiempo",
  "the harness was interrupted by itself": "el arnés se interrumpió a sí mismo",
  "the harness raised": "el arnés lanzó una excepción",
  "the harness described no exception": "el arnés no describió ninguna excepción",
  "the harness answered {0}": "el arnés respondió {0}",
  "The harness has no {0}: snapshot and worker are of different builds":
    "Al arnés le falta {0}: la instantánea y el worker son de compilaciones distintas",
  "the native stack is exhausted": "la pila nativa se agotó",
  "the program ended the interpreter (os._exit)": "el programa terminó el intérprete (os._exit)",
  "bootPython needs a compiled WebAssembly.Module": "bootPython necesita un WebAssembly.Module compilado",
  "bootPython needs a compiled snapshot": "bootPython necesita una instantánea compilada",
  "Pyodide started without asking for its WebAssembly": "Pyodide arrancó sin pedir su WebAssembly",
  "Pyodide's WebAssembly no longer imports emscripten_resize_heap":
    "el WebAssembly de Pyodide ya no importa emscripten_resize_heap",

  // workers/javascript
  "QuickJS did not start: {0}": "QuickJS no arrancó: {0}",
  "The harness could not carry out a step": "El arnés no pudo realizar un paso",
  "QuickJS lost its module": "QuickJS perdió su módulo",
  "The program could not be started again after a case was stopped":
    "El programa no pudo volver a arrancar después de que se detuvo una prueba",
  "QuickJS lost its runtime": "QuickJS perdió su entorno de ejecución",
  "QuickJS gave no answer for this case": "QuickJS no respondió a esta prueba",
  "No program has been loaded": "No se ha cargado ningún programa",
  "something was thrown": "se lanzó algo",
  "The harness failed: {0}": "El arnés falló: {0}",
  "QuickJS itself failed ({0}), most often because recursion overran the native stack":
    "Falló el propio QuickJS ({0}), casi siempre porque la recursión desbordó la pila nativa",
  "The JavaScript harness failed": "El arnés de JavaScript falló",
  "The JavaScript harness failed: {0}": "El arnés de JavaScript falló: {0}",
  "{0}. Leave out `export`: the tests find your function by its name":
    "{0}. Quita `export`: las pruebas encuentran tu función por su nombre",
  "{0}. Modules are not available here: leave out `import`": "{0}. Aquí no hay módulos: quita `import`",

  // workers/model
  "its tokenizer has no fill-in-the-middle tokens": "su tokenizador no tiene tokens para rellenar en medio",
  "The model gives no scores: it is no language model":
    "El modelo no da puntuaciones: no es un modelo de lenguaje",
  "The model's scores are {0}, not floating-point numbers":
    "Las puntuaciones del modelo son {0}, no números de coma flotante",
  "the runtime gave up without a word, most often for want of memory ({0})":
    "el entorno de ejecución se rindió sin decir nada, casi siempre por falta de memoria ({0})",
  "the graphics device was lost ({0})": "se perdió el dispositivo gráfico ({0})",
  "this browser offers no WebGPU here": "este navegador no ofrece WebGPU aquí",
  "no graphics adapter answers WebGPU": "ningún adaptador gráfico responde a WebGPU",
  "WebGPU did not start: {0}": "WebGPU no arrancó: {0}",
  "{0} could not be fetched ({1})": "no se pudo obtener {0} ({1})",
  "{0} is not there: the server answered {1}": "{0} no está: el servidor respondió {1}",
  "{0} should be an ONNX model, but the server sent a web page":
    "{0} debería ser un modelo ONNX, pero el servidor envió una página web",
  "{0} should be {1}, but the server sent a web page":
    "{0} debería ser {1}, pero el servidor envió una página web",
  "{0} should be an ONNX model, but the server sent something that starts with {1}":
    "{0} debería ser un modelo ONNX, pero el servidor envió algo que empieza por {1}",
  "{0} should be {1}, but the server sent something that starts with {2}":
    "{0} debería ser {1}, pero el servidor envió algo que empieza por {2}",
  "No model has been loaded in this worker": "No se ha cargado ningún modelo en este worker",
  "{0} is stored without {1}": "{0} está guardado sin {1}",
  "it finds plain code no likelier than its shuffled characters ({0} and {1} per token)":
    "el código normal no le parece más probable que sus caracteres revueltos ({0} y {1} por token)",
  "it disagrees with itself: a text read at once and token by token gives other scores":
    "se contradice: un texto leído de una vez y token a token da otras puntuaciones",
  "{0} names no model_type: it describes no model of transformers.js":
    "{0} no nombra ningún model_type: no describe un modelo de transformers.js",
  '{0} says "{1}", which is no kind of model that writes text here':
    '{0} dice "{1}", que no es un tipo de modelo que escriba texto aquí',
  "{0} does not say how many tokens the model reads": "{0} no dice cuántos tokens lee el modelo",
  "onnxruntime has no WebAssembly backend in this build":
    "onnxruntime no tiene WebAssembly en esta compilación",
  "{0}/tokenizer.json or tokenizer_config.json is of no use: {1}":
    "{0}/tokenizer.json o tokenizer_config.json no sirve: {1}",
  "{0}/{1} is damaged, or not whole: {2}": "{0}/{1} está dañado o incompleto: {2}",
  "{0} is not stored whole in this browser": "{0} no está guardado completo en este navegador",
  "{0}/{1} is missing in this browser's storage": "Falta {0}/{1} en el almacenamiento de este navegador",
  "{0}/{1} has {2} bytes in this browser's storage instead of {3}":
    "{0}/{1} tiene {2} bytes en el almacenamiento de este navegador en lugar de {3}",
  "the device computes nonsense: the model's scores are no usable numbers":
    "el dispositivo calcula disparates: las puntuaciones del modelo no son números utilizables",
  "it is {0} tokens long, and the model reads at most {1}, its answer included":
    "ocupa {0} tokens, y el modelo lee como máximo {1}, incluida su respuesta",
  "its tokenizer cannot spell JSON": "su tokenizador no puede escribir JSON",
  "the shortest answer takes {0} tokens, and there is room for {1}":
    "la respuesta más corta ocupa {0} tokens, y hay espacio para {1}",

  // workers/store
  "This repository is no model that works here, or something on the way answers in its place. Choose another model.":
    "Este repositorio no es un modelo que funcione aquí, o algo responde en su lugar por el camino. Elige otro modelo.",
  "Delete another model or free some space on this device, then go on: what has come is kept.":
    "Elimina otro modelo o libera espacio en este dispositivo y luego continúa: lo que ya llegó se conserva.",
  "Delete another model or free some space on this device, then choose the folder again.":
    "Elimina otro modelo o libera espacio en este dispositivo y luego vuelve a elegir la carpeta.",
  "Try again; if it stays so, cancel the download and start anew.":
    "Vuelve a intentarlo; si sigue igual, cancela la descarga y empieza de nuevo.",
  "Choose the folder again; if it stays so, reload the page first.":
    "Vuelve a elegir la carpeta; si sigue igual, vuelve a cargar antes la página.",
  "The browser has no more room for this model": "El navegador ya no tiene espacio para este modelo",
  "The model could not be stored: {0}": "No se pudo guardar el modelo: {0}",
  "{0} is not there: the hub answered {1}": "{0} no está: el hub respondió {1}",
  "The repository may have moved, or wants an account. Choose another model.":
    "Puede que el repositorio se haya mudado, o que pida una cuenta. Elige otro modelo.",
  "Try again later: what has come is kept.": "Vuelve a intentarlo más tarde: lo que ya llegó se conserva.",
  "{0} should be a file of the model, but a web page came":
    "{0} debería ser un archivo del modelo, pero llegó una página web",
  "Something between here and the hub answers in its place: a login page of the network, or a filter. Open huggingface.co in a tab to see it.":
    "Algo entre aquí y el hub responde en su lugar: una página de acceso de la red, o un filtro. Abre huggingface.co en una pestaña para verlo.",
  "The connection to the hub broke, or never came about, at {0}":
    "La conexión con el hub se cortó, o no llegó a establecerse, en {0}",
  "Check the connection, then go on: what has come is kept.":
    "Revisa la conexión y continúa: lo que ya llegó se conserva.",
  "The folder has no {0}": "En la carpeta falta {0}",
  "Choose the folder that holds config.json, with all of the model's files in it.":
    "Elige la carpeta que contiene config.json, con todos los archivos del modelo dentro.",
  "Copy the model's files anew, and choose their folder again.":
    "Copia de nuevo los archivos del modelo y vuelve a elegir su carpeta.",

  "{0} came with {1} bytes, but the hub said {2}": "{0} llegó con {1} bytes, pero el hub dijo {2}",
  "The answer was cut off, or changed on the way. Go on to fetch the rest.":
    "La respuesta se cortó o cambió por el camino. Continúa para obtener el resto.",
  "Nothing of it is kept. Download again; if it stays so, the hub's file is broken: choose another model.":
    "No se conserva nada. Descárgalo de nuevo; si sigue igual, el archivo del hub está roto: elige otro modelo.",
  "no folder can be named after “{0}”": "ninguna carpeta puede llamarse como “{0}”",
  "Another tab of this site is storing this model": "Otra pestaña de este sitio está guardando este modelo",
  "Go on in that tab, or close it and try again here.":
    "Continúa en esa pestaña, o ciérrala y vuelve a intentarlo aquí.",
  "it offers no private file system here (it is too old, or this page is not on https)":
    "no ofrece aquí un sistema de archivos privado (es demasiado antiguo, o esta página no va por https)",
  "it refuses the private file system, as private windows do ({0})":
    "niega el sistema de archivos privado, como hacen las ventanas privadas ({0})",
  "Node's test runner ended with exit code {0} and had not reported this test":
    "El ejecutor de pruebas de Node terminó con el código de salida {0} sin haber informado de esta prueba",
  "The process ended": "El proceso terminó",
  "The program’s process ended before it had answered ({0}).":
    "El proceso del programa terminó antes de haber respondido ({0}).",
  "Let the program answer first: set process.exitCode in place of calling process.exit.":
    "Deja que el programa responda primero: asigna process.exitCode en lugar de llamar a process.exit.",
  "No answer came": "No llegó ninguna respuesta",
  "Nothing was left to do, and the answer had not come: a promise was not settled, or a callback not called.":
    "No quedaba nada por hacer y la respuesta no había llegado: no se resolvió una promesa o no se llamó a un callback.",
  "No export `{0}`": "Falta la exportación `{0}`",
  "`{0}` does not export `{1}`.": "`{0}` no exporta `{1}`.",
  "Write it in this file with `export` in front of it.": "Escríbelo en este archivo con `export` delante.",
  "Settle every promise and call every callback, also where something goes wrong or nothing comes.":
    "Resuelve o rechaza cada promesa y llama a cada callback, también cuando algo falla o no llega nada.",
};
