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
  games: 200,
  seed: 1,
  rules: "2",
  content: "121c2ccb96730a",
  engine: "0f6770816a5c96c2",
  bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
  claims: [
    {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":9.593,"control":4.103,"effect":[5.491,5.059,5.922],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.945,"control":0.365,"effect":[0.58,0.506,0.654],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":6.648,"control":4.127,"effect":[2.521,2.181,2.861],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.76,"control":0.355,"effect":[0.405,0.328,0.482],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":8.82,"control":8.25,"effect":[0.57,0.297,0.843],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":9.135,"control":6.835,"effect":[2.3,1.987,2.613],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":11.105,"control":6.54,"effect":[4.565,3.926,5.204],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":7.545,"control":4.2,"effect":[3.345,3.134,3.556],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"tests":[
      {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.1,"control":1.665,"effect":[-1.565,-1.651,-1.479],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"leave – stay","treated":2.745,"control":6.685,"effect":[-3.94,-4.261,-3.619],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.68,"control":1.825,"effect":[-1.145,-1.247,-1.043],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"leave – stay","treated":3.31,"control":6.33,"effect":[-3.02,-3.293,-2.747],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"tests":[
      {"scenario":"standard","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.67,"control":0.025,"effect":[0.645,0.576,0.714],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.15,"control":0,"effect":[0.15,0.1,0.2],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"ties at the end (points)","arms":"hub – stay","treated":1.995,"control":3.955,"effect":[-1.96,-2.469,-1.451],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"ties at the end (points)","arms":"cosigned – hub","treated":5.37,"control":1.995,"effect":[3.375,2.943,3.807],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"hub – stay","treated":1.965,"control":4.11,"effect":[-2.145,-2.608,-1.682],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"cosigned – hub","treated":6.22,"control":1.965,"effect":[4.255,3.862,4.648],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"times US people were hit (times)","arms":"hub – stay","treated":2.535,"control":3.335,"effect":[-0.8,-1.057,-0.543],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.17,"control":1.96,"effect":[-1.79,-1.956,-1.624],"expected":"down","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"times US people were hit (times)","arms":"hub – stay","treated":1.67,"control":3.245,"effect":[-1.575,-1.767,-1.383],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.09,"control":2.425,"effect":[-2.335,-2.503,-2.167],"expected":"down","verdict":"shown","aside":true},
    ]},
    {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"tests":[
      {"scenario":"standard","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0.005,"control":6.26,"effect":[-6.255,-6.374,-6.136],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":2,"control":0.1,"effect":[1.9,1.852,1.948],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0,"control":3.15,"effect":[-3.15,-3.2,-3.1],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":2,"control":0.68,"effect":[1.32,1.221,1.419],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.538,"control":3.22,"effect":[0.318,0.26,0.377],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.977,"control":0.971,"effect":[0.007,0.005,0.009],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.651,"control":3.36,"effect":[0.291,0.249,0.333],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.972,"control":0.963,"effect":[0.009,0.007,0.012],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":11.485,"control":12.315,"effect":[-0.83,-1.24,-0.42],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"captured – clean","treated":8.535,"control":12.635,"effect":[-4.1,-4.68,-3.52],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":8.885,"control":9.205,"effect":[-0.32,-0.534,-0.106],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"captured – clean","treated":5.535,"control":9.87,"effect":[-4.335,-4.724,-3.946],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"tests":[
      {"scenario":"standard","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.9,"control":0.65,"effect":[0.25,0.179,0.321],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"western projects lost (projects)","arms":"high – low","treated":4.5,"control":3.63,"effect":[0.87,0.596,1.144],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.81,"control":0.385,"effect":[0.425,0.35,0.5],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects lost (projects)","arms":"high – low","treated":2.69,"control":1.575,"effect":[1.115,0.949,1.281],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"tests":[
      {"scenario":"standard","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":4.15,"control":6.76,"effect":[-2.61,-3.006,-2.214],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":4.475,"control":5.83,"effect":[-1.355,-1.607,-1.103],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"tests":[
      {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":1.02,"control":2.83,"effect":[-1.81,-2.235,-1.385],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":1.43,"control":2.83,"effect":[-1.4,-1.795,-1.005],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":1.895,"control":4.19,"effect":[-2.295,-2.69,-1.9],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":2.725,"control":4.19,"effect":[-1.465,-1.903,-1.027],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"tests":[
      {"scenario":"standard","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.415,"control":3.9,"effect":[-2.485,-2.824,-2.146],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.485,"control":2.875,"effect":[-1.39,-1.646,-1.134],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"tests":[
      {"scenario":"standard","measure":"patience at the end (points)","arms":"attacks – quiet","treated":3.96,"control":6.835,"effect":[-2.875,-3.176,-2.574],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":10.535,"control":18.195,"effect":[-7.66,-8.819,-6.501],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"patience at the end (points)","arms":"attacks – quiet","treated":4.645,"control":7.075,"effect":[-2.43,-2.709,-2.151],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":10.425,"control":11.085,"effect":[-0.66,-0.917,-0.403],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"tests":[
      {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":31.06,"control":14.96,"effect":[16.1,15.425,16.775],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":31.06,"control":37.365,"effect":[-6.305,-7.194,-5.416],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":13.545,"control":6.435,"effect":[7.11,6.729,7.491],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":13.545,"control":16.375,"effect":[-2.83,-3.215,-2.445],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"tests":[
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":5.52,"control":2.745,"effect":[2.775,2.459,3.091],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":5.52,"control":6.685,"effect":[-1.165,-1.509,-0.821],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":5.52,"control":8.34,"effect":[-2.82,-3.207,-2.433],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":5.72,"control":3.31,"effect":[2.41,2.128,2.692],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":5.72,"control":6.33,"effect":[-0.61,-0.874,-0.346],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":5.72,"control":7.865,"effect":[-2.145,-2.469,-1.821],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"tests":[]},
    {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"times US people were hit (times)","arms":"magnet – shield","treated":3.785,"control":3.335,"effect":[0.45,0.318,0.582],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":4.853,"control":4.579,"effect":[0.275,0.087,0.463],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"times US people were hit (times)","arms":"magnet – shield","treated":4.005,"control":3.245,"effect":[0.76,0.638,0.882],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":4.691,"control":4.18,"effect":[0.511,0.388,0.634],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.99,"control":0.29,"effect":[2.7,2.433,2.967],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.78,"control":0.08,"effect":[2.7,2.554,2.846],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"tests":[
      {"scenario":"standard","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":9.845,"control":7.865,"effect":[1.98,1.608,2.352],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":10.175,"control":9.06,"effect":[1.115,0.907,1.323],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":6.77,"control":7.61,"effect":[-0.84,-1.161,-0.519],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.917,"control":2.991,"effect":[-0.075,-0.118,-0.032],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":5.02,"control":5.94,"effect":[-0.92,-1.153,-0.687],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.764,"control":2.86,"effect":[-0.096,-0.12,-0.072],"expected":"down","verdict":"shown","aside":false},
    ]},
  ],
  options: [
    {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.56,0.491,0.627],"part":[0.348,0.255,0.466],"fair":true},
    {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.495,0.426,0.564],"part":[0.253,0.174,0.36],"fair":true},
    {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.525,0.456,0.593],"part":[0.399,0.299,0.522],"fair":true},
    {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.49,0.422,0.559],"part":[0.298,0.21,0.415],"fair":true},
    {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.405,0.339,0.474],"part":[0.287,0.201,0.403],"fair":true},
    {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.505,0.436,0.574],"part":[0.415,0.311,0.543],"fair":true},
    {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.5,0.431,0.569],"part":[0.257,0.179,0.364],"fair":true},
    {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.5,0.431,0.569],"part":[0.455,0.351,0.58],"fair":false},
    {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.485,0.417,0.554],"part":[0.287,0.204,0.397],"fair":true},
    {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.565,0.496,0.632],"part":[0.445,0.354,0.549],"fair":false},
    {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.535,0.466,0.603],"part":[0.37,0.286,0.47],"fair":true},
    {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.38,0.316,0.449],"part":[0.185,0.126,0.267],"fair":false},
  ],
};
