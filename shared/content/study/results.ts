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
  games: 1000,
  seed: 1,
  rules: "2",
  content: "1ada3e2c128667",
  engine: "94c61e3d987a61d6",
  bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
  claims: [
    {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":10.691,"control":4.365,"effect":[6.326,6.151,6.501],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.987,"control":0.401,"effect":[0.586,0.555,0.617],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","treated":7.365,"control":4.357,"effect":[3.008,2.864,3.152],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","treated":0.878,"control":0.368,"effect":[0.51,0.477,0.543],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":8.542,"control":8.15,"effect":[0.392,0.254,0.53],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"sovereignty at the end (points)","arms":"withdraw – stay","treated":9.021,"control":7.067,"effect":[1.954,1.801,2.107],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":10.078,"control":5.931,"effect":[4.147,3.877,4.417],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","treated":7.15,"control":4.038,"effect":[3.112,3.012,3.212],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"tests":[
      {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.111,"control":1.627,"effect":[-1.516,-1.557,-1.475],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"leave – stay","treated":2.311,"control":6.554,"effect":[-4.243,-4.38,-4.106],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","treated":0.619,"control":1.782,"effect":[-1.163,-1.209,-1.117],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"leave – stay","treated":3.256,"control":6.251,"effect":[-2.995,-3.115,-2.875],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"tests":[
      {"scenario":"standard","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.668,"control":0.015,"effect":[0.653,0.622,0.684],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops rushed back (share)","arms":"withdraw – stay","treated":0.161,"control":0,"effect":[0.161,0.138,0.184],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"ties at the end (points)","arms":"hub – stay","treated":1.731,"control":3.92,"effect":[-2.189,-2.414,-1.964],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"ties at the end (points)","arms":"cosigned – hub","treated":4.776,"control":1.731,"effect":[3.045,2.845,3.245],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"hub – stay","treated":1.842,"control":4.201,"effect":[-2.359,-2.565,-2.153],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"cosigned – hub","treated":5.718,"control":1.842,"effect":[3.876,3.701,4.051],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"times US people were hit (times)","arms":"hub – stay","treated":2.382,"control":3.301,"effect":[-0.919,-1.034,-0.804],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.22,"control":2.063,"effect":[-1.843,-1.917,-1.769],"expected":"down","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"times US people were hit (times)","arms":"hub – stay","treated":1.639,"control":3.333,"effect":[-1.694,-1.782,-1.606],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"times US troops were hit (times)","arms":"hub – stay","treated":0.095,"control":2.528,"effect":[-2.433,-2.512,-2.354],"expected":"down","verdict":"shown","aside":true},
    ]},
    {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"tests":[
      {"scenario":"standard","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0.033,"control":6.346,"effect":[-6.313,-6.378,-6.248],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":1.981,"control":0.111,"effect":[1.87,1.846,1.894],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"turns without a line to Syria (turns)","arms":"hub – leave","treated":0,"control":3.187,"effect":[-3.187,-3.211,-3.163],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","treated":2,"control":0.619,"effect":[1.381,1.337,1.425],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.411,"control":3.092,"effect":[0.319,0.29,0.347],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.975,"control":0.967,"effect":[0.008,0.007,0.009],"expected":"up","verdict":"shown","aside":true},
      {"scenario":"class-75","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","treated":3.501,"control":3.15,"effect":[0.351,0.331,0.371],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","treated":0.97,"control":0.959,"effect":[0.011,0.009,0.012],"expected":"up","verdict":"shown","aside":true},
    ]},
    {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":9.739,"control":10.436,"effect":[-0.697,-0.906,-0.488],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"captured – clean","treated":7.222,"control":11.654,"effect":[-4.432,-4.702,-4.162],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"resurgent – calm","treated":8.02,"control":8.533,"effect":[-0.513,-0.619,-0.407],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"captured – clean","treated":5.024,"control":9.523,"effect":[-4.499,-4.665,-4.333],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"tests":[
      {"scenario":"standard","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.922,"control":0.605,"effect":[0.317,0.285,0.349],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"western projects lost (projects)","arms":"high – low","treated":4.291,"control":3.354,"effect":[0.937,0.819,1.055],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"Iraq came under sanctions (share)","arms":"high – low","treated":0.882,"control":0.315,"effect":[0.567,0.535,0.599],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects lost (projects)","arms":"high – low","treated":2.79,"control":1.508,"effect":[1.282,1.205,1.359],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"tests":[
      {"scenario":"standard","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":3.616,"control":5.73,"effect":[-2.114,-2.281,-1.947],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"ties at the end (points)","arms":"aligned – pragmatic","treated":4.354,"control":5.593,"effect":[-1.239,-1.345,-1.133],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"tests":[
      {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":1.811,"control":3.023,"effect":[-1.212,-1.417,-1.007],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":1.634,"control":3.023,"effect":[-1.389,-1.582,-1.196],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","treated":3.066,"control":4.699,"effect":[-1.633,-1.82,-1.446],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","treated":2.829,"control":4.699,"effect":[-1.87,-2.046,-1.694],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"tests":[
      {"scenario":"standard","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.515,"control":4.392,"effect":[-2.877,-3.038,-2.716],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"fighters escaped (thousand)","arms":"repatriated – held","treated":1.549,"control":3.121,"effect":[-1.572,-1.692,-1.452],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"tests":[
      {"scenario":"standard","measure":"patience at the end (points)","arms":"attacks – quiet","treated":3.881,"control":7.304,"effect":[-3.423,-3.557,-3.289],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":11.216,"control":20.312,"effect":[-9.096,-9.677,-8.515],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"patience at the end (points)","arms":"attacks – quiet","treated":4.414,"control":7.22,"effect":[-2.806,-2.924,-2.688],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","treated":11.043,"control":11.721,"effect":[-0.678,-0.805,-0.551],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"tests":[
      {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":31.225,"control":14.961,"effect":[16.264,15.94,16.588],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":31.225,"control":37.39,"effect":[-6.165,-6.621,-5.709],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","treated":13.436,"control":6.474,"effect":[6.962,6.809,7.115],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","treated":13.436,"control":16.03,"effect":[-2.594,-2.786,-2.402],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"tests":[
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":5.388,"control":2.311,"effect":[3.077,2.928,3.226],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":5.388,"control":6.554,"effect":[-1.166,-1.324,-1.008],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":5.388,"control":7.814,"effect":[-2.426,-2.582,-2.27],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – cut","treated":5.908,"control":3.256,"effect":[2.652,2.524,2.78],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – erbil","treated":5.908,"control":6.251,"effect":[-0.343,-0.468,-0.218],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"security of detention at the end (points)","arms":"neighbours – hub","treated":5.908,"control":7.295,"effect":[-1.387,-1.518,-1.256],"expected":"down","verdict":"shown","aside":false},
    ]},
    {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"tests":[]},
    {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"tests":[
      {"scenario":"standard","measure":"times US people were hit (times)","arms":"magnet – shield","treated":3.723,"control":3.301,"effect":[0.422,0.36,0.484],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":4.8,"control":4.504,"effect":[0.296,0.216,0.377],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"times US people were hit (times)","arms":"magnet – shield","treated":4.106,"control":3.333,"effect":[0.773,0.718,0.828],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS resurgence at the end (points)","arms":"magnet – shield","treated":4.713,"control":4.401,"effect":[0.312,0.264,0.36],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"tests":[
      {"scenario":"standard","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.798,"control":0.26,"effect":[2.538,2.426,2.65],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","treated":2.636,"control":0.069,"effect":[2.567,2.494,2.64],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"tests":[
      {"scenario":"standard","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":9.914,"control":7.735,"effect":[2.179,2.032,2.326],"expected":"up","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","treated":10.395,"control":9.235,"effect":[1.16,1.072,1.248],"expected":"up","verdict":"shown","aside":false},
    ]},
    {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"tests":[
      {"scenario":"standard","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":5.119,"control":6.175,"effect":[-1.056,-1.217,-0.895],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"standard","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.845,"control":2.948,"effect":[-0.103,-0.121,-0.085],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"western projects at the end (projects)","arms":"mirage – pillar","treated":4.372,"control":5.213,"effect":[-0.841,-0.943,-0.739],"expected":"down","verdict":"shown","aside":false},
      {"scenario":"class-75","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","treated":2.67,"control":2.773,"effect":[-0.103,-0.114,-0.093],"expected":"down","verdict":"shown","aside":false},
    ]},
  ],
  options: [
    {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.528,0.497,0.559],"part":[0.355,0.313,0.401],"fair":true},
    {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.516,0.485,0.547],"part":[0.345,0.304,0.391],"fair":true},
    {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.526,0.495,0.557],"part":[0.3,0.26,0.343],"fair":true},
    {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.532,0.501,0.563],"part":[0.271,0.229,0.319],"fair":true},
    {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.43,0.4,0.461],"part":[0.411,0.36,0.466],"fair":true},
    {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.443,0.412,0.474],"part":[0.318,0.273,0.369],"fair":true},
    {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.512,0.481,0.543],"part":[0.335,0.295,0.38],"fair":true},
    {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.5,0.469,0.531],"part":[0.301,0.262,0.344],"fair":true},
    {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.527,0.496,0.558],"part":[0.364,0.321,0.41],"fair":true},
    {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.565,0.534,0.595],"part":[0.416,0.372,0.463],"fair":true},
    {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.454,0.423,0.485],"part":[0.294,0.256,0.337],"fair":true},
    {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.444,0.413,0.475],"part":[0.29,0.252,0.332],"fair":true},
  ],
};
