/**
 * What the study showed of the claims of the source: bot games on the same seeds in both arms. Written by
 * `npm run study -- --only claims --write`, and with `--bots strong-quick` for the stronger bots; not by hand.
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
/** Which bots played, in all five seats: the simple ones, or those that search. */
export const STRENGTHS = ['simple', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];
/** What one run of the study showed, with bots of one strength. */
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
export const RESULTS: Readonly<Record<Strength, StudyResults>> = {
  simple: {
    games: 1000,
    seed: 1,
    rules: "3",
    content: "1268c9d12aeb16",
    engine: "769b5613f1104d36",
    bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
    claims: [
      {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":10.685,"control":4.408,"effect":[6.277,6.106,6.449],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.989,"control":0.407,"effect":[0.582,0.551,0.613],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":7.361,"control":4.353,"effect":[3.008,2.863,3.152],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.879,"control":0.365,"effect":[0.514,0.481,0.547],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":8.58,"control":8.087,"effect":[0.493,0.354,0.632],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":9.022,"control":6.847,"effect":[2.175,2.022,2.328],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":10.036,"control":5.937,"effect":[4.099,3.829,4.369],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":7.139,"control":4.01,"effect":[3.129,3.03,3.228],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"tests":[
        {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.112,"control":1.626,"effect":[-1.514,-1.555,-1.473],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"leave – stay","treated":2.36,"control":6.523,"effect":[-4.163,-4.303,-4.023],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.619,"control":1.782,"effect":[-1.163,-1.209,-1.117],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"leave – stay","treated":3.273,"control":6.241,"effect":[-2.968,-3.088,-2.848],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"tests":[
        {"scenario":"standard","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.663,"control":0.016,"effect":[0.647,0.616,0.678],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.161,"control":0,"effect":[0.161,0.138,0.184],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"tests":[
        {"scenario":"standard","measure":"ties at the end (points)","arms":"hub – stay","treated":1.774,"control":3.841,"effect":[-2.067,-2.289,-1.845],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"ties at the end (points)","arms":"cosigned – hub","treated":4.807,"control":1.774,"effect":[3.033,2.83,3.236],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"ties at the end (points)","arms":"hub – stay","treated":1.863,"control":4.249,"effect":[-2.386,-2.593,-2.179],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"ties at the end (points)","arms":"cosigned – hub","treated":5.731,"control":1.863,"effect":[3.868,3.694,4.042],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"tests":[
        {"scenario":"standard","measure":"times US people were hit (times)","arms":"hub – stay","treated":2.393,"control":3.314,"effect":[-0.921,-1.036,-0.806],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.224,"control":2.076,"effect":[-1.852,-1.927,-1.777],"expected":"down","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"times US people were hit (times)","arms":"hub – stay","treated":1.641,"control":3.353,"effect":[-1.712,-1.8,-1.624],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.095,"control":2.548,"effect":[-2.453,-2.532,-2.374],"expected":"down","verdict":"shown","aside":true},
      ]},
      {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"tests":[
        {"scenario":"standard","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0.032,"control":6.341,"effect":[-6.309,-6.375,-6.243],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":1.982,"control":0.112,"effect":[1.87,1.845,1.895],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0,"control":3.187,"effect":[-3.187,-3.211,-3.163],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":2,"control":0.619,"effect":[1.381,1.337,1.425],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"tests":[
        {"scenario":"standard","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.396,"control":3.075,"effect":[0.321,0.292,0.35],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.975,"control":0.967,"effect":[0.008,0.007,0.009],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.495,"control":3.148,"effect":[0.348,0.328,0.367],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.97,"control":0.959,"effect":[0.011,0.009,0.012],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"tests":[
        {"scenario":"standard","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":8.767,"control":9.754,"effect":[-0.987,-1.228,-0.746],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"western projects at the end (projects)","arms":"captured – clean","treated":6.651,"control":11.025,"effect":[-4.374,-4.651,-4.097],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":7.338,"control":8.042,"effect":[-0.704,-0.83,-0.578],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"captured – clean","treated":4.716,"control":9.059,"effect":[-4.343,-4.511,-4.175],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"tests":[
        {"scenario":"standard","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.918,"control":0.61,"effect":[0.308,0.276,0.34],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"western projects lost (projects)","arms":"high – low","treated":4.508,"control":3.7,"effect":[0.808,0.686,0.93],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.88,"control":0.315,"effect":[0.565,0.533,0.597],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects lost (projects)","arms":"high – low","treated":2.936,"control":1.733,"effect":[1.203,1.124,1.282],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"tests":[
        {"scenario":"standard","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":3.599,"control":5.772,"effect":[-2.173,-2.343,-2.003],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":4.392,"control":5.618,"effect":[-1.226,-1.331,-1.121],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"tests":[
        {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":1.84,"control":3.06,"effect":[-1.22,-1.427,-1.013],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":1.635,"control":3.06,"effect":[-1.425,-1.619,-1.231],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":3.18,"control":4.746,"effect":[-1.566,-1.753,-1.379],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":2.812,"control":4.746,"effect":[-1.934,-2.109,-1.759],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"tests":[
        {"scenario":"standard","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.521,"control":4.43,"effect":[-2.909,-3.071,-2.747],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.549,"control":3.14,"effect":[-1.591,-1.713,-1.469],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"tests":[
        {"scenario":"standard","measure":"patience at the end (points)","arms":"attacks – quiet","treated":3.9,"control":7.299,"effect":[-3.399,-3.533,-3.265],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":11.257,"control":20.149,"effect":[-8.892,-9.475,-8.309],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"patience at the end (points)","arms":"attacks – quiet","treated":4.422,"control":7.229,"effect":[-2.807,-2.925,-2.689],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":11.002,"control":11.682,"effect":[-0.68,-0.807,-0.553],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"tests":[
        {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":31.25,"control":14.964,"effect":[16.286,15.961,16.611],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":31.25,"control":37.464,"effect":[-6.214,-6.663,-5.765],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":13.441,"control":6.475,"effect":[6.966,6.814,7.118],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":13.441,"control":16.039,"effect":[-2.598,-2.79,-2.406],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"tests":[
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":4.581,"control":2.36,"effect":[2.221,2.074,2.368],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":4.581,"control":6.523,"effect":[-1.942,-2.101,-1.783],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":4.581,"control":7.821,"effect":[-3.24,-3.402,-3.078],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":5.456,"control":3.273,"effect":[2.183,2.058,2.308],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":5.456,"control":6.241,"effect":[-0.785,-0.911,-0.659],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":5.456,"control":7.302,"effect":[-1.846,-1.98,-1.712],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"tests":[]},
      {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"times US people were hit (times)","arms":"magnet – shield","treated":3.731,"control":3.314,"effect":[0.417,0.353,0.481],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":4.76,"control":4.49,"effect":[0.27,0.192,0.348],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"times US people were hit (times)","arms":"magnet – shield","treated":4.121,"control":3.353,"effect":[0.768,0.713,0.823],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":4.71,"control":4.394,"effect":[0.316,0.267,0.365],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"tests":[
        {"scenario":"standard","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.81,"control":0.3,"effect":[2.51,2.398,2.622],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.638,"control":0.08,"effect":[2.558,2.485,2.631],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"tests":[
        {"scenario":"standard","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":9.951,"control":7.759,"effect":[2.192,2.046,2.338],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":10.392,"control":9.248,"effect":[1.144,1.055,1.233],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"tests":[
        {"scenario":"standard","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":4.544,"control":5.643,"effect":[-1.099,-1.271,-0.927],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.674,"control":2.928,"effect":[-0.254,-0.276,-0.233],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":3.91,"control":4.809,"effect":[-0.899,-1.01,-0.788],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.559,"control":2.766,"effect":[-0.207,-0.219,-0.195],"expected":"down","verdict":"shown","aside":false},
      ]},
    ],
    options: [
      {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.527,0.496,0.558],"part":[0.327,0.29,0.369],"fair":true},
      {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.519,0.488,0.55],"part":[0.328,0.29,0.369],"fair":true},
      {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.546,0.515,0.577],"part":[0.345,0.306,0.387],"fair":true},
      {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.562,0.531,0.592],"part":[0.261,0.224,0.304],"fair":true},
      {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.433,0.403,0.464],"part":[0.379,0.335,0.428],"fair":true},
      {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.459,0.428,0.49],"part":[0.359,0.316,0.407],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.514,0.483,0.545],"part":[0.335,0.294,0.38],"fair":true},
      {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.491,0.46,0.522],"part":[0.294,0.256,0.337],"fair":true},
      {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.514,0.483,0.545],"part":[0.371,0.328,0.417],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.571,0.54,0.601],"part":[0.416,0.373,0.462],"fair":true},
      {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.45,0.419,0.481],"part":[0.286,0.249,0.327],"fair":true},
      {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.449,0.418,0.48],"part":[0.298,0.261,0.34],"fair":true},
    ],
  },
  strong: {
    games: 150,
    seed: 1,
    rules: "3",
    content: "1268c9d12aeb16",
    engine: "769b5613f1104d36",
    bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
    claims: [
      {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":11.153,"control":5.337,"effect":[5.816,5.333,6.299],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.987,"control":0.607,"effect":[0.38,0.3,0.46],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":7.403,"control":4.645,"effect":[2.757,2.356,3.159],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.867,"control":0.5,"effect":[0.367,0.277,0.456],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":8.633,"control":7.973,"effect":[0.66,0.327,0.993],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":9.053,"control":6.733,"effect":[2.32,1.949,2.691],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":13.833,"control":9.607,"effect":[4.227,3.646,4.808],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":7.5,"control":4.113,"effect":[3.387,3.149,3.624],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"tests":[
        {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.093,"control":1.733,"effect":[-1.64,-1.731,-1.549],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"leave – stay","treated":2.18,"control":6.3,"effect":[-4.12,-4.465,-3.775],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.653,"control":1.86,"effect":[-1.207,-1.324,-1.089],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"leave – stay","treated":3.127,"control":5.98,"effect":[-2.853,-3.205,-2.501],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"tests":[
        {"scenario":"standard","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.66,"control":0.02,"effect":[0.64,0.559,0.721],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.16,"control":0,"effect":[0.16,0.101,0.219],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"tests":[
        {"scenario":"standard","measure":"ties at the end (points)","arms":"hub – stay","treated":1.833,"control":3.507,"effect":[-1.673,-2.181,-1.165],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"ties at the end (points)","arms":"cosigned – hub","treated":5.34,"control":1.833,"effect":[3.507,3.042,3.971],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"ties at the end (points)","arms":"hub – stay","treated":1.727,"control":4.013,"effect":[-2.287,-2.821,-1.752],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"ties at the end (points)","arms":"cosigned – hub","treated":5.38,"control":1.727,"effect":[3.653,3.106,4.201],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"tests":[
        {"scenario":"standard","measure":"times US people were hit (times)","arms":"hub – stay","treated":3.133,"control":4.44,"effect":[-1.307,-1.555,-1.059],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.133,"control":2.447,"effect":[-2.313,-2.526,-2.1],"expected":"down","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"times US people were hit (times)","arms":"hub – stay","treated":1.693,"control":3.133,"effect":[-1.44,-1.667,-1.213],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.12,"control":2.367,"effect":[-2.247,-2.449,-2.044],"expected":"down","verdict":"shown","aside":true},
      ]},
      {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"tests":[
        {"scenario":"standard","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0.027,"control":6.36,"effect":[-6.333,-6.459,-6.208],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":1.987,"control":0.093,"effect":[1.893,1.834,1.952],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0,"control":3.167,"effect":[-3.167,-3.227,-3.107],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":2,"control":0.653,"effect":[1.347,1.231,1.462],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"tests":[
        {"scenario":"standard","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.473,"control":3.076,"effect":[0.397,0.312,0.481],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.977,"control":0.964,"effect":[0.012,0.008,0.016],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.554,"control":3.188,"effect":[0.367,0.3,0.433],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.967,"control":0.952,"effect":[0.016,0.011,0.02],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"tests":[
        {"scenario":"standard","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":10.687,"control":11.92,"effect":[-1.233,-2.074,-0.392],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"western projects at the end (projects)","arms":"captured – clean","treated":9.093,"control":12.56,"effect":[-3.467,-4.222,-2.711],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":9.267,"control":10.267,"effect":[-1,-1.535,-0.465],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"captured – clean","treated":5.967,"control":10.753,"effect":[-4.787,-5.4,-4.174],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"tests":[
        {"scenario":"standard","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.833,"control":0.467,"effect":[0.367,0.281,0.452],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"western projects lost (projects)","arms":"high – low","treated":4.547,"control":3.807,"effect":[0.74,0.4,1.08],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.833,"control":0.273,"effect":[0.56,0.48,0.64],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects lost (projects)","arms":"high – low","treated":3.073,"control":1.96,"effect":[1.113,0.883,1.344],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"tests":[
        {"scenario":"standard","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":4.027,"control":6.58,"effect":[-2.553,-3.038,-2.069],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":4.14,"control":5.947,"effect":[-1.807,-2.209,-1.404],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"tests":[
        {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":1.513,"control":3.773,"effect":[-2.26,-2.829,-1.691],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":1.107,"control":3.773,"effect":[-2.667,-3.176,-2.158],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":3.22,"control":5.127,"effect":[-1.907,-2.464,-1.349],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":3.047,"control":5.127,"effect":[-2.08,-2.583,-1.577],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"tests":[
        {"scenario":"standard","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.327,"control":3.653,"effect":[-2.327,-2.723,-1.93],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.36,"control":2.793,"effect":[-1.433,-1.75,-1.117],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"tests":[
        {"scenario":"standard","measure":"patience at the end (points)","arms":"attacks – quiet","treated":4.213,"control":7.613,"effect":[-3.4,-3.743,-3.057],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":14.56,"control":19.353,"effect":[-4.793,-5.957,-3.63],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"patience at the end (points)","arms":"attacks – quiet","treated":5.193,"control":7.353,"effect":[-2.16,-2.454,-1.866],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":9.84,"control":10.2,"effect":[-0.36,-0.732,0.012],"expected":"down","verdict":"notShown","aside":false},
      ]},
      {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"tests":[
        {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":30.853,"control":14.14,"effect":[16.713,15.928,17.498],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":30.853,"control":41.687,"effect":[-10.833,-11.898,-9.769],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":13.3,"control":6.24,"effect":[7.06,6.657,7.463],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":13.3,"control":16.5,"effect":[-3.2,-3.662,-2.738],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"tests":[
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":4.607,"control":2.18,"effect":[2.427,2.086,2.768],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":4.607,"control":6.3,"effect":[-1.693,-2.068,-1.319],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":4.607,"control":7.427,"effect":[-2.82,-3.193,-2.447],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":5.32,"control":3.127,"effect":[2.193,1.842,2.544],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":5.32,"control":5.98,"effect":[-0.66,-1.035,-0.285],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":5.32,"control":6.807,"effect":[-1.487,-1.843,-1.13],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"tests":[]},
      {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"times US people were hit (times)","arms":"magnet – shield","treated":4.92,"control":4.44,"effect":[0.48,0.286,0.674],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":6.338,"control":5.606,"effect":[0.732,0.287,1.177],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"times US people were hit (times)","arms":"magnet – shield","treated":3.94,"control":3.133,"effect":[0.807,0.639,0.974],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":5.125,"control":4.683,"effect":[0.442,0.203,0.681],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"tests":[
        {"scenario":"standard","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":4.14,"control":0.487,"effect":[3.653,3.359,3.948],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.793,"control":0.067,"effect":[2.727,2.54,2.914],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"tests":[
        {"scenario":"standard","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":10.94,"control":8.247,"effect":[2.693,2.207,3.179],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":11.26,"control":9.753,"effect":[1.507,1.169,1.844],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"tests":[
        {"scenario":"standard","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":6.673,"control":8.18,"effect":[-1.507,-2.147,-0.867],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.731,"control":2.876,"effect":[-0.145,-0.218,-0.072],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":5.733,"control":6.947,"effect":[-1.213,-1.628,-0.799],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.522,"control":2.688,"effect":[-0.166,-0.22,-0.112],"expected":"down","verdict":"shown","aside":false},
      ]},
    ],
    options: [
      {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.5,0.421,0.579],"part":[0.326,0.222,0.467],"fair":true},
      {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.5,0.421,0.579],"part":[0.383,0.27,0.53],"fair":true},
      {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.507,0.427,0.586],"part":[0.291,0.193,0.427],"fair":true},
      {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.52,0.441,0.598],"part":[0.242,0.152,0.378],"fair":false},
      {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.38,0.306,0.46],"part":[0.485,0.353,0.649],"fair":false},
      {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.42,0.344,0.5],"part":[0.273,0.176,0.413],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.5,0.421,0.579],"part":[0.392,0.298,0.504],"fair":true},
      {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.507,0.427,0.586],"part":[0.225,0.154,0.323],"fair":false},
      {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.5,0.421,0.579],"part":[0.382,0.289,0.493],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.54,0.46,0.618],"part":[0.485,0.38,0.604],"fair":false},
      {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.447,0.369,0.527],"part":[0.192,0.125,0.287],"fair":false},
      {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.44,0.363,0.52],"part":[0.323,0.235,0.433],"fair":true},
    ],
  },
};
