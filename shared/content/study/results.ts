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
  content: "0651a075b3a89f",
  engine: "94c61e3d987a61d6",
  bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
  claims: [
    {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":10.679,"control":4.236,"effect":[6.443,6.177,6.709],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.99,"control":0.37,"effect":[0.62,0.572,0.668],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":7.318,"control":4.358,"effect":[2.96,2.731,3.188],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.878,"control":0.37,"effect":[0.507,0.454,0.561],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":8.533,"control":8.08,"effect":[0.453,0.222,0.683],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":9.008,"control":7.033,"effect":[1.975,1.721,2.229],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":10.31,"control":5.86,"effect":[4.45,4.01,4.89],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":7.128,"control":3.943,"effect":[3.185,3.026,3.344],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"tests":[
      {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.105,"control":1.67,"effect":[-1.565,-1.626,-1.504],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"leave – stay","treated":2.425,"control":6.688,"effect":[-4.262,-4.475,-4.05],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.688,"control":1.798,"effect":[-1.11,-1.183,-1.037],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"leave – stay","treated":3.225,"control":6.223,"effect":[-2.997,-3.19,-2.805],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"tests":[
      {"scenario":"standard","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.65,"control":0.005,"effect":[0.645,0.597,0.693],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.16,"control":0,"effect":[0.16,0.124,0.196],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"ties at the end (points)","arms":"hub – stay","treated":1.785,"control":3.74,"effect":[-1.955,-2.307,-1.603],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"ties at the end (points)","arms":"cosigned – hub","treated":4.74,"control":1.785,"effect":[2.955,2.647,3.263],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"hub – stay","treated":1.718,"control":4.13,"effect":[-2.412,-2.746,-2.079],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"cosigned – hub","treated":5.803,"control":1.718,"effect":[4.085,3.815,4.355],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"times US people were hit (times)","arms":"hub – stay","treated":2.305,"control":3.293,"effect":[-0.987,-1.166,-0.809],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.185,"control":2.063,"effect":[-1.877,-1.993,-1.762],"expected":"down","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"times US people were hit (times)","arms":"hub – stay","treated":1.583,"control":3.223,"effect":[-1.64,-1.781,-1.499],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.098,"control":2.463,"effect":[-2.365,-2.491,-2.239],"expected":"down","verdict":"shown","aside":true},
    ]},
    {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"tests":[
      {"scenario":"standard","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0.02,"control":6.348,"effect":[-6.327,-6.425,-6.23],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":1.985,"control":0.105,"effect":[1.88,1.842,1.918],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0,"control":3.175,"effect":[-3.175,-3.212,-3.138],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":2,"control":0.688,"effect":[1.313,1.241,1.384],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.39,"control":3.066,"effect":[0.324,0.278,0.37],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.975,"control":0.966,"effect":[0.009,0.007,0.01],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.535,"control":3.19,"effect":[0.345,0.315,0.375],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.969,"control":0.959,"effect":[0.01,0.008,0.012],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":9.595,"control":10.36,"effect":[-0.765,-1.111,-0.419],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"captured – clean","treated":7.285,"control":11.763,"effect":[-4.477,-4.92,-4.035],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":8.172,"control":8.655,"effect":[-0.482,-0.649,-0.316],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"captured – clean","treated":5.18,"control":9.715,"effect":[-4.535,-4.805,-4.265],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"tests":[
      {"scenario":"standard","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.923,"control":0.59,"effect":[0.333,0.282,0.383],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"western projects lost (projects)","arms":"high – low","treated":4.418,"control":3.435,"effect":[0.983,0.798,1.167],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.865,"control":0.308,"effect":[0.558,0.507,0.608],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects lost (projects)","arms":"high – low","treated":2.793,"control":1.498,"effect":[1.295,1.167,1.423],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"tests":[
      {"scenario":"standard","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":3.648,"control":6.013,"effect":[-2.365,-2.631,-2.099],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":4.293,"control":5.455,"effect":[-1.162,-1.337,-0.988],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"tests":[
      {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":1.84,"control":3.033,"effect":[-1.192,-1.502,-0.883],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":1.428,"control":3.033,"effect":[-1.605,-1.9,-1.31],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":3.083,"control":4.678,"effect":[-1.595,-1.898,-1.292],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":2.783,"control":4.678,"effect":[-1.895,-2.161,-1.629],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"tests":[
      {"scenario":"standard","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.495,"control":4.16,"effect":[-2.665,-2.916,-2.414],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.53,"control":3.01,"effect":[-1.48,-1.674,-1.286],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"tests":[
      {"scenario":"standard","measure":"patience at the end (points)","arms":"attacks – quiet","treated":3.753,"control":7.293,"effect":[-3.54,-3.752,-3.328],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":11.21,"control":20.623,"effect":[-9.412,-10.321,-8.504],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"patience at the end (points)","arms":"attacks – quiet","treated":4.515,"control":7.233,"effect":[-2.717,-2.899,-2.536],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":11.165,"control":11.86,"effect":[-0.695,-0.903,-0.487],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"tests":[
      {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":31.063,"control":15.048,"effect":[16.015,15.496,16.534],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":31.063,"control":37.878,"effect":[-6.815,-7.532,-6.098],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":13.33,"control":6.475,"effect":[6.855,6.604,7.106],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":13.33,"control":16.218,"effect":[-2.887,-3.181,-2.594],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"tests":[
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":5.598,"control":2.425,"effect":[3.173,2.935,3.41],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":5.598,"control":6.688,"effect":[-1.09,-1.322,-0.858],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":5.598,"control":7.89,"effect":[-2.292,-2.537,-2.048],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":5.96,"control":3.225,"effect":[2.735,2.534,2.936],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":5.96,"control":6.223,"effect":[-0.262,-0.465,-0.06],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":5.96,"control":7.275,"effect":[-1.315,-1.523,-1.107],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"tests":[]},
    {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"times US people were hit (times)","arms":"magnet – shield","treated":3.73,"control":3.293,"effect":[0.438,0.351,0.524],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":4.841,"control":4.491,"effect":[0.35,0.234,0.466],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"times US people were hit (times)","arms":"magnet – shield","treated":3.978,"control":3.223,"effect":[0.755,0.664,0.846],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":4.772,"control":4.423,"effect":[0.349,0.272,0.425],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.79,"control":0.28,"effect":[2.51,2.333,2.687],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.655,"control":0.065,"effect":[2.59,2.478,2.702],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"tests":[
      {"scenario":"standard","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":9.833,"control":7.62,"effect":[2.213,1.967,2.458],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":10.588,"control":9.345,"effect":[1.243,1.097,1.388],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":4.993,"control":6.083,"effect":[-1.09,-1.337,-0.843],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.838,"control":2.932,"effect":[-0.095,-0.122,-0.068],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":4.438,"control":5.315,"effect":[-0.877,-1.038,-0.717],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.689,"control":2.797,"effect":[-0.108,-0.124,-0.091],"expected":"down","verdict":"shown","aside":false},
    ]},
  ],
  options: [
    {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.525,0.476,0.573],"part":[0.369,0.304,0.443],"fair":true},
    {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.505,0.456,0.554],"part":[0.323,0.262,0.395],"fair":true},
    {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.54,0.491,0.588],"part":[0.308,0.248,0.378],"fair":true},
    {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.553,0.504,0.6],"part":[0.293,0.228,0.374],"fair":true},
    {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.44,0.392,0.489],"part":[0.411,0.334,0.501],"fair":true},
    {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.455,0.407,0.504],"part":[0.296,0.23,0.377],"fair":true},
    {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.488,0.439,0.536],"part":[0.337,0.271,0.415],"fair":true},
    {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.493,0.444,0.541],"part":[0.254,0.196,0.325],"fair":true},
    {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.558,0.509,0.605],"part":[0.41,0.337,0.493],"fair":true},
    {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.57,0.521,0.618],"part":[0.412,0.343,0.491],"fair":true},
    {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.455,0.407,0.504],"part":[0.273,0.215,0.342],"fair":true},
    {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.435,0.387,0.484],"part":[0.315,0.254,0.388],"fair":true},
  ],
};
