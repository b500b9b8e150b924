// What the pictures show: one function a motif, in a square of 1000 with the ground at 780.
// Light falls from the upper left; `solid` things are round, `flat` ones are not.

const COLOURS = {
  blue: "#5d8199", navy: "#33536a", teal: "#2f6f68", leaf: "#7f9b6c", moss: "#5d7a50", brick: "#b9623f",
  rust: "#8f452b", wood: "#d3aa7b", bark: "#a97c50", cream: "#fbf5ea", oat: "#e5d9c4", flax: "#cdbb9c",
  ink: "#2c3536", slate: "#4a5658", steel: "#c3cbcc", iron: "#8b9699", brass: "#cda656", ochre: "#dba948",
  glass: "#dfe9e6", tea: "#b9793c",
};

/** @typedef {keyof typeof COLOURS} Colour */

/** @param {string} d @param {Colour} colour */
const flat = (d, colour, more = "") => `<path d="${d}" fill="${COLOURS[colour]}" ${more}/>`;
/** @param {string} d @param {Colour} colour */
const solid = (d, colour) => flat(d, colour) + `<path d="${d}" fill="url(#round)"/>`;
/** @param {string} d @param {Colour} colour @param {number} width */
const line = (d, colour, width, more = "") =>
  `<path d="${d}" fill="none" stroke="${COLOURS[colour]}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
/** @param {number} x @param {number} y @param {number} rx @param {number} ry @param {Colour} colour */
const oval = (x, y, rx, ry, colour, more = "") =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${COLOURS[colour]}" ${more}/>`;
/** The shadow on the ground. @param {number} x @param {number} width */
const shadow = (x, width, y = 782) =>
  `<ellipse cx="${x + width * 0.08}" cy="${y}" rx="${width / 2}" ry="${width / 15}" fill="url(#shade)"/>`;
/** @param {string} inner @param {number} angle */
const turned = (inner, angle, x = 500, y = 500) => `<g transform="rotate(${angle} ${x} ${y})">${inner}</g>`;
/** @param {string} inner @param {number} x @param {number} y */
const moved = (inner, x, y, scale = 1) => `<g transform="translate(${x} ${y}) scale(${scale})">${inner}</g>`;
/** @param {number} count @param {(i: number) => string} draw */
const times = (count, draw) => Array.from({ length: count }, (_, i) => draw(i)).join("");

const mug = () =>
  shadow(490, 470) +
  line("M655 465h50a85 85 0 0 1 0 190h-62", "navy", 46) +
  solid("M300 360h370v300q0 120-120 120H420q-120 0-120-120z", "blue") +
  flat("M300 600h370v60q0 120-120 120H420q-120 0-120-120z", "cream", 'opacity=".92"') +
  flat("M300 600h370v60q0 120-120 120H420q-120 0-120-120z", "ink", 'opacity=".06"') +
  oval(485, 360, 185, 44, "navy") + oval(485, 366, 166, 34, "ink", 'opacity=".55"');

const jug = () =>
  shadow(490, 430) +
  line("M618 400q140-20 128 120-10 110-120 130", "ink", 30) +
  solid("M370 330h210q20 90 70 200 40 90 20 180-12 70-90 70H370q-78 0-90-70-20-90 20-180 50-110 70-200z", "cream") +
  flat("M355 318q-50-28-78-60 60-10 110-8h200q12 30 8 68z", "cream") +
  line("M277 258q60-10 110-8h200q12 30 8 68", "ink", 16) +
  flat("M287 700q0 80 83 80h210q83 0 83-80z", "ink", 'opacity=".9"');

const board = () =>
  shadow(500, 560) +
  solid("M250 300q0-40 40-40h420q40 0 40 40v420q0 60-60 60H310q-60 0-60-60z", "wood") +
  solid("M440 265v-80q0-45 60-45t60 45v80z", "wood") + oval(500, 190, 22, 22, "oat") +
  times(4, (i) => line(`M${320 + i * 100} 300q${i % 2 ? 22 : -22} 220 0 440`, "bark", 5, 'opacity=".45"'));

const pan = () =>
  shadow(430, 600, 690) +
  solid("M690 560l230-86q26-8 34 14t-16 32L700 620z", "ink") + oval(915, 492, 11, 8, "oat") +
  solid("M140 540h560l-52 128q-10 22-40 22H232q-30 0-40-22z", "slate") +
  oval(420, 540, 280, 66, "ink") + oval(420, 548, 250, 52, "slate") +
  line("M232 538q60-34 190-36", "steel", 8, 'opacity=".5"');

const knife = () =>
  turned(
    shadow(520, 720, 590) +
    flat("M150 520q10-70 120-74l240 4v110H190q-40 0-40-40z", "steel") +
    flat("M152 528q30 32 60 32h298v-26z", "iron", 'opacity=".55"') +
    flat("M500 440h34v132h-34z", "brass") +
    solid("M534 446h280q50 6 50 58t-50 60H534z", "bark") +
    times(3, (i) => oval(600 + i * 88, 506, 11, 11, "brass")),
    -18,
  );

const bowls = () =>
  shadow(500, 600) +
  solid("M190 470h620q-14 310-210 310H400q-196 0-210-310z", "brick") +
  oval(500, 470, 310, 66, "rust") +
  solid("M255 400h490q-8 110-120 118H375q-112-8-120-118z", "ochre") +
  oval(500, 400, 245, 50, "bark") +
  solid("M322 340h356q-8 84-90 90H412q-82-6-90-90z", "cream") +
  oval(500, 340, 178, 36, "oat") + oval(500, 346, 158, 27, "flax");

const jar = () =>
  shadow(500, 400) +
  solid("M320 350h360q30 20 30 60v310q0 60-60 60H350q-60 0-60-60V410q0-40 30-60z", "glass") +
  solid("M312 520h376v190q0 48-46 48H358q-46 0-46-48z", "wood") +
  times(30, (i) => oval(340 + (i % 6) * 64 + ((i * 7) % 20), 545 + Math.floor(i / 6) * 42, 24, 13, i % 3 ? "bark" : "oat", `opacity=".55" transform="rotate(${(i * 47) % 60} ${340 + (i % 6) * 64} ${545 + Math.floor(i / 6) * 42})"`)) +
  flat("M310 322h380v40H310z", "brick") +
  solid("M330 268q170-56 340 0l14 56H316z", "glass") +
  line("M300 400V330q0-50 60-58M700 400V330q0-50-60-58", "iron", 12) +
  line("M330 430v250", "cream", 14, 'opacity=".7"');

const brush = () =>
  turned(
    shadow(500, 640, 660) +
    solid("M420 470h420q44 0 44 40t-44 40H420z", "wood") + oval(838, 510, 13, 13, "oat") +
    solid("M160 440q0-50 60-50h160q60 0 60 50v92H160z", "bark") +
    times(13, (i) => line(`M${178 + i * 21} 532l${(i - 6) * 4} 118`, i % 2 ? "flax" : "oat", 17)),
    -14,
  );

const towel = () =>
  line("M210 250h580", "bark", 26) + oval(205, 250, 24, 24, "bark") + oval(795, 250, 24, 24, "bark") +
  solid("M310 250h380v470q-96 22-190 0t-190 0z", "cream") +
  flat("M310 560h380v30H310zM310 616h380v56H310zM310 698h380v10H310z", "teal") +
  flat("M310 250h380v44H310z", "ink", 'opacity=".08"') +
  line("M400 300q-14 220 0 420M560 300q16 220-4 420", "ink", 7, 'opacity=".07"') +
  times(24, (i) => line(`M${318 + i * 15.9} ${722 + Math.sin(i / 2.6) * 6}v24`, "oat", 5));

const napkins = () =>
  shadow(500, 620, 740) +
  times(4, (i) => solid(`M${220 + i * 6} ${668 - i * 62}h${556 - i * 8}q22 0 22 30t-22 32H${220 + i * 6}q22-30 0-62z`, /** @type {Colour} */ (["moss", "ochre", "brick", "oat"][i]))) +
  solid("M452 474h92v264h-92z", "flax") + line("M452 560h92M452 650h92", "bark", 4, 'opacity=".4"') +
  line("M498 474q-70-70-96-20t96 20q70-70 96-20t-96 20", "bark", 14);

const candlestick = () =>
  shadow(500, 380) +
  flat("M500 120q44 62 0 104-44-42 0-104z", "ochre") + flat("M500 160q20 34 0 60-20-26 0-60z", "cream") +
  line("M500 226v26", "ink", 8) + solid("M462 250h76v250h-76z", "cream") +
  solid("M424 496h152q-4 56-52 64v110h-48V560q-48-8-52-64z", "brass") +
  solid("M476 600h48v90q116 12 136 64 8 26-30 26H370q-38 0-30-26 20-52 136-64z", "brass");

const vase = () =>
  shadow(500, 340) +
  line("M500 420q-8-140-86-240M502 420q10-110 74-190M498 400q6-160 14-260", "moss", 9) +
  times(5, (i) => oval(430 + i * 5 - (i % 2) * 30, 210 + i * 34, 36, 13, "leaf", `transform="rotate(${i % 2 ? 40 : -24} ${430 + i * 5} ${210 + i * 34})"`)) +
  times(5, (i) => oval(566 - i * 13 + (i % 2) * 30, 238 + i * 32, 32, 12, "moss", `transform="rotate(${i % 2 ? -38 : 30} ${566 - i * 13} ${238 + i * 32})"`)) +
  oval(512, 134, 30, 30, "ochre") + oval(412, 176, 24, 24, "brick") + oval(580, 224, 22, 22, "ochre") +
  solid("M456 400h88q0 70 46 120 60 70 44 160-18 100-100 100h-68q-82 0-100-100-16-90 44-160 46-50 46-120z", "oat") +
  flat("M362 640q138 46 276 0 2 140-104 140h-68q-106 0-104-140z", "teal", 'opacity=".85"') + oval(500, 400, 44, 12, "slate");

const notebook = () =>
  turned(
    shadow(510, 560, 800) +
    flat("M316 190h380q20 0 20 20v560q0 20-20 20H316z", "cream") + flat("M306 200h384q20 0 20 20v560H306z", "oat") +
    solid("M290 180h380q24 0 24 24v560q0 24-24 24H290z", "teal") +
    flat("M290 180h58v608h-58z", "ink", 'opacity=".22"') + flat("M618 180h20v608h-20z", "ochre") +
    flat("M404 290h160v90H404z", "cream") + line("M428 322h112M428 350h70", "flax", 7),
    -7,
  );

const pencils = () =>
  shadow(500, 640, 770) +
  times(6, (i) => {
    const colour = /** @type {Colour} */ (["teal", "ochre", "brick", "navy", "moss", "ink"][i]);
    const x = 250 + i * 84;
    return solid(`M${x} 330h60v430h-60z`, colour) + flat(`M${x + 20} 330h20v430h-20z`, "cream", 'opacity=".14"') +
      flat(`M${x} 330l30-120 30 120q-15-16-30 0t-30 0z`, "wood") + flat(`M${x + 19} 254l11-44 11 44z`, "ink");
  }) +
  solid("M226 560h548v120H226z", "oat") + line("M440 606h120M462 636h76", "bark", 8);

const lamp = () =>
  shadow(430, 420) +
  flat("M560 420l132-34 190 394H470z", "ochre", 'opacity=".2"') +
  line("M400 750L330 470 560 260", "slate", 24) + oval(330, 470, 30, 30, "brass") + oval(560, 262, 26, 26, "brass") +
  turned(solid("M520 260q30-60 90-60t90 60l50 130H470z", "teal") + flat("M470 390h280v18H470z", "cream"), -14, 610, 300) +
  solid("M270 740h270q24 0 24 40H246q0-40 24-40z", "slate");

const tray = () =>
  shadow(500, 700, 720) +
  flat("M200 470h600l90 180H110z", "bark") + flat("M226 486h548l64 138H162z", "wood") +
  solid("M110 650h780v46q0 24-24 24H134q-24 0-24-24z", "wood") +
  flat("M300 520h210l-6 76H284z", "cream") + line("M312 542h130M308 566h160", "flax", 6) +
  solid("M560 590l180-74 10 24-180 74z", "navy") + oval(690, 590, 34, 14, "brass") + oval(690, 590, 20, 8, "wood");

const ruler = () =>
  turned(
    shadow(500, 860, 602) +
    solid("M90 430h820v150H90z", "brass") +
    times(33, (i) => line(`M${122 + i * 23.6} 436v${i % 10 === 0 ? 74 : i % 5 === 0 ? 54 : 32}`, "rust", 5)) + oval(862, 535, 17, 17, "oat"),
    -24,
  );

/** A packet of tea. @param {Colour} body @param {Colour} label @param {string} sign */
const packet = (body, label, sign) =>
  shadow(500, 420) +
  solid("M318 260h364l18 490q0 30-30 30H330q-30 0-30-30z", body) +
  flat("M318 200h364v84H318z", body) + flat("M318 200h364v84H318z", "ink", 'opacity=".2"') +
  line("M330 242h340", "cream", 5, 'opacity=".5"') + flat("M372 400h256v260H372z", label) + sign;

const darjeeling = () =>
  packet("navy", "cream",
    flat("M392 590l78-104 46 56 36-44 56 92z", "blue") + oval(566, 452, 22, 22, "ochre") + line("M420 626h160", "flax", 9));

const mint = () =>
  packet("moss", "cream",
    line("M500 620V500", "moss", 10) + flat("M500 560q-96-6-92-96 92 4 92 96zM500 540q92-16 88-104-90 12-88 104z", "leaf") + line("M440 638h120", "flax", 9));

const teapot = () =>
  shadow(490, 520) +
  line("M650 460q140-40 140 80t-130 130", "glass", 26) + solid("M330 560L190 430q-16-18 8-28l40-8 130 100z", "glass") +
  solid("M310 430h360q60 90 50 190-10 160-130 160H400q-120 0-130-160-10-100 40-190z", "glass") +
  flat("M272 560q220 40 446 0 14 220-128 220H400q-146 0-128-220z", "tea", 'opacity=".82"') +
  oval(495, 566, 222, 24, "ochre", 'opacity=".55"') +
  solid("M360 430q20-70 130-70t130 70z", "bark") + oval(490, 340, 34, 28, "bark") +
  line("M316 480q-22 90-4 180", "cream", 13, 'opacity=".7"');

/** A book, standing. @param {Colour} cover @param {string} sign */
const book = (cover, sign) =>
  shadow(510, 500, 812) +
  flat("M690 176l56 34v560l-56 40z", "oat") + times(5, (i) => line(`M${700 + i * 9} ${190 + i * 6}v${604 - i * 12}`, "flax", 3)) +
  solid("M286 170h394q16 0 16 16v608q0 16-16 16H286q-16 0-16-16V186q0-16 16-16z", cover) +
  flat("M270 186q0-16 16-16h30v640h-30q-16 0-16-16z", "ink", 'opacity=".22"') + sign;

const bread = () =>
  book("brick",
    solid("M370 560q0-110 130-110t130 110q0 60-56 60H426q-56 0-56-60z", "ochre") +
    line("M436 486l34 44M494 474l34 44M552 486l34 44", "cream", 13) + line("M390 270h220M430 316h140", "cream", 16) + line("M440 730h120", "ochre", 10));

const mending = () =>
  book("teal",
    line("M372 600q70-150 130-30t140-60", "ochre", 12, 'stroke-dasharray="34 24"') +
    line("M604 400L420 640", "steel", 12) + oval(600, 406, 12, 20, "steel", 'transform="rotate(37 600 406)"') +
    line("M390 270h220M430 316h140", "cream", 16) + line("M440 730h120", "ochre", 10));

const can = () =>
  shadow(500, 520) +
  line("M340 420q-10-180 150-180t190 170", "moss", 26) +
  line("M640 640L860 380", "moss", 44) + flat("M812 372l70-60 46 40-50 76z", "moss") +
  solid("M300 420h370v310q0 50-50 50H350q-50 0-50-50z", "leaf") + oval(485, 420, 185, 40, "moss") +
  oval(485, 426, 164, 30, "ink", 'opacity=".4"') + line("M330 480v220", "cream", 12, 'opacity=".35"');

/**
 * Every picture by its name: the ground's colours, and what stands on it.
 *
 * @type {Record<string, { ground: [string, string], draw: () => string, closer?: [x: number, y: number, zoom: number] }>}
 */
export const PICTURES = Object.fromEntries(
  [
    { ground: ["#efe6d6", "#e2d5c0"], motifs: { mug, jug, board, pan, knife, bowls, jar, brush } },
    { ground: ["#e9e6dc", "#dad8ca"], motifs: { towel, napkins, candlestick, vase } },
    { ground: ["#e3e8e6", "#d0d9d6"], motifs: { notebook, pencils, lamp, tray, ruler } },
    { ground: ["#efe3d3", "#e3d2bb"], motifs: { darjeeling, mint, teapot } },
    { ground: ["#e8e2e0", "#dad0cb"], motifs: { bread, mending } },
    { ground: ["#e4e9de", "#d2dac8"], motifs: { can } },
  ].flatMap(({ ground, motifs }) => Object.entries(motifs).map(([name, draw]) => [name, { ground, draw }])),
);

/** Pictures that are also shown from nearer: what is in the middle then, and how much nearer it is. */
const CLOSER = {
  mug: [600, 520, 1.9], jug: [400, 360, 1.9], board: [500, 280, 2], pan: [640, 560, 1.9], jar: [500, 400, 1.8],
  towel: [500, 640, 2], napkins: [500, 560, 1.9], notebook: [480, 330, 1.9], lamp: [560, 320, 1.9], teapot: [470, 500, 1.7],
  can: [700, 480, 1.8], pencils: [500, 320, 1.8],
};
for (const [name, closer] of Object.entries(CLOSER)) {
  const picture = PICTURES[name];
  PICTURES[`${name}-closer`] = { ...picture, ground: [picture.ground[1], picture.ground[0]], closer };
}
