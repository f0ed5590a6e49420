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
  rules: "1",
  content: "1ce9b27ab6c4bb",
  engine: "51dbc8510ffc5b0b",
  bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
  claims: [
    {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":10.831,"control":4.391,"effect":[6.441,6.201,6.68],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.998,"control":0.385,"effect":[0.613,0.565,0.66],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":8.744,"control":4.595,"effect":[4.149,3.923,4.376],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.93,"control":0.4,"effect":[0.53,0.479,0.581],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":9.03,"control":8.725,"effect":[0.305,0.141,0.469],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":9.393,"control":6.19,"effect":[3.203,2.978,3.427],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":10.59,"control":6.608,"effect":[3.983,3.531,4.434],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":7.493,"control":4.66,"effect":[2.833,2.67,2.995],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"tests":[
      {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.118,"control":1.638,"effect":[-1.52,-1.585,-1.455],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"leave – stay","treated":1.163,"control":6.408,"effect":[-5.245,-5.46,-5.03],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.69,"control":1.838,"effect":[-1.147,-1.22,-1.075],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"leave – stay","treated":2.945,"control":5.793,"effect":[-2.847,-3.022,-2.673],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"tests":[
      {"scenario":"standard","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.683,"control":0.02,"effect":[0.663,0.615,0.71],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.183,"control":0,"effect":[0.183,0.145,0.22],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"ties at the end (points)","arms":"hub – stay","treated":3.808,"control":4.698,"effect":[-0.89,-1.274,-0.506],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"ties at the end (points)","arms":"cosigned – hub","treated":6.388,"control":3.808,"effect":[2.58,2.275,2.885],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"hub – stay","treated":4.705,"control":4.985,"effect":[-0.28,-0.616,0.056],"expected":"down","verdict":"notShown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"cosigned – hub","treated":7.115,"control":4.705,"effect":[2.41,2.182,2.638],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.178,"control":1.828,"effect":[-1.65,-1.757,-1.543],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"times US people were hit (times)","arms":"hub – stay","treated":7.783,"control":6.305,"effect":[1.478,1.122,1.833],"expected":"down","verdict":"reversed","aside":true},
      {"scenario":"class-75","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.095,"control":2.123,"effect":[-2.027,-2.147,-1.908],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"times US people were hit (times)","arms":"hub – stay","treated":5.35,"control":4.888,"effect":[0.463,0.32,0.605],"expected":"down","verdict":"reversed","aside":true},
    ]},
    {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"tests":[
      {"scenario":"standard","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0.048,"control":6.18,"effect":[-6.132,-6.234,-6.031],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":1.975,"control":0.118,"effect":[1.858,1.816,1.899],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0,"control":3.143,"effect":[-3.142,-3.177,-3.108],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":2,"control":0.69,"effect":[1.31,1.239,1.381],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.635,"control":3.361,"effect":[0.274,0.23,0.319],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.982,"control":0.974,"effect":[0.008,0.006,0.01],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.674,"control":3.424,"effect":[0.251,0.222,0.28],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.973,"control":0.966,"effect":[0.007,0.005,0.009],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":11.345,"control":11.578,"effect":[-0.232,-0.361,-0.104],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"captured – clean","treated":10.748,"control":11.645,"effect":[-0.897,-1.12,-0.675],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":10.493,"control":10.993,"effect":[-0.5,-0.646,-0.354],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"captured – clean","treated":8.488,"control":11.233,"effect":[-2.745,-3.027,-2.463],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"tests":[
      {"scenario":"standard","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.915,"control":0.56,"effect":[0.355,0.305,0.405],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"western projects lost (projects)","arms":"high – low","treated":3.403,"control":1.943,"effect":[1.46,1.278,1.642],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.79,"control":0.333,"effect":[0.458,0.403,0.512],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects lost (projects)","arms":"high – low","treated":1.975,"control":0.87,"effect":[1.105,0.986,1.224],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"tests":[
      {"scenario":"standard","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":5.32,"control":7.675,"effect":[-2.355,-2.618,-2.092],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":5.745,"control":6.933,"effect":[-1.187,-1.356,-1.019],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"tests":[
      {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":3.535,"control":3.185,"effect":[0.35,0.066,0.634],"expected":"down","verdict":"reversed","aside":false},
      {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":1.413,"control":3.185,"effect":[-1.772,-2.045,-1.5],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":4.62,"control":4.808,"effect":[-0.187,-0.435,0.06],"expected":"down","verdict":"notShown","aside":false},
      {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":3.45,"control":4.808,"effect":[-1.357,-1.639,-1.076],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"tests":[
      {"scenario":"standard","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.315,"control":3.668,"effect":[-2.352,-2.601,-2.104],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.41,"control":2.85,"effect":[-1.44,-1.626,-1.254],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"tests":[
      {"scenario":"standard","measure":"patience at the end (points)","arms":"attacks – quiet","treated":1.933,"control":7.25,"effect":[-5.317,-5.604,-5.031],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":6.39,"control":13.525,"effect":[-7.135,-8.017,-6.253],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"patience at the end (points)","arms":"attacks – quiet","treated":2.883,"control":7.148,"effect":[-4.265,-4.457,-4.073],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":7.08,"control":8.5,"effect":[-1.42,-1.65,-1.19],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"tests":[
      {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":42.303,"control":5.738,"effect":[36.565,35.931,37.199],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":42.303,"control":43.285,"effect":[-0.982,-1.757,-0.208],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":16.055,"control":1.295,"effect":[14.76,14.476,15.044],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":16.055,"control":17.113,"effect":[-1.057,-1.332,-0.783],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"tests":[
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":6.485,"control":1.163,"effect":[5.323,5.089,5.556],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":6.485,"control":8.543,"effect":[-2.057,-2.296,-1.819],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":6.158,"control":2.945,"effect":[3.213,3.011,3.414],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":6.158,"control":7.503,"effect":[-1.345,-1.572,-1.118],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"tests":[]},
    {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"times US people were hit (times)","arms":"magnet – shield","treated":6.59,"control":6.305,"effect":[0.285,0.133,0.437],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":5.001,"control":4.815,"effect":[0.185,0.084,0.286],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"times US people were hit (times)","arms":"magnet – shield","treated":5.763,"control":4.888,"effect":[0.875,0.77,0.98],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":4.575,"control":4.419,"effect":[0.156,0.106,0.206],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":3.045,"control":0.173,"effect":[2.873,2.681,3.064],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.74,"control":0.038,"effect":[2.703,2.596,2.809],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"tests":[
      {"scenario":"standard","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":9.915,"control":8.193,"effect":[1.723,1.516,1.929],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":10.923,"control":9.62,"effect":[1.303,1.162,1.443],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":8.338,"control":9.155,"effect":[-0.817,-1.011,-0.624],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":3.063,"control":3.179,"effect":[-0.116,-0.145,-0.088],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":6.935,"control":7.693,"effect":[-0.757,-0.919,-0.596],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.853,"control":2.972,"effect":[-0.119,-0.137,-0.101],"expected":"down","verdict":"shown","aside":false},
    ]},
  ],
  options: [
  ],
};
