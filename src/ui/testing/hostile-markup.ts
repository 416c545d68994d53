/** What markup would do to a page that inserts it as it is. */
type Effect =
  /** Runs a script by being there. */
  | "runs"
  /** Runs a script when its link is clicked. */
  | "runs when clicked"
  /** Fetches something by being shown. */
  | "loads"
  /** Stands in the way of a name that the page uses. */
  | "clobbers"
  /** Looks, or sounds, like a part of the page itself. */
  | "poses";

export interface HostileMarkup {
  readonly what: string;
  readonly effect: Effect;
  readonly html: string;
}

const mark = "globalThis.edgecaseHostile=1";
/** An address of this origin, so that asking for it is seen. */
export const probe = "/edgecase-hostile-probe";

const runs: readonly (readonly [string, string])[] = [
  ["a script", `<script>${mark}</script>`],
  ["a script of another spelling", `<ScRiPt >${mark}</sCrIpT\n>`],
  ["an error handler", `<img src=x: onerror="${mark}">`],
  ["an error handler without quotes or blanks", `<img/src="x:"/onerror=${mark}>`],
  ["an error handler in backquotes", `<img src=\`x\` onerror=${mark}>`],
  ["an unclosed tag", `<img src=x: onerror=${mark}//\n<p>x</p>`],
  ["a handler behind a line break", `<img src=x:\nonerror\n=\n"${mark}">`],
  ["a handler behind a form feed", `<img\fsrc=x:\fonerror=${mark}>`],
  ["a handler in entities", `<img src=x: onerror="&#103;lobalThis.edgecaseHostile&#x3d;1">`],
  ["a picture as SVG", `<svg onload="${mark}"></svg>`],
  ["a script in SVG", `<svg><script>${mark}</script></svg>`],
  ["a script in SVG, in entities", `<svg><script>globalThis&#46;edgecaseHostile=1</script></svg>`],
  [
    "a frame with a document of its own",
    `<iframe srcdoc="<script>parent.edgecaseHostile=1</script>"></iframe>`,
  ],
  ["a frame that runs its address", `<iframe src="javascript:parent.edgecaseHostile=1"></iframe>`],
  ["details that open", `<details open ontoggle="${mark}"><summary>x</summary></details>`],
  ["a film without a source", `<video><source onerror="${mark}"></video>`],
  ["a sound", `<audio src=x: onerror="${mark}"></audio>`],
  ["a style sheet that loads", `<style onload="${mark}"></style>`],
  ["a style sheet that fails", `<link rel=stylesheet href="x:" onerror="${mark}">`],
  ["an animation that begins", `<svg><animate onbegin="${mark}" attributeName=x dur=1s></animate></svg>`],
  [
    "an animation by style sheet",
    `<style>@keyframes hostile{}</style><b style="animation:hostile 1ms" onanimationstart="${mark}">x</b>`,
  ],
  [
    "an element of its own name",
    `<xss style="display:block;content-visibility:auto" oncontentvisibilityautostatechange="${mark}">x</xss>`,
  ],
  ["a comment that ends early", `<!--><img src=x: onerror="${mark}">-->`],
  ["a conditional comment", `<!--[if true]><!--><img src=x: onerror="${mark}"><!--<![endif]-->`],
  ["character data", `<![CDATA[><img src=x: onerror="${mark}">]]>`],
  ["a processing instruction", `<?xml ><img src=x: onerror="${mark}">?>`],
  ["a text field that ends early", `<textarea></textarea><img src=x: onerror="${mark}"></textarea>`],
  ["a title that ends early", `<title></title><img src=x: onerror="${mark}"></title>`],
  ["a template that ends early", `<template></template><img src=x: onerror="${mark}"></template>`],
  ["a tag in a tag's name", `<<b>img src=x: onerror=1><img src=x: onerror="${mark}">`],
  ["a handler in an allowed element", `<p><b><img title="</b>" src=x: onerror="${mark}"></b></p>`],
  [
    "mutation by MathML and a style sheet",
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=${mark}&gt;" src=x: onerror="${mark}">`,
  ],
  ["mutation by SVG and a style sheet", `<svg></p><style><a id="</style><img src=x: onerror=${mark}>">`],
  [
    "mutation by forms in forms",
    `<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=${mark}>`,
  ],
  [
    "mutation by what is said where nothing runs",
    `<noscript><p title="</noscript><img src=x: onerror=${mark}>"></noscript><img src=x: onerror=${mark}>`,
  ],
  [
    "mutation by a foreign object",
    `<svg><foreignObject><p><style><img src=x: onerror=${mark}></style></p></foreignObject></svg><img src=x: onerror=${mark}>`,
  ],
  ["mutation by depth", `${"<b>".repeat(600)}<img src=x: onerror="${mark}">${"</b>".repeat(600)}`],
];

const clicked: readonly (readonly [string, string])[] = [
  ["an address that runs", `<a href="javascript:${mark}">x</a>`],
  ["an address that runs, of another spelling", `<a href="JaVaScRiPt:${mark}">x</a>`],
  ["an address that runs, with a tabulator", `<a href="java&#x09;script:${mark}">x</a>`],
  ["an address that runs, with a line break", `<a href="java\nscript:${mark}">x</a>`],
  ["an address that runs, behind a control character", `<a href="\u0001javascript:${mark}">x</a>`],
  ["an address that runs, behind blanks", `<a href="  &#10; javascript:${mark}">x</a>`],
  ["an address that runs, in entities", `<a href="&#106&#97vascript&colon;${mark}">x</a>`],
  ["an address that runs, in SVG", `<svg><a href="javascript:${mark}"><text y="20">x</text></a></svg>`],
  ["an old address in SVG", `<svg><a xlink:href="javascript:${mark}"><text y="20">x</text></a></svg>`],
  ["an area of a picture", `<map name=m><area href="javascript:${mark}" shape=default></map>`],
  ["a button that runs its form's address", `<form action="javascript:${mark}"><button>x</button></form>`],
  ["a button's own address", `<form><button formaction="javascript:${mark}">x</button></form>`],
  ["a click's own handler", `<p onclick="${mark}">x</p>`],
];

const loads: readonly (readonly [string, string])[] = [
  ["a picture", `<img src="${probe}">`],
  ["a picture out of several", `<img srcset="${probe} 1x">`],
  ["a picture with sources", `<picture><source srcset="${probe}"><img></picture>`],
  ["a picture in SVG", `<svg><image href="${probe}"/></svg>`],
  ["a picture as a field", `<input type=image src="${probe}">`],
  ["a picture of a film", `<video poster="${probe}"></video>`],
  ["a film", `<video src="${probe}"></video>`],
  ["a sound", `<audio preload=auto src="${probe}"></audio>`],
  [
    "a track of a film",
    `<video src="x:" controls><track default src="${probe}"></video><img src="${probe}">`,
  ],
  ["a frame", `<iframe src="${probe}"></iframe>`],
  ["an object", `<object data="${probe}"></object>`],
  ["an embedded thing", `<embed src="${probe}">`],
  ["a style sheet", `<link rel=stylesheet href="${probe}">`],
  ["a hint to fetch", `<link rel=preload as=image href="${probe}">`],
  ["an import of a style sheet", `<style>@import "${probe}";</style>`],
  ["a background", `<p style="background:url(${probe})">x</p>`],
  ["a background of a table", `<table background="${probe}"><tr><td>x</td></tr></table>`],
  ["a list's mark", `<ul style="list-style-image:url(${probe})"><li>x</li></ul>`],
  ["a use of another SVG", `<svg><use href="${probe}#x"/></svg>`],
];

const clobbers: readonly (readonly [string, string])[] = [
  ["an element's id", `<a id="edgecaseClobbered">x</a>`],
  ["a form's name", `<form name="edgecaseClobbered"></form>`],
  ["a picture's name", `<img name="edgecaseClobbered">`],
  [
    "a form with a field of its method's name",
    `<form id="edgecaseClobbered"><input name="attributes"></form>`,
  ],
  ["an anchor's id twice", `<a id="edgecaseClobbered"></a><a id="edgecaseClobbered" name=x href="#">x</a>`],
  ["a frame's name", `<iframe name="edgecaseClobbered" srcdoc="x"></iframe>`],
];

const poses: readonly (readonly [string, string])[] = [
  ["a button", `<button>Submit</button>`],
  ["a field that is a button", `<input type=button value=Submit>`],
  ["a role of a button", `<p role="button" tabindex="0">Submit</p>`],
  ["a summary", `<details><summary>Submit</summary>x</details>`],
  ["a choice", `<select><option>Python</select>`],
  ["a text field", `<textarea>Your key</textarea>`],
  ["text that is edited", `<p contenteditable>Your key</p>`],
  ["a dialog", `<dialog open>Sign in</dialog>`],
  ["a popover", `<p popover id=x>Sign in</p>`],
  ["a class of the page's", `<p class="button primary">Submit</p>`],
  ["a style", `<p style="position:fixed;inset:0">Submit</p>`],
  ["a style sheet", `<style>body{display:none}</style>`],
  ["a name for those who listen", `<p aria-label="Test 1: passed">x</p>`],
  ["a status for those who listen", `<p role=status>Visible 3 of 3 passed</p>`],
  ["a live text", `<p aria-live=assertive>Passed</p>`],
  ["a place in the page", `<p slot=x is=y data-editor=monaco>x</p>`],
  ["a progress bar", `<progress value=1>x</progress><meter value=1>x</meter>`],
];

/** After the cheat sheets of OWASP and PortSwigger, and what DOMPurify was once got around by. */
export const hostileMarkup: readonly HostileMarkup[] = [
  ...runs.map(([what, html]) => ({ what, html, effect: "runs" as const })),
  ...clicked.map(([what, html]) => ({ what, html, effect: "runs when clicked" as const })),
  ...loads.map(([what, html]) => ({ what, html, effect: "loads" as const })),
  ...clobbers.map(([what, html]) => ({ what, html, effect: "clobbers" as const })),
  ...poses.map(([what, html]) => ({ what, html, effect: "poses" as const })),
];

/** The same as Markdown writes it, without any HTML. */
export const hostileMarkdown: readonly string[] = [
  `[x](javascript:${mark})`,
  `[x](JAVASCRIPT:${mark})`,
  `[x](  javascript:${mark})`,
  `[x](<java\tscript:${mark}>)`,
  `[x](java&#10;script:${mark})`,
  `[x](&#106;avascript:${mark})`,
  `[x](javascript&colon;${mark})`,
  `[x]()`,
  `[x](vbscript:${mark})`,
  `[x](data:text/html,<script>${mark}</script>)`,
  `[x](data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+)`,
  `[x](blob:http://localhost/x)`,
  `[x](file:///etc/passwd)`,
  `[x](//elsewhere.example/)`,
  `[x](mailto:someone@elsewhere.example)`,
  `[x][y]\n\n[y]: javascript:${mark}`,
  `<javascript:${mark}>`,
  `![x](${probe})`,
  `![x][y]\n\n[y]: ${probe}`,
  `[![x](${probe})](javascript:${mark})`,
  `![x](x: "onerror=${mark}")`,
  `[x](#" onclick="${mark})`,
  `[x](# "y\\" onclick=\\"${mark}")`,
  `\`\`\`"><img src=x: onerror=${mark}>\nx\n\`\`\``,
  `- [x] a box that is ticked`,
  `| a |\n| :-: |\n| <img src=x: onerror=${mark}> |`,
  `# <b id=root>x</b>`,
];
