/**
 * What the study showed of the claims of the source: bot games on the same seeds in both arms. Written by
 * `npm run study -- --only claims --write`; not by hand.
 */

/** An estimate with its 95% interval: value, low end, high end. */
export type Interval = readonly [value: number, low: number, high: number];
export interface TestResult {
  scenario: string;
  /** What was measured, with its unit. */
  measure: string;
  /** The arm and the one it is set against. */
  arms: string;
  treated: number;
  control: number;
  effect: Interval;
  expected: 'up' | 'down';
  verdict: 'shown' | 'notShown' | 'reversed';
  /** Shown for information, no part of the verdict. */
  aside: boolean;
}
export interface ClaimResult {
  /** The number of the claim, or the id of a contested assumption. */
  id: string;
  kind: 'claim' | 'switch';
  title: string;
  sources: readonly string[];
  tests: readonly TestResult[];
}
/** Claim 18: how an option fares for a Washington that holds its agenda. */
export interface OptionResult {
  scenario: string;
  option: string;
  /** By the bot as it sees fit, or by the option's fixed policy. */
  played: 'free' | 'fixed';
  sources: readonly string[];
  /** Share of games in which Washington reaches par for the agenda. */
  success: Interval;
  /** The option's part of the games that Washington wins with any of the three, were they held equally often. */
  part: Interval;
  /** Are both within their bands? */
  fair: boolean;
}
export interface StudyResults {
  /** Games in each arm. */
  games: number;
  seed: number;
  /** The version of the rules, of the content, and a fingerprint of all that decides how a game of the study goes. */
  rules: string;
  content: string;
  engine: string;
  /** What is wanted of an option, from and to: its share of success, and its part of the wins. */
  bands: Readonly<Record<'success' | 'part', readonly [number, number]>>;
  claims: readonly ClaimResult[];
  options: readonly OptionResult[];
}

// prettier-ignore
export const RESULTS: StudyResults = {
  games: 400,
  seed: 1,
  rules: "2",
  content: "0c3e668cbfa16f",
  engine: "60a2ad04651123f6",
  bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
  claims: [
    {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":10.731,"control":4.34,"effect":[6.391,6.107,6.674],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.988,"control":0.41,"effect":[0.578,0.529,0.626],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":7.266,"control":4.365,"effect":[2.9,2.672,3.129],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.865,"control":0.36,"effect":[0.505,0.452,0.558],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":8.548,"control":8.175,"effect":[0.373,0.157,0.588],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":9.048,"control":6.9,"effect":[2.148,1.895,2.4],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":10.933,"control":6.538,"effect":[4.395,3.95,4.84],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":7.24,"control":4.1,"effect":[3.14,2.982,3.298],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"tests":[
      {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.098,"control":1.658,"effect":[-1.56,-1.622,-1.498],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"leave – stay","treated":2.333,"control":6.578,"effect":[-4.245,-4.461,-4.029],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.688,"control":1.808,"effect":[-1.12,-1.192,-1.048],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"leave – stay","treated":2.985,"control":6.04,"effect":[-3.055,-3.244,-2.866],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"tests":[
      {"scenario":"standard","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.683,"control":0.008,"effect":[0.675,0.629,0.721],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.163,"control":0,"effect":[0.163,0.126,0.199],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"ties at the end (points)","arms":"hub – stay","treated":1.493,"control":3.89,"effect":[-2.397,-2.764,-2.031],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"ties at the end (points)","arms":"cosigned – hub","treated":5.09,"control":1.493,"effect":[3.598,3.284,3.911],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"hub – stay","treated":1.688,"control":4.348,"effect":[-2.66,-2.982,-2.338],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"cosigned – hub","treated":5.985,"control":1.688,"effect":[4.298,4.033,4.562],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"times US people were hit (times)","arms":"hub – stay","treated":2.558,"control":3.448,"effect":[-0.89,-1.082,-0.698],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.18,"control":2.068,"effect":[-1.887,-2.003,-1.772],"expected":"down","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"times US people were hit (times)","arms":"hub – stay","treated":1.588,"control":3.18,"effect":[-1.592,-1.729,-1.456],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.098,"control":2.405,"effect":[-2.307,-2.432,-2.183],"expected":"down","verdict":"shown","aside":true},
    ]},
    {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"tests":[
      {"scenario":"standard","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0.02,"control":6.335,"effect":[-6.315,-6.409,-6.221],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":1.993,"control":0.098,"effect":[1.895,1.86,1.93],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0,"control":3.17,"effect":[-3.17,-3.207,-3.133],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":2,"control":0.688,"effect":[1.313,1.241,1.384],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.586,"control":3.35,"effect":[0.236,0.195,0.276],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.98,"control":0.974,"effect":[0.006,0.005,0.008],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.64,"control":3.335,"effect":[0.305,0.276,0.333],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.974,"control":0.966,"effect":[0.007,0.005,0.009],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":11.35,"control":11.973,"effect":[-0.622,-0.923,-0.322],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"captured – clean","treated":8.48,"control":12.788,"effect":[-4.307,-4.745,-3.87],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":9.135,"control":9.583,"effect":[-0.447,-0.61,-0.285],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"captured – clean","treated":5.86,"control":10.148,"effect":[-4.287,-4.547,-4.028],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"tests":[
      {"scenario":"standard","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.893,"control":0.535,"effect":[0.358,0.307,0.408],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"western projects lost (projects)","arms":"high – low","treated":4.47,"control":3.27,"effect":[1.2,0.992,1.408],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.843,"control":0.295,"effect":[0.548,0.495,0.6],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects lost (projects)","arms":"high – low","treated":2.768,"control":1.463,"effect":[1.305,1.185,1.425],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"tests":[
      {"scenario":"standard","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":3.638,"control":5.885,"effect":[-2.247,-2.512,-1.983],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":4.705,"control":5.92,"effect":[-1.215,-1.389,-1.041],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"tests":[
      {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":1.283,"control":2.688,"effect":[-1.405,-1.701,-1.109],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":0.985,"control":2.688,"effect":[-1.702,-1.991,-1.414],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":2.455,"control":3.918,"effect":[-1.462,-1.777,-1.148],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":2.1,"control":3.918,"effect":[-1.817,-2.099,-1.536],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"tests":[
      {"scenario":"standard","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.485,"control":4.383,"effect":[-2.897,-3.16,-2.635],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.543,"control":3.125,"effect":[-1.582,-1.781,-1.384],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"tests":[
      {"scenario":"standard","measure":"patience at the end (points)","arms":"attacks – quiet","treated":4.35,"control":7.668,"effect":[-3.317,-3.529,-3.106],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":12.138,"control":20.625,"effect":[-8.487,-9.312,-7.663],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"patience at the end (points)","arms":"attacks – quiet","treated":5.158,"control":7.635,"effect":[-2.477,-2.667,-2.288],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":11.048,"control":11.558,"effect":[-0.51,-0.695,-0.325],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"tests":[
      {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":31.013,"control":15.083,"effect":[15.93,15.401,16.459],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":31.013,"control":37.698,"effect":[-6.685,-7.35,-6.02],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":13.318,"control":6.313,"effect":[7.005,6.749,7.261],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":13.318,"control":16.073,"effect":[-2.755,-3.05,-2.46],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"tests":[
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":5.018,"control":2.333,"effect":[2.685,2.455,2.915],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":5.018,"control":6.578,"effect":[-1.56,-1.799,-1.321],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":5.018,"control":7.695,"effect":[-2.677,-2.953,-2.402],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":5.37,"control":2.985,"effect":[2.385,2.171,2.599],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":5.37,"control":6.04,"effect":[-0.67,-0.881,-0.459],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":5.37,"control":7.175,"effect":[-1.805,-2.046,-1.564],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"tests":[]},
    {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"times US people were hit (times)","arms":"magnet – shield","treated":3.863,"control":3.448,"effect":[0.415,0.319,0.511],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":4.846,"control":4.545,"effect":[0.301,0.175,0.427],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"times US people were hit (times)","arms":"magnet – shield","treated":3.92,"control":3.18,"effect":[0.74,0.646,0.834],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":4.686,"control":4.377,"effect":[0.309,0.238,0.379],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":3.003,"control":0.233,"effect":[2.77,2.576,2.964],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.668,"control":0.058,"effect":[2.61,2.5,2.72],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"tests":[
      {"scenario":"standard","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":10.128,"control":7.825,"effect":[2.303,2.07,2.535],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":10.463,"control":9.245,"effect":[1.218,1.08,1.355],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":6.533,"control":7.633,"effect":[-1.1,-1.362,-0.838],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.981,"control":3.088,"effect":[-0.108,-0.136,-0.079],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":5.325,"control":6.34,"effect":[-1.015,-1.196,-0.834],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.812,"control":2.903,"effect":[-0.092,-0.108,-0.076],"expected":"down","verdict":"shown","aside":false},
    ]},
  ],
  options: [
    {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.518,0.469,0.566],"part":[0.393,0.325,0.47],"fair":true},
    {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.48,0.431,0.529],"part":[0.328,0.266,0.401],"fair":true},
    {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.51,0.461,0.559],"part":[0.279,0.221,0.348],"fair":true},
    {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.5,0.451,0.549],"part":[0.315,0.238,0.412],"fair":true},
    {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.4,0.353,0.449],"part":[0.409,0.322,0.515],"fair":true},
    {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.4,0.353,0.449],"part":[0.276,0.205,0.369],"fair":true},
    {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.498,0.449,0.546],"part":[0.351,0.288,0.424],"fair":true},
    {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.493,0.444,0.541],"part":[0.293,0.235,0.362],"fair":true},
    {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.525,0.476,0.573],"part":[0.356,0.292,0.429],"fair":true},
    {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.625,0.577,0.671],"part":[0.477,0.4,0.563],"fair":false},
    {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.443,0.395,0.491],"part":[0.224,0.17,0.292],"fair":false},
    {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.388,0.341,0.436],"part":[0.299,0.237,0.374],"fair":true},
  ],
};
