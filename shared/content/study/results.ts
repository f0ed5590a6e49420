/**
 * What the study showed of the claims of the source: bot games on the same seeds in both arms. Written by
 * `npm run study -- --only claims --write`, and with `--bots strong-quick` for the stronger bots; not by hand.
 */

/** An estimate with its 95% interval: value, low end, high end. */
export type Interval = readonly [value: number, low: number, high: number];
export interface TestResult {
  scenario: string;
  /** The measure by its id in the study. */
  of: string;
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
    games: 300,
    seed: 1,
    rules: "6",
    content: "1cb1f81d98b623",
    engine: "24e845c96fb54dc8",
    bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
    claims: [
      {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game."},"tests":[
        {"scenario":"standard","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","games":300,"treated":6.344,"control":3.708,"effect":[2.636,2.393,2.878],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"rising","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","games":300,"treated":0.8,"control":0.297,"effect":[0.503,0.441,0.566],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"standard","of":"cells","measure":"IS cells at the end (cells)","arms":"withdraw – stay","games":300,"treated":10.567,"control":7.69,"effect":[2.877,2.53,3.223],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"standard","of":"turnsHeld","measure":"turns in which IS held ground (turns)","arms":"withdraw – stay","games":300,"treated":2.753,"control":1.76,"effect":[0.993,0.723,1.264],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","games":300,"treated":5.993,"control":4.393,"effect":[1.6,1.404,1.796],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"rising","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","games":300,"treated":0.757,"control":0.45,"effect":[0.307,0.247,0.366],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"cells","measure":"IS cells at the end (cells)","arms":"withdraw – stay","games":300,"treated":10.79,"control":8.963,"effect":[1.827,1.581,2.072],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"turnsHeld","measure":"turns in which IS held ground (turns)","arms":"withdraw – stay","games":300,"treated":1.29,"control":0.763,"effect":[0.527,0.4,0.654],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game."},"tests":[
        {"scenario":"standard","of":"sovereignty","measure":"sovereignty at the end (points)","arms":"withdraw – stay","games":900,"treated":8.368,"control":7.17,"effect":[1.198,1.016,1.38],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"sovereignty","measure":"sovereignty at the end (points)","arms":"withdraw – stay","games":900,"treated":8.458,"control":5.152,"effect":[3.306,3.135,3.476],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game. Tehran uses deniable fire with one order a turn, where it is likeliest to hit."},"tests":[
        {"scenario":"standard","of":"remains","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","games":300,"treated":7.98,"control":3.923,"effect":[4.057,3.608,4.505],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"remains","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","games":300,"treated":7.17,"control":3.793,"effect":[3.377,3.2,3.554],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","leave":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are."},"tests":[
        {"scenario":"standard","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","games":300,"treated":0.19,"control":1.68,"effect":[-1.49,-1.567,-1.413],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"leave – stay","games":300,"treated":3.707,"control":7.003,"effect":[-3.297,-3.525,-3.068],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","games":300,"treated":0.137,"control":1.67,"effect":[-1.533,-1.605,-1.461],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"leave – stay","games":300,"treated":3.213,"control":6.05,"effect":[-2.837,-3.051,-2.623],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord; sends troops to Iraq when IS is plainly rising: ground held, a breakout, or four cells in the open. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game; sends troops to Iraq when IS is plainly rising: ground held, a breakout, or four cells in the open. Baghdad renews the Federal Basing accord whenever Washington asks."},"tests":[
        {"scenario":"standard","of":"returned","measure":"US troops rushed back (share)","arms":"withdraw – stay","games":300,"treated":0.447,"control":0.01,"effect":[0.437,0.38,0.493],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"alarm","measure":"turns after which ground was held, a breakout had been, or four cells stood in the open in Iraq (turns)","arms":"withdraw – stay","games":300,"treated":4.373,"control":2.217,"effect":[2.157,1.854,2.46],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"returned","measure":"US troops rushed back (share)","arms":"withdraw – stay","games":300,"treated":0.183,"control":0,"effect":[0.183,0.139,0.227],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"alarm","measure":"turns after which ground was held, a breakout had been, or four cells stood in the open in Iraq (turns)","arms":"withdraw – stay","games":300,"treated":2.003,"control":1.28,"effect":[0.723,0.574,0.873],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops.","cosigned":"Washington the same, under an accord that Baghdad is to co-sign. Baghdad co-signs the Erbil Basing accord. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"hub – stay","games":300,"treated":1.217,"control":2.287,"effect":[-1.07,-1.39,-0.75],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"cosigned – hub","games":300,"treated":3.35,"control":1.217,"effect":[2.133,1.795,2.471],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"hub – stay","games":300,"treated":1.353,"control":2.577,"effect":[-1.223,-1.557,-0.889],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"cosigned – hub","games":300,"treated":3.747,"control":1.353,"effect":[2.393,2.066,2.721],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"casualties","measure":"times US people were hit (times)","arms":"hub – stay","games":300,"treated":1.87,"control":2.78,"effect":[-0.91,-1.112,-0.708],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"hitsTroops","measure":"times US troops were hit (times)","arms":"hub – stay","games":300,"treated":0.103,"control":1.96,"effect":[-1.857,-1.99,-1.723],"expected":"down","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"casualties","measure":"times US people were hit (times)","arms":"hub – stay","games":300,"treated":1.593,"control":3.353,"effect":[-1.76,-1.913,-1.607],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"hitsTroops","measure":"times US troops were hit (times)","arms":"hub – stay","games":300,"treated":0.103,"control":2.583,"effect":[-2.48,-2.617,-2.343],"expected":"down","verdict":"shown","aside":true},
      ]},
      {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"arms":{"leave":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"lineCut","measure":"turns without a line to Syria (turns)","arms":"hub – leave","games":300,"treated":0.01,"control":5.98,"effect":[-5.97,-6.149,-5.791],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","games":300,"treated":1.993,"control":0.19,"effect":[1.803,1.745,1.862],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"lineCut","measure":"turns without a line to Syria (turns)","arms":"hub – leave","games":300,"treated":0,"control":3.15,"effect":[-3.15,-3.19,-3.11],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","games":300,"treated":2,"control":0.137,"effect":[1.863,1.82,1.906],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"arms":{"without":"Set otherwise: regions.BAG.order=3, regions.MID.order=3, regions.SOU.order=3, regions.BAS.order=3, regions.BAS.western=0, regions.SOU.eastern=0.","with":"Set otherwise: regions.BAG.order=3, regions.MID.order=3, regions.SOU.order=3, regions.BAS.order=3, regions.BAG.western=1, regions.MID.western=1, regions.SOU.western=1, regions.SOU.eastern=0, regions.BAS.western=1."},"tests":[
        {"scenario":"standard","of":"orderSouth","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","games":300,"treated":3.514,"control":3.058,"effect":[0.456,0.395,0.517],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"orderKept","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","games":300,"treated":0.973,"control":0.96,"effect":[0.013,0.01,0.016],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"orderSouth","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","games":300,"treated":3.558,"control":3.102,"effect":[0.456,0.405,0.506],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"orderKept","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","games":300,"treated":0.963,"control":0.947,"effect":[0.016,0.012,0.02],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"arms":{"calm":"Washington turns to contracts and energy: Energy Compact, western projects every turn at odds of 40% or better, and by the middle of the game missions in place of troops.","resurgent":"Washington turns to contracts and energy: Energy Compact, western projects every turn at odds of 40% or better, and by the middle of the game missions in place of troops. Set otherwise: regions.MOS.cellsHidden=2, regions.ANB.cellsHidden=2, regions.HAM.cellsExposed=3, switches.trend=regrouping.","clean":"Washington turns to contracts and energy: Energy Compact, western projects every turn at odds of 40% or better, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=3.","captured":"Washington turns to contracts and energy: Energy Compact, western projects every turn at odds of 40% or better, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=8."},"tests":[
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":900,"treated":5.504,"control":7.622,"effect":[-2.118,-2.393,-1.842],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":900,"treated":4.948,"control":8.35,"effect":[-3.402,-3.662,-3.143],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":900,"treated":3.551,"control":5.71,"effect":[-2.159,-2.341,-1.977],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":900,"treated":3.058,"control":6.158,"effect":[-3.1,-3.254,-2.946],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"arms":{"low":"Set otherwise: tracks.capture=4.","high":"Set otherwise: tracks.capture=8."},"tests":[
        {"scenario":"standard","of":"sanctioned","measure":"Iraq came under sanctions (share)","arms":"high – low","games":900,"treated":0.874,"control":0.496,"effect":[0.379,0.343,0.415],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"westernLost","measure":"western projects lost (projects)","arms":"high – low","games":900,"treated":4.146,"control":3.184,"effect":[0.961,0.834,1.088],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"sanctioned","measure":"Iraq came under sanctions (share)","arms":"high – low","games":900,"treated":0.797,"control":0.263,"effect":[0.533,0.499,0.568],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"westernLost","measure":"western projects lost (projects)","arms":"high – low","games":900,"treated":2.914,"control":2.133,"effect":[0.781,0.703,0.859],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"arms":{"pragmatic":"Set otherwise: government=pragmatic, turns.2.contests=[].","aligned":"Set otherwise: government=aligned, turns.2.contests=[]."},"tests":[
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"aligned – pragmatic","games":300,"treated":2.413,"control":4.41,"effect":[-1.997,-2.322,-1.671],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"aligned – pragmatic","games":300,"treated":2.75,"control":3.963,"effect":[-1.213,-1.441,-0.985],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"arms":{"balanced":"Baghdad uses its envoys with one order a turn to stay between the two, or to win the neighbours. Set otherwise: tracks.alignment=0.","west":"Baghdad leans to Washington with one order a turn, and gives no order that leads away from it. Set otherwise: tracks.alignment=3.","east":"Baghdad leans to Tehran with one order a turn, and gives no order that leads away from it. Set otherwise: tracks.alignment=-3."},"tests":[
        {"scenario":"standard","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","games":900,"treated":1.161,"control":1.704,"effect":[-0.543,-0.711,-0.376],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","games":900,"treated":0.909,"control":1.704,"effect":[-0.796,-0.956,-0.636],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","games":900,"treated":1.626,"control":2.822,"effect":[-1.197,-1.371,-1.023],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","games":900,"treated":1.127,"control":2.822,"effect":[-1.696,-1.864,-1.527],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"arms":{"held":"Washington gives no order to repatriate. The red cell tries to free detainees with one order a turn.","repatriated":"Washington sends fighters home for trial with one order a turn, and families with them. The red cell tries to free detainees with one order a turn."},"tests":[
        {"scenario":"standard","of":"escaped","measure":"fighters escaped (thousand)","arms":"repatriated – held","games":300,"treated":1.27,"control":2.91,"effect":[-1.64,-1.849,-1.431],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"escaped","measure":"fighters escaped (thousand)","arms":"repatriated – held","games":300,"treated":1.38,"control":2.383,"effect":[-1.003,-1.175,-0.832],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"arms":{"quiet":"Tehran never uses deniable fire, and tells the militias to hold still.","attacks":"Tehran uses deniable fire with one order a turn, where it is likeliest to hit."},"tests":[
        {"scenario":"standard","of":"patience","measure":"patience at the end (points)","arms":"attacks – quiet","games":600,"treated":3.788,"control":7.158,"effect":[-3.37,-3.553,-3.187],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"presence","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","games":600,"treated":9.96,"control":20.43,"effect":[-10.47,-11.156,-9.784],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"patience","measure":"patience at the end (points)","arms":"attacks – quiet","games":600,"treated":4.38,"control":7.342,"effect":[-2.962,-3.113,-2.811],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"presence","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","games":600,"treated":10.882,"control":11.56,"effect":[-0.678,-0.848,-0.509],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"arms":{"troops":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord; trains partner forces in Iraq with one order a turn. Baghdad renews the Federal Basing accord whenever Washington asks.","missions":"Washington turns bases into missions under the ambassador, signs Security Cooperation, and brings the other troops in Iraq home; trains partner forces in Iraq with one order a turn.","none":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are; opens no mission under the ambassador, and signs no Security Cooperation; trains partner forces in Iraq with one order a turn. Set otherwise: regions.HAM.t22=0, regions.BAG.t22=0."},"tests":[
        {"scenario":"standard","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","games":300,"treated":29.727,"control":14.09,"effect":[15.637,15.05,16.223],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","games":300,"treated":29.727,"control":36.003,"effect":[-6.277,-7.206,-5.347],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","games":300,"treated":12.953,"control":6.077,"effect":[6.877,6.597,7.157],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","games":300,"treated":12.953,"control":16.36,"effect":[-3.407,-3.745,-3.068],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"arms":{"erbil":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops.","neighbours":"Washington leaves Iraq by the middle of the game, and carries the Syria mission from Türkiye or Jordan.","cut":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are."},"tests":[
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":1800,"treated":5.381,"control":3.761,"effect":[1.619,1.516,1.723],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":1800,"treated":5.381,"control":6.933,"effect":[-1.552,-1.658,-1.447],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":1800,"treated":5.381,"control":7.442,"effect":[-2.062,-2.162,-1.961],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":1800,"treated":5.512,"control":3.189,"effect":[2.323,2.235,2.411],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":1800,"treated":5.512,"control":6.237,"effect":[-0.725,-0.814,-0.636],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":1800,"treated":5.512,"control":7.101,"effect":[-1.589,-1.672,-1.506],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"arms":{"withdrawal":"Washington pursues the agenda “Complete withdrawal”, as its bot sees fit; brings all troops home from Iraq and Syria by the middle of the game.","hub":"Washington pursues the agenda “Kurdish hub”, as its bot sees fit; the same, with Baghdad asked to co-sign for a turn before Erbil signs alone.","business":"Washington pursues the agenda “Business first”, as its bot sees fit; turns to contracts and energy: Energy Compact, western projects every turn at odds of 40% or better, and by the middle of the game missions in place of troops."},"tests":[]},
      {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"arms":{"shield":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.troops=shield.","magnet":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.troops=magnet."},"tests":[
        {"scenario":"standard","of":"casualties","measure":"times US people were hit (times)","arms":"magnet – shield","games":600,"treated":3.345,"control":2.893,"effect":[0.452,0.364,0.539],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"magnet – shield","games":600,"treated":4.412,"control":4.137,"effect":[0.275,0.211,0.338],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"casualties","measure":"times US people were hit (times)","arms":"magnet – shield","games":600,"treated":4.302,"control":3.423,"effect":[0.878,0.804,0.952],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"magnet – shield","games":600,"treated":5.013,"control":4.377,"effect":[0.636,0.556,0.716],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"arms":{"insulated":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.kurdistan=insulated.","exposed":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.kurdistan=exposed."},"tests":[
        {"scenario":"standard","of":"hitsNorth","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","games":300,"treated":2.143,"control":0.14,"effect":[2.003,1.838,2.168],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"hitsNorth","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","games":300,"treated":2.56,"control":0.083,"effect":[2.477,2.354,2.6],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"arms":{"dormant":"Set otherwise: switches.trend=dormant.","regrouping":"Set otherwise: switches.trend=regrouping."},"tests":[
        {"scenario":"standard","of":"cells","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","games":300,"treated":9.83,"control":7.88,"effect":[1.95,1.661,2.239],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cells","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","games":300,"treated":10.33,"control":8.837,"effect":[1.493,1.305,1.682],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"arms":{"pillar":"Set otherwise: switches.economy=pillar.","mirage":"Set otherwise: switches.economy=mirage."},"tests":[
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"mirage – pillar","games":300,"treated":4.08,"control":5.113,"effect":[-1.033,-1.33,-0.737],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"order","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","games":300,"treated":2.507,"control":2.789,"effect":[-0.282,-0.32,-0.243],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"mirage – pillar","games":300,"treated":2.953,"control":3.767,"effect":[-0.813,-1.019,-0.608],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"order","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","games":300,"treated":2.407,"control":2.622,"effect":[-0.215,-0.241,-0.189],"expected":"down","verdict":"shown","aside":false},
      ]},
    ],
    options: [
      {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.508,0.485,0.531],"part":[0.314,0.289,0.341],"fair":true},
      {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.489,0.466,0.513],"part":[0.342,0.316,0.369],"fair":true},
      {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.496,0.473,0.519],"part":[0.344,0.318,0.371],"fair":true},
      {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.412,0.39,0.435],"part":[0.278,0.25,0.307],"fair":true},
      {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.412,0.39,0.435],"part":[0.307,0.278,0.336],"fair":true},
      {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.469,0.446,0.492],"part":[0.416,0.386,0.447],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.524,0.501,0.547],"part":[0.374,0.347,0.402],"fair":true},
      {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.485,0.462,0.508],"part":[0.275,0.25,0.302],"fair":true},
      {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.504,0.481,0.528],"part":[0.351,0.324,0.379],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.506,0.482,0.529],"part":[0.383,0.355,0.411],"fair":true},
      {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.466,0.443,0.489],"part":[0.266,0.241,0.293],"fair":true},
      {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.46,0.437,0.483],"part":[0.351,0.324,0.379],"fair":true},
    ],
  },
  strong: {
    games: 40,
    seed: 1,
    rules: "6",
    content: "1cb1f81d98b623",
    engine: "24e845c96fb54dc8",
    bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
    claims: [
      {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game."},"tests":[
        {"scenario":"standard","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","games":40,"treated":6.715,"control":4.37,"effect":[2.345,1.604,3.086],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"rising","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","games":40,"treated":0.875,"control":0.525,"effect":[0.35,0.17,0.53],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"standard","of":"cells","measure":"IS cells at the end (cells)","arms":"withdraw – stay","games":40,"treated":11.475,"control":9.1,"effect":[2.375,1.13,3.62],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"standard","of":"turnsHeld","measure":"turns in which IS held ground (turns)","arms":"withdraw – stay","games":40,"treated":2.8,"control":1.875,"effect":[0.925,0.161,1.689],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","games":40,"treated":6.663,"control":4.778,"effect":[1.885,1.353,2.417],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"rising","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","games":40,"treated":0.9,"control":0.575,"effect":[0.325,0.162,0.488],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"cells","measure":"IS cells at the end (cells)","arms":"withdraw – stay","games":40,"treated":11.975,"control":9.45,"effect":[2.525,1.707,3.343],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"turnsHeld","measure":"turns in which IS held ground (turns)","arms":"withdraw – stay","games":40,"treated":1.775,"control":0.975,"effect":[0.8,0.361,1.239],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game."},"tests":[
        {"scenario":"standard","of":"sovereignty","measure":"sovereignty at the end (points)","arms":"withdraw – stay","games":120,"treated":8.275,"control":7.692,"effect":[0.583,0.101,1.065],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"sovereignty","measure":"sovereignty at the end (points)","arms":"withdraw – stay","games":120,"treated":8.317,"control":5.233,"effect":[3.083,2.617,3.55],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game. Tehran uses deniable fire with one order a turn, where it is likeliest to hit."},"tests":[
        {"scenario":"standard","of":"remains","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","games":40,"treated":14.375,"control":8.9,"effect":[5.475,4.46,6.49],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"remains","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","games":40,"treated":7.65,"control":3.8,"effect":[3.85,3.336,4.364],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","leave":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are."},"tests":[
        {"scenario":"standard","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","games":40,"treated":0.1,"control":1.8,"effect":[-1.7,-1.901,-1.499],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"leave – stay","games":40,"treated":3.9,"control":6.625,"effect":[-2.725,-3.364,-2.086],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","games":40,"treated":0.15,"control":1.65,"effect":[-1.5,-1.698,-1.302],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"leave – stay","games":40,"treated":3.3,"control":6,"effect":[-2.7,-3.253,-2.147],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord; sends troops to Iraq when IS is plainly rising: ground held, a breakout, or four cells in the open. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game; sends troops to Iraq when IS is plainly rising: ground held, a breakout, or four cells in the open. Baghdad renews the Federal Basing accord whenever Washington asks."},"tests":[
        {"scenario":"standard","of":"returned","measure":"US troops rushed back (share)","arms":"withdraw – stay","games":40,"treated":0.4,"control":0,"effect":[0.4,0.246,0.554],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"alarm","measure":"turns after which ground was held, a breakout had been, or four cells stood in the open in Iraq (turns)","arms":"withdraw – stay","games":40,"treated":4.25,"control":2.425,"effect":[1.825,0.986,2.664],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"returned","measure":"US troops rushed back (share)","arms":"withdraw – stay","games":40,"treated":0.275,"control":0,"effect":[0.275,0.135,0.415],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"alarm","measure":"turns after which ground was held, a breakout had been, or four cells stood in the open in Iraq (turns)","arms":"withdraw – stay","games":40,"treated":2.225,"control":1.425,"effect":[0.8,0.313,1.287],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops.","cosigned":"Washington the same, under an accord that Baghdad is to co-sign. Baghdad co-signs the Erbil Basing accord. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"hub – stay","games":40,"treated":0.725,"control":2.25,"effect":[-1.525,-2.331,-0.719],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"cosigned – hub","games":40,"treated":3.6,"control":0.725,"effect":[2.875,1.9,3.85],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"hub – stay","games":40,"treated":1.4,"control":3.375,"effect":[-1.975,-2.858,-1.092],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"cosigned – hub","games":40,"treated":4.6,"control":1.4,"effect":[3.2,2.212,4.188],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"casualties","measure":"times US people were hit (times)","arms":"hub – stay","games":40,"treated":3.35,"control":4.65,"effect":[-1.3,-1.928,-0.672],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"hitsTroops","measure":"times US troops were hit (times)","arms":"hub – stay","games":40,"treated":0.125,"control":2.65,"effect":[-2.525,-2.99,-2.06],"expected":"down","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"casualties","measure":"times US people were hit (times)","arms":"hub – stay","games":40,"treated":1.75,"control":3.525,"effect":[-1.775,-2.21,-1.34],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"hitsTroops","measure":"times US troops were hit (times)","arms":"hub – stay","games":40,"treated":0.125,"control":2.75,"effect":[-2.625,-3.001,-2.249],"expected":"down","verdict":"shown","aside":true},
      ]},
      {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"arms":{"leave":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"lineCut","measure":"turns without a line to Syria (turns)","arms":"hub – leave","games":40,"treated":0.075,"control":6.15,"effect":[-6.075,-6.532,-5.618],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","games":40,"treated":1.95,"control":0.1,"effect":[1.85,1.718,1.982],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"lineCut","measure":"turns without a line to Syria (turns)","arms":"hub – leave","games":40,"treated":0,"control":3.175,"effect":[-3.175,-3.294,-3.056],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","games":40,"treated":2,"control":0.15,"effect":[1.85,1.718,1.982],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"arms":{"without":"Set otherwise: regions.BAG.order=3, regions.MID.order=3, regions.SOU.order=3, regions.BAS.order=3, regions.BAS.western=0, regions.SOU.eastern=0.","with":"Set otherwise: regions.BAG.order=3, regions.MID.order=3, regions.SOU.order=3, regions.BAS.order=3, regions.BAG.western=1, regions.MID.western=1, regions.SOU.western=1, regions.SOU.eastern=0, regions.BAS.western=1."},"tests":[
        {"scenario":"standard","of":"orderSouth","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","games":40,"treated":3.56,"control":2.927,"effect":[0.633,0.417,0.849],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"orderKept","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","games":40,"treated":0.971,"control":0.951,"effect":[0.021,0.011,0.03],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"orderSouth","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","games":40,"treated":3.503,"control":3.114,"effect":[0.39,0.272,0.507],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"orderKept","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","games":40,"treated":0.969,"control":0.94,"effect":[0.029,0.015,0.043],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"arms":{"calm":"Washington turns to contracts and energy: Energy Compact, western projects every turn at odds of 40% or better, and by the middle of the game missions in place of troops.","resurgent":"Washington turns to contracts and energy: Energy Compact, western projects every turn at odds of 40% or better, and by the middle of the game missions in place of troops. Set otherwise: regions.MOS.cellsHidden=2, regions.ANB.cellsHidden=2, regions.HAM.cellsExposed=3, switches.trend=regrouping.","clean":"Washington turns to contracts and energy: Energy Compact, western projects every turn at odds of 40% or better, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=3.","captured":"Washington turns to contracts and energy: Energy Compact, western projects every turn at odds of 40% or better, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=8."},"tests":[
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":120,"treated":6.175,"control":8.033,"effect":[-1.858,-2.775,-0.942],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":120,"treated":6.142,"control":8.933,"effect":[-2.792,-3.564,-2.02],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":120,"treated":4.375,"control":6.208,"effect":[-1.833,-2.428,-1.239],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":120,"treated":3.95,"control":6.725,"effect":[-2.775,-3.307,-2.243],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"arms":{"low":"Set otherwise: tracks.capture=4.","high":"Set otherwise: tracks.capture=8."},"tests":[
        {"scenario":"standard","of":"sanctioned","measure":"Iraq came under sanctions (share)","arms":"high – low","games":120,"treated":0.725,"control":0.4,"effect":[0.325,0.213,0.437],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"westernLost","measure":"western projects lost (projects)","arms":"high – low","games":120,"treated":4.142,"control":3.367,"effect":[0.775,0.406,1.144],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"sanctioned","measure":"Iraq came under sanctions (share)","arms":"high – low","games":120,"treated":0.642,"control":0.242,"effect":[0.4,0.295,0.505],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"westernLost","measure":"western projects lost (projects)","arms":"high – low","games":120,"treated":2.933,"control":2.292,"effect":[0.642,0.379,0.904],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"arms":{"pragmatic":"Set otherwise: government=pragmatic, turns.2.contests=[].","aligned":"Set otherwise: government=aligned, turns.2.contests=[]."},"tests":[
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"aligned – pragmatic","games":40,"treated":2.1,"control":4.375,"effect":[-2.275,-3.206,-1.344],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"aligned – pragmatic","games":40,"treated":2.675,"control":4.425,"effect":[-1.75,-2.701,-0.799],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"arms":{"balanced":"Baghdad uses its envoys with one order a turn to stay between the two, or to win the neighbours. Set otherwise: tracks.alignment=0.","west":"Baghdad leans to Washington with one order a turn, and gives no order that leads away from it. Set otherwise: tracks.alignment=3.","east":"Baghdad leans to Tehran with one order a turn, and gives no order that leads away from it. Set otherwise: tracks.alignment=-3."},"tests":[
        {"scenario":"standard","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","games":120,"treated":0.958,"control":2.292,"effect":[-1.333,-1.852,-0.815],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","games":120,"treated":1.092,"control":2.292,"effect":[-1.2,-1.72,-0.68],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","games":120,"treated":1.467,"control":2.942,"effect":[-1.475,-2.04,-0.91],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","games":120,"treated":0.717,"control":2.942,"effect":[-2.225,-2.721,-1.729],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"arms":{"held":"Washington gives no order to repatriate. The red cell tries to free detainees with one order a turn.","repatriated":"Washington sends fighters home for trial with one order a turn, and families with them. The red cell tries to free detainees with one order a turn."},"tests":[
        {"scenario":"standard","of":"escaped","measure":"fighters escaped (thousand)","arms":"repatriated – held","games":40,"treated":1.15,"control":2.9,"effect":[-1.75,-2.288,-1.212],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"escaped","measure":"fighters escaped (thousand)","arms":"repatriated – held","games":40,"treated":1.25,"control":2.275,"effect":[-1.025,-1.472,-0.578],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"arms":{"quiet":"Tehran never uses deniable fire, and tells the militias to hold still.","attacks":"Tehran uses deniable fire with one order a turn, where it is likeliest to hit."},"tests":[
        {"scenario":"standard","of":"patience","measure":"patience at the end (points)","arms":"attacks – quiet","games":80,"treated":3.975,"control":7.663,"effect":[-3.687,-4.229,-3.146],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"presence","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","games":80,"treated":15.25,"control":20.625,"effect":[-5.375,-7.044,-3.706],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"patience","measure":"patience at the end (points)","arms":"attacks – quiet","games":80,"treated":4.863,"control":7.275,"effect":[-2.412,-2.905,-1.92],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"presence","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","games":80,"treated":11.238,"control":12.213,"effect":[-0.975,-1.559,-0.391],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"arms":{"troops":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord; trains partner forces in Iraq with one order a turn. Baghdad renews the Federal Basing accord whenever Washington asks.","missions":"Washington turns bases into missions under the ambassador, signs Security Cooperation, and brings the other troops in Iraq home; trains partner forces in Iraq with one order a turn.","none":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are; opens no mission under the ambassador, and signs no Security Cooperation; trains partner forces in Iraq with one order a turn. Set otherwise: regions.HAM.t22=0, regions.BAG.t22=0."},"tests":[
        {"scenario":"standard","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","games":40,"treated":29.75,"control":14.45,"effect":[15.3,13.806,16.794],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","games":40,"treated":29.75,"control":42.3,"effect":[-12.55,-14.22,-10.88],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","games":40,"treated":13.25,"control":6.2,"effect":[7.05,6.434,7.666],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","games":40,"treated":13.25,"control":17.325,"effect":[-4.075,-4.936,-3.214],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"arms":{"erbil":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops.","neighbours":"Washington leaves Iraq by the middle of the game, and carries the Syria mission from Türkiye or Jordan.","cut":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are."},"tests":[
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":240,"treated":5.392,"control":3.804,"effect":[1.588,1.334,1.841],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":240,"treated":5.392,"control":6.608,"effect":[-1.217,-1.481,-0.952],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":240,"treated":5.392,"control":6.825,"effect":[-1.433,-1.704,-1.163],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":240,"treated":5.325,"control":3.079,"effect":[2.246,2.027,2.465],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":240,"treated":5.325,"control":5.85,"effect":[-0.525,-0.764,-0.286],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":240,"treated":5.325,"control":6.675,"effect":[-1.35,-1.555,-1.145],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"arms":{"withdrawal":"Washington pursues the agenda “Complete withdrawal”, as its bot sees fit; brings all troops home from Iraq and Syria by the middle of the game.","hub":"Washington pursues the agenda “Kurdish hub”, as its bot sees fit; the same, with Baghdad asked to co-sign for a turn before Erbil signs alone.","business":"Washington pursues the agenda “Business first”, as its bot sees fit; turns to contracts and energy: Energy Compact, western projects every turn at odds of 40% or better, and by the middle of the game missions in place of troops."},"tests":[]},
      {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"arms":{"shield":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.troops=shield.","magnet":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.troops=magnet."},"tests":[
        {"scenario":"standard","of":"casualties","measure":"times US people were hit (times)","arms":"magnet – shield","games":80,"treated":5.113,"control":4.463,"effect":[0.65,0.344,0.956],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"magnet – shield","games":80,"treated":5.469,"control":4.684,"effect":[0.785,0.315,1.255],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"casualties","measure":"times US people were hit (times)","arms":"magnet – shield","games":80,"treated":4.2,"control":3.363,"effect":[0.838,0.636,1.039],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"magnet – shield","games":80,"treated":5.768,"control":4.895,"effect":[0.872,0.531,1.214],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"arms":{"insulated":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.kurdistan=insulated.","exposed":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.kurdistan=exposed."},"tests":[
        {"scenario":"standard","of":"hitsNorth","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","games":40,"treated":4.175,"control":0.45,"effect":[3.725,3.151,4.299],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"hitsNorth","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","games":40,"treated":2.675,"control":0.075,"effect":[2.6,2.192,3.008],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"arms":{"dormant":"Set otherwise: switches.trend=dormant.","regrouping":"Set otherwise: switches.trend=regrouping."},"tests":[
        {"scenario":"standard","of":"cells","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","games":40,"treated":11.225,"control":8.625,"effect":[2.6,1.525,3.675],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cells","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","games":40,"treated":11.45,"control":9.775,"effect":[1.675,0.948,2.402],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"arms":{"pillar":"Set otherwise: switches.economy=pillar.","mirage":"Set otherwise: switches.economy=mirage."},"tests":[
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"mirage – pillar","games":40,"treated":4.15,"control":6.625,"effect":[-2.475,-3.643,-1.307],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"order","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","games":40,"treated":2.377,"control":2.688,"effect":[-0.311,-0.463,-0.158],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"mirage – pillar","games":40,"treated":3.35,"control":4.3,"effect":[-0.95,-1.627,-0.273],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"order","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","games":40,"treated":2.255,"control":2.507,"effect":[-0.252,-0.341,-0.163],"expected":"down","verdict":"shown","aside":false},
      ]},
    ],
    options: [
      {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.504,0.441,0.567],"part":[0.331,0.265,0.404],"fair":true},
      {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.513,0.45,0.575],"part":[0.396,0.326,0.47],"fair":true},
      {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.5,0.437,0.563],"part":[0.273,0.211,0.346],"fair":true},
      {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.383,0.324,0.446],"part":[0.388,0.297,0.488],"fair":true},
      {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.354,0.296,0.417],"part":[0.341,0.254,0.441],"fair":true},
      {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.392,0.332,0.455],"part":[0.271,0.191,0.368],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.5,0.437,0.563],"part":[0.34,0.274,0.414],"fair":true},
      {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.504,0.441,0.567],"part":[0.348,0.281,0.421],"fair":true},
      {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.5,0.437,0.563],"part":[0.312,0.248,0.385],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.408,0.348,0.471],"part":[0.313,0.244,0.392],"fair":true},
      {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.488,0.425,0.55],"part":[0.398,0.323,0.477],"fair":true},
      {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.408,0.348,0.471],"part":[0.289,0.222,0.367],"fair":true},
    ],
  },
};
