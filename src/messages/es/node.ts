import type { Catalogue } from "../say.ts";

export const node: Catalogue = {
  // src/app/NodeRoute.tsx, NodeScreen.tsx, environment.ts
  "Exercises for Node": "Ejercicios para Node",
  "There is no exercise for Node called “{0}”.": "No hay ningún ejercicio para Node llamado “{0}”.",
  "Open “{0}”": "Abrir “{0}”",
  "All exercises for Node": "Todos los ejercicios para Node",
  "This file is given: to be read, and imported by yours.":
    "Este archivo viene dado: para leerlo e importarlo desde los tuyos.",
  "Exercises without Node": "Ejercicios sin Node",
  "Input and output, without Node": "Entrada y salida, sin Node",
  "Node itself, for the exercises that need it. StackBlitz delivers it when somebody starts it; commercial use needs its licence.":
    "Node mismo, para los ejercicios que lo necesitan. StackBlitz lo entrega cuando alguien lo inicia; el uso comercial requiere su licencia.",
  "Not on this page: it needs isolation headers from the host. For the exercises that need Node.":
    "No en esta página: necesita cabeceras de aislamiento del servidor. Para los ejercicios que necesitan Node.",

  // src/features/catalogue/CatalogueScreen.tsx
  "For Node": "Para Node",

  // src/features/node/ApiKeyForm.tsx
  "I have an API key of WebContainers": "Tengo una clave de API de WebContainers",
  "API key": "Clave de API",
  "Keep it in this browser": "Conservarla en este navegador",

  // src/features/node/EnginePanel.tsx
  "step {0} of {1}": "paso {0} de {1}",
  "Starting Node": "Iniciando Node",
  "Node runs in this browser, as WebContainers by StackBlitz.":
    "Node funciona en este navegador, como WebContainers de StackBlitz.",
  "Shut Node down": "Apagar Node",
  "Your files are kept. All other exercises run without Node, on the engines of this page.":
    "Tus archivos se conservan. Todos los demás ejercicios funcionan sin Node, con los motores de esta página.",
  "Start Node again": "Iniciar Node de nuevo",
  "Node was lost": "Se perdió Node",
  "Its frame no longer answers; the browser may have ended it for want of memory. Your files are kept.":
    "Su marco ya no responde; quizá el navegador lo cerró por falta de memoria. Tus archivos se conservan.",
  "Start Node": "Iniciar Node",
  "Not now": "Ahora no",
  "These tests need Node, which is fetched from its vendor":
    "Estas pruebas necesitan Node, que se obtiene de su proveedor",
  "Starting Node contacts StackBlitz at stackblitz.com and webcontainer.io, and npm’s registry where an exercise has packages; nothing of them is contacted before. Your files run in this browser, in the vendor’s frame. Commercial use of WebContainers needs a licence from StackBlitz.":
    "Al iniciar Node se contacta con StackBlitz en stackblitz.com y webcontainer.io, y con el registro de npm si un ejercicio tiene paquetes; antes no se contacta con ninguno. Tus archivos se ejecutan en este navegador, en el marco del proveedor. El uso comercial de WebContainers requiere una licencia de StackBlitz.",
  "Fetching this page’s own part…": "Obteniendo la parte propia de esta página…",
  "Waiting for stackblitz.com…": "Esperando a stackblitz.com…",
  "stackblitz.com answers; Node is starting…": "stackblitz.com responde; Node se está iniciando…",

  // src/features/node/FileTree.tsx, NodeDraftNotices.tsx
  Files: "Archivos",
  "{0}, given": "{0}, dado",
  "{0}, changed": "{0}, modificado",
  "Download my files": "Descargar mis archivos",

  // src/features/node/NodeListScreen.tsx
  "Files, streams, servers, packages and tests of your own: projects of several files, judged by real Node inside of this browser.":
    "Archivos, flujos, servidores, paquetes y pruebas propias: proyectos de varios archivos, evaluados por un Node real dentro de este navegador.",
  "Node comes from StackBlitz, as WebContainers, over the network: the page contacts stackblitz.com and webcontainer.io when you start it, and nothing before. All other exercises run without.":
    "Node viene de StackBlitz, como WebContainers, por la red: la página contacta con stackblitz.com y webcontainer.io cuando lo inicias, y con nadie antes. Todos los demás ejercicios funcionan sin él.",

  // src/features/node/NodePage.tsx, NodeProblem.tsx, NodeToolbar.tsx
  "Close tab": "Cerrar pestaña",
  "Open files": "Archivos abiertos",
  "Limits of each test: {0} s, {1} KB of output.": "Límites de cada prueba: {0} s, {1} KB de salida.",
  "npm installs {0} inside of the container, from its registry on the network.":
    "npm instala {0} dentro del contenedor, desde su registro en la red.",
  "Show a hint ({0} of {1})": "Mostrar una pista ({0} de {1})",
  "All files back to how they were at the start": "Todos los archivos como estaban al principio",
  "Installing packages…": "Instalando paquetes…",

  // src/features/node/describe-refusal.ts
  "Node was not started": "Node no se inició",
  "You stopped it.": "Lo detuviste.",
  "Node cannot run on this page": "Node no puede funcionar en esta página",
  "It needs shared memory, which a browser gives to a page only if its host sends isolation headers (COOP and COEP). This host sends none, or the page stands in a frame without them.":
    "Necesita memoria compartida, que un navegador solo da a una página si su servidor envía cabeceras de aislamiento (COOP y COEP). Este servidor no las envía, o la página está en un marco sin ellas.",
  "It needs a page that came over https, or from this machine.":
    "Necesita una página que venga por https, o de esta misma máquina.",
  "Node cannot run in this browser": "Node no puede funcionar en este navegador",
  "It lacks {0}, which WebContainers need. Current versions of Chrome, Edge, Firefox and Safari have it.":
    "Le falta {0}, que WebContainers necesita. Las versiones actuales de Chrome, Edge, Firefox y Safari lo tienen.",
  "There is no network": "No hay red",
  "Node comes from its vendor’s servers each time it is started.":
    "Node viene de los servidores de su proveedor cada vez que se inicia.",
  "Node did not start within {0} seconds": "Node no se inició en {0} segundos",
  "Node could not be started": "No se pudo iniciar Node",
  "A part of this page did not arrive from its own host.":
    "Una parte de esta página no llegó desde su propio servidor.",
  "stackblitz.com did not answer: the network may be cut or slow, or the address blocked by a firewall or an extension.":
    "stackblitz.com no respondió: la red puede estar cortada o ser lenta, o un cortafuegos o una extensión bloquean la dirección.",
  "stackblitz.com answered, and then Node did not start: webcontainer.io may be blocked by a firewall or an extension, or the service may refuse this page.":
    "stackblitz.com respondió, pero Node no se inició: un cortafuegos o una extensión pueden bloquear webcontainer.io, o el servicio puede rechazar esta página.",

  // src/features/verdicts/ProjectTests.tsx
  "What your program prints in the visible tests stands here. What is printed in hidden tests is not shown.":
    "Aquí aparece lo que tu programa imprime en las pruebas visibles. Lo que se imprime en las ocultas no se muestra.",

  // src/state/node
  "Node’s container failed: {0}": "El contenedor de Node falló: {0}",
  "Run it again, or shut Node down and start it anew. Your files are kept.":
    "Ejecútalo otra vez, o apaga Node e inícialo de nuevo. Tus archivos se conservan.",
  "Node was lost while it ran": "Se perdió Node mientras se ejecutaba",
  "Its frame no longer answers. Start Node again; your files are kept.":
    "Su marco ya no responde. Inicia Node de nuevo; tus archivos se conservan.",
  "More was printed than can be read": "Se imprimió más de lo que se puede leer",
  "npm could not install {0}: it ended with exit code {1}":
    "npm no pudo instalar {0}: terminó con el código de salida {1}",
  "npm did not finish installing {0}": "npm no terminó de instalar {0}",
  "npm inside of the container asks its registry on the network. What it printed stands under Output.":
    "npm, dentro del contenedor, consulta su registro en la red. Lo que imprimió está en Salida.",
};
