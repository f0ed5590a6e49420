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
  /** Games in each of the two. */
  games: number;
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
  /** What was compared, by the name of the arm, in words. */
  arms: Readonly<Record<string, string>>;
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
  /** Games in each arm: at the least, for some claims take more. */
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
    games: 300,
    seed: 1,
    rules: "3",
    content: "1268c9d12aeb16",
    engine: "769b5613f1104d36",
    bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
    claims: [
      {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":11.43,"control":5.298,"effect":[6.132,5.801,6.463],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.993,"control":0.56,"effect":[0.433,0.376,0.49],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":7.555,"control":4.761,"effect":[2.793,2.506,3.081],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.88,"control":0.473,"effect":[0.407,0.342,0.471],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":8.61,"control":7.807,"effect":[0.803,0.554,1.053],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":8.99,"control":6.71,"effect":[2.28,1.997,2.563],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":14.03,"control":9.8,"effect":[4.23,3.846,4.614],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":7.43,"control":4.08,"effect":[3.35,3.169,3.531],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"tests":[
        {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.08,"control":1.727,"effect":[-1.647,-1.71,-1.584],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"leave – stay","treated":2.187,"control":6.35,"effect":[-4.163,-4.424,-3.903],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.677,"control":1.853,"effect":[-1.177,-1.259,-1.095],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"leave – stay","treated":3.07,"control":5.977,"effect":[-2.907,-3.153,-2.661],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"tests":[
        {"scenario":"standard","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.717,"control":0.017,"effect":[0.7,0.646,0.754],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.147,"control":0,"effect":[0.147,0.107,0.187],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"tests":[
        {"scenario":"standard","measure":"ties at the end (points)","arms":"hub – stay","treated":1.903,"control":3.713,"effect":[-1.81,-2.196,-1.424],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"ties at the end (points)","arms":"cosigned – hub","treated":5.277,"control":1.903,"effect":[3.373,3.03,3.717],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"ties at the end (points)","arms":"hub – stay","treated":1.727,"control":3.917,"effect":[-2.19,-2.563,-1.817],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"ties at the end (points)","arms":"cosigned – hub","treated":5.323,"control":1.727,"effect":[3.597,3.233,3.96],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"tests":[
        {"scenario":"standard","measure":"times US people were hit (times)","arms":"hub – stay","treated":3.203,"control":4.51,"effect":[-1.307,-1.488,-1.125],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.133,"control":2.44,"effect":[-2.307,-2.449,-2.164],"expected":"down","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"times US people were hit (times)","arms":"hub – stay","treated":1.677,"control":3.277,"effect":[-1.6,-1.766,-1.434],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.107,"control":2.483,"effect":[-2.377,-2.52,-2.234],"expected":"down","verdict":"shown","aside":true},
      ]},
      {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"tests":[
        {"scenario":"standard","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0.017,"control":6.307,"effect":[-6.29,-6.368,-6.212],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":1.99,"control":0.08,"effect":[1.91,1.873,1.947],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0,"control":3.137,"effect":[-3.137,-3.176,-3.098],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":2,"control":0.677,"effect":[1.323,1.243,1.403],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"tests":[
        {"scenario":"standard","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.451,"control":3.105,"effect":[0.346,0.285,0.407],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.976,"control":0.965,"effect":[0.011,0.008,0.014],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.537,"control":3.214,"effect":[0.323,0.277,0.369],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.966,"control":0.954,"effect":[0.012,0.009,0.016],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"tests":[
        {"scenario":"standard","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":10.543,"control":11.85,"effect":[-1.307,-1.873,-0.741],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"western projects at the end (projects)","arms":"captured – clean","treated":8.797,"control":12.647,"effect":[-3.85,-4.42,-3.28],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":9.317,"control":9.953,"effect":[-0.637,-1.012,-0.261],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"captured – clean","treated":5.973,"control":11.01,"effect":[-5.037,-5.459,-4.615],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"tests":[
        {"scenario":"standard","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.82,"control":0.493,"effect":[0.327,0.265,0.389],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"western projects lost (projects)","arms":"high – low","treated":4.51,"control":3.837,"effect":[0.673,0.428,0.919],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.823,"control":0.29,"effect":[0.533,0.475,0.591],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects lost (projects)","arms":"high – low","treated":3.063,"control":1.867,"effect":[1.197,1.033,1.36],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"tests":[
        {"scenario":"standard","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":4.167,"control":6.69,"effect":[-2.523,-2.855,-2.192],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":4.04,"control":5.717,"effect":[-1.677,-1.945,-1.409],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"tests":[
        {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":1.767,"control":3.94,"effect":[-2.173,-2.576,-1.771],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":1.197,"control":3.94,"effect":[-2.743,-3.106,-2.381],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":3.067,"control":5.133,"effect":[-2.067,-2.445,-1.688],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":2.75,"control":5.133,"effect":[-2.383,-2.731,-2.036],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"tests":[
        {"scenario":"standard","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.353,"control":3.803,"effect":[-2.45,-2.737,-2.163],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.367,"control":2.823,"effect":[-1.457,-1.685,-1.228],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"tests":[
        {"scenario":"standard","measure":"patience at the end (points)","arms":"attacks – quiet","treated":4.203,"control":7.51,"effect":[-3.307,-3.553,-3.06],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":15.013,"control":19.713,"effect":[-4.7,-5.494,-3.906],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"patience at the end (points)","arms":"attacks – quiet","treated":5.16,"control":7.41,"effect":[-2.25,-2.477,-2.023],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":10.313,"control":10.77,"effect":[-0.457,-0.713,-0.2],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"tests":[
        {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":30.807,"control":14.073,"effect":[16.733,16.176,17.291],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":30.807,"control":40.82,"effect":[-10.013,-10.84,-9.187],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":13.233,"control":6.213,"effect":[7.02,6.731,7.309],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":13.233,"control":16.43,"effect":[-3.197,-3.547,-2.847],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"tests":[
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":4.497,"control":2.187,"effect":[2.31,2.063,2.557],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":4.497,"control":6.35,"effect":[-1.853,-2.114,-1.592],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":4.497,"control":7.433,"effect":[-2.937,-3.197,-2.676],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":5.243,"control":3.07,"effect":[2.173,1.913,2.433],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":5.243,"control":5.977,"effect":[-0.733,-0.987,-0.48],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":5.243,"control":6.713,"effect":[-1.47,-1.731,-1.209],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"tests":[]},
      {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"tests":[
        {"scenario":"standard","measure":"times US people were hit (times)","arms":"magnet – shield","treated":4.973,"control":4.51,"effect":[0.463,0.311,0.615],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":6.427,"control":5.586,"effect":[0.842,0.537,1.146],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"times US people were hit (times)","arms":"magnet – shield","treated":3.893,"control":3.277,"effect":[0.617,0.498,0.736],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":5.224,"control":4.84,"effect":[0.385,0.215,0.555],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"tests":[
        {"scenario":"standard","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":4.353,"control":0.527,"effect":[3.827,3.617,4.037],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.787,"control":0.063,"effect":[2.723,2.594,2.853],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"tests":[
        {"scenario":"standard","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":10.817,"control":8.37,"effect":[2.447,2.106,2.787],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":11.213,"control":9.787,"effect":[1.427,1.186,1.667],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"tests":[
        {"scenario":"standard","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":6.793,"control":8.437,"effect":[-1.643,-2.153,-1.134],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.722,"control":2.908,"effect":[-0.186,-0.239,-0.134],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":5.873,"control":7.21,"effect":[-1.337,-1.658,-1.015],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.542,"control":2.695,"effect":[-0.153,-0.192,-0.114],"expected":"down","verdict":"shown","aside":false},
      ]},
    ],
    options: [
      {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.5,0.444,0.556],"part":[0.261,0.194,0.345],"fair":true},
      {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.503,0.447,0.56],"part":[0.371,0.292,0.466],"fair":true},
      {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.507,0.45,0.563],"part":[0.368,0.29,0.462],"fair":true},
      {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.42,0.366,0.477],"part":[0.208,0.141,0.302],"fair":false},
      {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.357,0.305,0.412],"part":[0.476,0.373,0.6],"fair":false},
      {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.42,0.366,0.477],"part":[0.316,0.232,0.425],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.507,0.45,0.563],"part":[0.348,0.279,0.428],"fair":true},
      {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.507,0.45,0.563],"part":[0.275,0.213,0.35],"fair":true},
      {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.507,0.45,0.563],"part":[0.377,0.306,0.46],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.523,0.467,0.579],"part":[0.456,0.375,0.548],"fair":false},
      {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.41,0.356,0.466],"part":[0.244,0.184,0.321],"fair":false},
      {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.41,0.356,0.466],"part":[0.299,0.232,0.381],"fair":true},
    ],
  },
};
