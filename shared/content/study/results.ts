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
    games: 500,
    seed: 1,
    rules: "5",
    content: "060243ecb76ba8",
    engine: "cf9d41e5bb239171",
    bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
    claims: [
      {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game."},"tests":[
        {"scenario":"standard","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","games":500,"treated":6.119,"control":3.517,"effect":[2.602,2.419,2.784],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"rising","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","games":500,"treated":0.77,"control":0.242,"effect":[0.528,0.48,0.576],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"standard","of":"cells","measure":"IS cells at the end (cells)","arms":"withdraw – stay","games":500,"treated":10.286,"control":7.398,"effect":[2.888,2.619,3.157],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"standard","of":"turnsHeld","measure":"turns in which IS held ground (turns)","arms":"withdraw – stay","games":500,"treated":2.79,"control":1.586,"effect":[1.204,0.993,1.415],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","games":500,"treated":5.872,"control":4.25,"effect":[1.622,1.473,1.77],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"rising","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","games":500,"treated":0.738,"control":0.414,"effect":[0.324,0.278,0.37],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"cells","measure":"IS cells at the end (cells)","arms":"withdraw – stay","games":500,"treated":10.64,"control":8.714,"effect":[1.926,1.728,2.124],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"turnsHeld","measure":"turns in which IS held ground (turns)","arms":"withdraw – stay","games":500,"treated":1.302,"control":0.79,"effect":[0.512,0.415,0.609],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game."},"tests":[
        {"scenario":"standard","of":"sovereignty","measure":"sovereignty at the end (points)","arms":"withdraw – stay","games":1500,"treated":8.235,"control":7.285,"effect":[0.949,0.808,1.09],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"sovereignty","measure":"sovereignty at the end (points)","arms":"withdraw – stay","games":1500,"treated":8.317,"control":5.243,"effect":[3.074,2.941,3.207],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game. Tehran uses deniable fire with one order a turn, where it is likeliest to hit."},"tests":[
        {"scenario":"standard","of":"remains","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","games":500,"treated":7.906,"control":4.192,"effect":[3.714,3.36,4.068],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"remains","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","games":500,"treated":7.206,"control":3.812,"effect":[3.394,3.258,3.53],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","leave":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are."},"tests":[
        {"scenario":"standard","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","games":500,"treated":0.188,"control":1.652,"effect":[-1.464,-1.524,-1.404],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"leave – stay","games":500,"treated":3.988,"control":7.06,"effect":[-3.072,-3.26,-2.884],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","games":500,"treated":0.158,"control":1.642,"effect":[-1.484,-1.542,-1.426],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"leave – stay","games":500,"treated":3.374,"control":6.27,"effect":[-2.896,-3.065,-2.727],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord; sends troops to Iraq when IS is plainly rising: ground held, a breakout, or four cells in the open. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game; sends troops to Iraq when IS is plainly rising: ground held, a breakout, or four cells in the open. Baghdad renews the Federal Basing accord whenever Washington asks."},"tests":[
        {"scenario":"standard","of":"returned","measure":"US troops rushed back (share)","arms":"withdraw – stay","games":500,"treated":0.434,"control":0.01,"effect":[0.424,0.38,0.468],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"alarm","measure":"turns after which ground was held, a breakout had been, or four cells stood in the open in Iraq (turns)","arms":"withdraw – stay","games":500,"treated":4.358,"control":2.054,"effect":[2.304,2.069,2.539],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"returned","measure":"US troops rushed back (share)","arms":"withdraw – stay","games":500,"treated":0.18,"control":0,"effect":[0.18,0.146,0.214],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"alarm","measure":"turns after which ground was held, a breakout had been, or four cells stood in the open in Iraq (turns)","arms":"withdraw – stay","games":500,"treated":1.978,"control":1.35,"effect":[0.628,0.512,0.744],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops.","cosigned":"Washington the same, under an accord that Baghdad is to co-sign. Baghdad co-signs the Erbil Basing accord. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"hub – stay","games":500,"treated":1.202,"control":2.48,"effect":[-1.278,-1.54,-1.016],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"cosigned – hub","games":500,"treated":3.374,"control":1.202,"effect":[2.172,1.912,2.432],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"hub – stay","games":500,"treated":1.284,"control":2.574,"effect":[-1.29,-1.527,-1.053],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"cosigned – hub","games":500,"treated":3.994,"control":1.284,"effect":[2.71,2.468,2.952],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"casualties","measure":"times US people were hit (times)","arms":"hub – stay","games":500,"treated":1.84,"control":2.934,"effect":[-1.094,-1.254,-0.934],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"hitsTroops","measure":"times US troops were hit (times)","arms":"hub – stay","games":500,"treated":0.094,"control":2.064,"effect":[-1.97,-2.073,-1.867],"expected":"down","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"casualties","measure":"times US people were hit (times)","arms":"hub – stay","games":500,"treated":1.552,"control":3.394,"effect":[-1.842,-1.965,-1.719],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"hitsTroops","measure":"times US troops were hit (times)","arms":"hub – stay","games":500,"treated":0.094,"control":2.618,"effect":[-2.524,-2.635,-2.413],"expected":"down","verdict":"shown","aside":true},
      ]},
      {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"arms":{"leave":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"lineCut","measure":"turns without a line to Syria (turns)","arms":"hub – leave","games":500,"treated":0.014,"control":5.998,"effect":[-5.984,-6.118,-5.85],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","games":500,"treated":1.988,"control":0.188,"effect":[1.8,1.755,1.845],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"lineCut","measure":"turns without a line to Syria (turns)","arms":"hub – leave","games":500,"treated":0,"control":3.154,"effect":[-3.154,-3.186,-3.122],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","games":500,"treated":2,"control":0.158,"effect":[1.842,1.806,1.878],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"arms":{"without":"Set otherwise: regions.BAG.order=3, regions.MID.order=3, regions.SOU.order=3, regions.BAS.order=3, regions.BAS.western=0, regions.SOU.eastern=0.","with":"Set otherwise: regions.BAG.order=3, regions.MID.order=3, regions.SOU.order=3, regions.BAS.order=3, regions.BAG.western=1, regions.MID.western=1, regions.SOU.western=1, regions.SOU.eastern=0, regions.BAS.western=1."},"tests":[
        {"scenario":"standard","of":"orderSouth","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","games":500,"treated":3.515,"control":3.047,"effect":[0.468,0.42,0.517],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"orderKept","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","games":500,"treated":0.973,"control":0.96,"effect":[0.013,0.011,0.016],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"orderSouth","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","games":500,"treated":3.589,"control":3.13,"effect":[0.459,0.422,0.496],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"orderKept","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","games":500,"treated":0.968,"control":0.948,"effect":[0.02,0.017,0.023],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"arms":{"calm":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops.","resurgent":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: regions.KIR.cellsHidden=3, regions.MOS.cellsHidden=2, regions.ANB.cellsHidden=2, regions.HAM.cellsExposed=2, switches.trend=regrouping.","clean":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=3.","captured":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=8."},"tests":[
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":1500,"treated":7.674,"control":8.363,"effect":[-0.689,-0.866,-0.512],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":1500,"treated":5.007,"control":9.147,"effect":[-4.14,-4.354,-3.926],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":1500,"treated":5.739,"control":6.421,"effect":[-0.681,-0.8,-0.562],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":1500,"treated":3.32,"control":7.025,"effect":[-3.705,-3.84,-3.569],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"arms":{"low":"Set otherwise: tracks.capture=4.","high":"Set otherwise: tracks.capture=8."},"tests":[
        {"scenario":"standard","of":"sanctioned","measure":"Iraq came under sanctions (share)","arms":"high – low","games":1500,"treated":0.911,"control":0.568,"effect":[0.343,0.316,0.37],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"westernLost","measure":"western projects lost (projects)","arms":"high – low","games":1500,"treated":4.259,"control":3.279,"effect":[0.979,0.883,1.076],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"sanctioned","measure":"Iraq came under sanctions (share)","arms":"high – low","games":1500,"treated":0.832,"control":0.295,"effect":[0.537,0.511,0.564],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"westernLost","measure":"western projects lost (projects)","arms":"high – low","games":1500,"treated":2.999,"control":2.144,"effect":[0.855,0.797,0.914],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"arms":{"pragmatic":"Set otherwise: government=pragmatic, turns.2.contests=[].","aligned":"Set otherwise: government=aligned, turns.2.contests=[]."},"tests":[
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"aligned – pragmatic","games":500,"treated":2.856,"control":4.602,"effect":[-1.746,-1.986,-1.506],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"aligned – pragmatic","games":500,"treated":2.826,"control":4.2,"effect":[-1.374,-1.544,-1.204],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"arms":{"balanced":"Baghdad uses its envoys with one order a turn to stay between the two, or to win the neighbours. Set otherwise: tracks.alignment=0.","west":"Baghdad leans to Washington with one order a turn, and gives no order that leads away from it. Set otherwise: tracks.alignment=3.","east":"Baghdad leans to Tehran with one order a turn, and gives no order that leads away from it. Set otherwise: tracks.alignment=-3."},"tests":[
        {"scenario":"standard","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","games":1500,"treated":1.251,"control":1.909,"effect":[-0.657,-0.792,-0.523],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","games":1500,"treated":0.953,"control":1.909,"effect":[-0.956,-1.083,-0.829],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","games":1500,"treated":1.641,"control":2.961,"effect":[-1.32,-1.455,-1.185],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","games":1500,"treated":1.135,"control":2.961,"effect":[-1.825,-1.955,-1.696],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"arms":{"held":"Washington gives no order to repatriate. The red cell tries to free detainees with one order a turn.","repatriated":"Washington sends fighters home for trial with one order a turn, and families with them. The red cell tries to free detainees with one order a turn."},"tests":[
        {"scenario":"standard","of":"escaped","measure":"fighters escaped (thousand)","arms":"repatriated – held","games":500,"treated":1.228,"control":2.812,"effect":[-1.584,-1.741,-1.427],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"escaped","measure":"fighters escaped (thousand)","arms":"repatriated – held","games":500,"treated":1.33,"control":2.248,"effect":[-0.918,-1.047,-0.789],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"arms":{"quiet":"Tehran never uses deniable fire, and tells the militias to hold still.","attacks":"Tehran uses deniable fire with one order a turn, where it is likeliest to hit."},"tests":[
        {"scenario":"standard","of":"patience","measure":"patience at the end (points)","arms":"attacks – quiet","games":1000,"treated":3.599,"control":7.097,"effect":[-3.498,-3.64,-3.356],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"presence","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","games":1000,"treated":9.938,"control":19.953,"effect":[-10.015,-10.54,-9.49],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"patience","measure":"patience at the end (points)","arms":"attacks – quiet","games":1000,"treated":4.378,"control":7.335,"effect":[-2.957,-3.074,-2.84],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"presence","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","games":1000,"treated":10.32,"control":11.083,"effect":[-0.763,-0.885,-0.641],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"arms":{"troops":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord; trains partner forces in Iraq with one order a turn. Baghdad renews the Federal Basing accord whenever Washington asks.","missions":"Washington turns bases into missions under the ambassador, signs Security Cooperation, and brings the other troops in Iraq home; trains partner forces in Iraq with one order a turn.","none":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are; opens no mission under the ambassador, and signs no Security Cooperation; trains partner forces in Iraq with one order a turn. Set otherwise: regions.HAM.t22=0, regions.BAG.t22=0."},"tests":[
        {"scenario":"standard","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","games":500,"treated":30.292,"control":14.376,"effect":[15.916,15.451,16.381],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","games":500,"treated":30.292,"control":36.38,"effect":[-6.088,-6.799,-5.377],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","games":500,"treated":13.25,"control":6.23,"effect":[7.02,6.806,7.234],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","games":500,"treated":13.25,"control":16.496,"effect":[-3.246,-3.501,-2.991],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"arms":{"erbil":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops.","neighbours":"Washington leaves Iraq by the middle of the game, and carries the Syria mission from Türkiye or Jordan.","cut":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are."},"tests":[
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":1000,"treated":5.771,"control":3.941,"effect":[1.83,1.69,1.97],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":1000,"treated":5.771,"control":7.032,"effect":[-1.261,-1.398,-1.124],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":1000,"treated":5.771,"control":7.59,"effect":[-1.819,-1.953,-1.685],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":1000,"treated":5.774,"control":3.417,"effect":[2.357,2.242,2.472],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":1000,"treated":5.774,"control":6.285,"effect":[-0.511,-0.636,-0.386],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":1000,"treated":5.774,"control":7.255,"effect":[-1.481,-1.591,-1.371],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"arms":{"withdrawal":"Washington pursues the agenda “Complete withdrawal”, as its bot sees fit; brings all troops home from Iraq and Syria by the middle of the game.","hub":"Washington pursues the agenda “Kurdish hub”, as its bot sees fit; the same, with Baghdad asked to co-sign for a turn before Erbil signs alone.","business":"Washington pursues the agenda “Business first”, as its bot sees fit; turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops."},"tests":[]},
      {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"arms":{"shield":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.troops=shield.","magnet":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.troops=magnet."},"tests":[
        {"scenario":"standard","of":"casualties","measure":"times US people were hit (times)","arms":"magnet – shield","games":1000,"treated":3.315,"control":2.878,"effect":[0.437,0.375,0.499],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"magnet – shield","games":1000,"treated":4.314,"control":4.033,"effect":[0.281,0.229,0.333],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"casualties","measure":"times US people were hit (times)","arms":"magnet – shield","games":1000,"treated":4.354,"control":3.411,"effect":[0.943,0.886,1],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"magnet – shield","games":1000,"treated":4.829,"control":4.201,"effect":[0.628,0.568,0.688],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"arms":{"insulated":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.kurdistan=insulated.","exposed":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.kurdistan=exposed."},"tests":[
        {"scenario":"standard","of":"hitsNorth","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","games":500,"treated":2.372,"control":0.158,"effect":[2.214,2.07,2.358],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"hitsNorth","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","games":500,"treated":2.706,"control":0.094,"effect":[2.612,2.507,2.717],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"arms":{"dormant":"Set otherwise: switches.trend=dormant.","regrouping":"Set otherwise: switches.trend=regrouping."},"tests":[
        {"scenario":"standard","of":"cells","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","games":500,"treated":9.306,"control":7.37,"effect":[1.936,1.729,2.143],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cells","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","games":500,"treated":10.004,"control":8.508,"effect":[1.496,1.352,1.64],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"arms":{"pillar":"Set otherwise: switches.economy=pillar.","mirage":"Set otherwise: switches.economy=mirage."},"tests":[
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"mirage – pillar","games":500,"treated":4.024,"control":4.93,"effect":[-0.906,-1.111,-0.701],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"order","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","games":500,"treated":2.576,"control":2.834,"effect":[-0.258,-0.287,-0.228],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"mirage – pillar","games":500,"treated":2.938,"control":3.642,"effect":[-0.704,-0.847,-0.561],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"order","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","games":500,"treated":2.461,"control":2.667,"effect":[-0.207,-0.226,-0.188],"expected":"down","verdict":"shown","aside":false},
      ]},
    ],
    options: [
      {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.496,0.478,0.514],"part":[0.269,0.25,0.288],"fair":true},
      {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.508,0.49,0.526],"part":[0.356,0.337,0.377],"fair":true},
      {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.509,0.491,0.527],"part":[0.375,0.355,0.395],"fair":true},
      {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.408,0.391,0.426],"part":[0.234,0.215,0.255],"fair":false},
      {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.445,0.428,0.463],"part":[0.31,0.289,0.332],"fair":true},
      {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.541,0.523,0.559],"part":[0.456,0.433,0.479],"fair":false},
      {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.513,0.495,0.531],"part":[0.355,0.334,0.376],"fair":true},
      {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.489,0.471,0.507],"part":[0.29,0.27,0.31],"fair":true},
      {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.496,0.478,0.514],"part":[0.356,0.335,0.377],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.497,0.479,0.515],"part":[0.368,0.347,0.39],"fair":true},
      {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.459,0.442,0.477],"part":[0.266,0.246,0.286],"fair":true},
      {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.447,0.429,0.465],"part":[0.366,0.345,0.388],"fair":true},
    ],
  },
  strong: {
    games: 80,
    seed: 1,
    rules: "4",
    content: "19c569fad73cd4",
    engine: "a5b59be5f6c0dc86",
    bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
    claims: [
      {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game."},"tests":[
        {"scenario":"standard","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","games":80,"treated":7.101,"control":4.381,"effect":[2.72,2.186,3.254],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"rising","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","games":80,"treated":0.925,"control":0.463,"effect":[0.463,0.347,0.578],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"standard","of":"cells","measure":"IS cells at the end (cells)","arms":"withdraw – stay","games":80,"treated":11.838,"control":8.8,"effect":[3.038,2.314,3.761],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"standard","of":"turnsHeld","measure":"turns in which IS held ground (turns)","arms":"withdraw – stay","games":80,"treated":3.288,"control":2.1,"effect":[1.188,0.584,1.791],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","games":80,"treated":6.793,"control":5.001,"effect":[1.791,1.393,2.19],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"rising","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","games":80,"treated":0.863,"control":0.588,"effect":[0.275,0.165,0.385],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"cells","measure":"IS cells at the end (cells)","arms":"withdraw – stay","games":80,"treated":11.75,"control":9.913,"effect":[1.838,1.308,2.367],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"turnsHeld","measure":"turns in which IS held ground (turns)","arms":"withdraw – stay","games":80,"treated":1.613,"control":0.975,"effect":[0.638,0.356,0.919],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game."},"tests":[
        {"scenario":"standard","of":"sovereignty","measure":"sovereignty at the end (points)","arms":"withdraw – stay","games":240,"treated":8.233,"control":7.308,"effect":[0.925,0.575,1.275],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"sovereignty","measure":"sovereignty at the end (points)","arms":"withdraw – stay","games":240,"treated":8.463,"control":5.113,"effect":[3.35,3.019,3.681],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game. Tehran uses deniable fire with one order a turn, where it is likeliest to hit."},"tests":[
        {"scenario":"standard","of":"remains","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","games":80,"treated":14.2,"control":9.663,"effect":[4.538,3.756,5.319],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"remains","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","games":80,"treated":7.425,"control":3.838,"effect":[3.588,3.259,3.916],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","leave":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are."},"tests":[
        {"scenario":"standard","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","games":80,"treated":0.088,"control":1.788,"effect":[-1.7,-1.828,-1.572],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"leave – stay","games":80,"treated":3.738,"control":6.775,"effect":[-3.037,-3.468,-2.607],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","games":80,"treated":0.125,"control":1.725,"effect":[-1.6,-1.733,-1.467],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"leave – stay","games":80,"treated":3.35,"control":6.4,"effect":[-3.05,-3.459,-2.641],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord; sends troops to Iraq when IS is plainly rising: ground held, a breakout, or four cells in the open. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game; sends troops to Iraq when IS is plainly rising: ground held, a breakout, or four cells in the open. Baghdad renews the Federal Basing accord whenever Washington asks."},"tests":[
        {"scenario":"standard","of":"returned","measure":"US troops rushed back (share)","arms":"withdraw – stay","games":80,"treated":0.513,"control":0.038,"effect":[0.475,0.359,0.591],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"alarm","measure":"turns after which ground was held, a breakout had been, or four cells stood in the open in Iraq (turns)","arms":"withdraw – stay","games":80,"treated":4.863,"control":2.675,"effect":[2.188,1.653,2.722],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"returned","measure":"US troops rushed back (share)","arms":"withdraw – stay","games":80,"treated":0.288,"control":0,"effect":[0.288,0.188,0.387],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"alarm","measure":"turns after which ground was held, a breakout had been, or four cells stood in the open in Iraq (turns)","arms":"withdraw – stay","games":80,"treated":2.175,"control":1.413,"effect":[0.763,0.485,1.04],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops.","cosigned":"Washington the same, under an accord that Baghdad is to co-sign. Baghdad co-signs the Erbil Basing accord. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"hub – stay","games":80,"treated":1.45,"control":2.688,"effect":[-1.237,-1.933,-0.542],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"cosigned – hub","games":80,"treated":3.775,"control":1.45,"effect":[2.325,1.653,2.997],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"hub – stay","games":80,"treated":1.213,"control":3.263,"effect":[-2.05,-2.768,-1.332],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"cosigned – hub","games":80,"treated":4.425,"control":1.213,"effect":[3.213,2.53,3.895],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"casualties","measure":"times US people were hit (times)","arms":"hub – stay","games":80,"treated":3.188,"control":4.475,"effect":[-1.287,-1.709,-0.866],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"hitsTroops","measure":"times US troops were hit (times)","arms":"hub – stay","games":80,"treated":0.113,"control":2.475,"effect":[-2.362,-2.665,-2.06],"expected":"down","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"casualties","measure":"times US people were hit (times)","arms":"hub – stay","games":80,"treated":1.675,"control":3.338,"effect":[-1.662,-1.995,-1.33],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"hitsTroops","measure":"times US troops were hit (times)","arms":"hub – stay","games":80,"treated":0.125,"control":2.638,"effect":[-2.512,-2.8,-2.225],"expected":"down","verdict":"shown","aside":true},
      ]},
      {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"arms":{"leave":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"lineCut","measure":"turns without a line to Syria (turns)","arms":"hub – leave","games":80,"treated":0,"control":6.25,"effect":[-6.25,-6.466,-6.034],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","games":80,"treated":2,"control":0.088,"effect":[1.913,1.841,1.984],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"lineCut","measure":"turns without a line to Syria (turns)","arms":"hub – leave","games":80,"treated":0,"control":3.125,"effect":[-3.125,-3.198,-3.052],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","games":80,"treated":2,"control":0.125,"effect":[1.875,1.787,1.963],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"arms":{"without":"Set otherwise: regions.BAG.order=3, regions.MID.order=3, regions.SOU.order=3, regions.BAS.order=3, regions.BAS.western=0, regions.SOU.eastern=0.","with":"Set otherwise: regions.BAG.order=3, regions.MID.order=3, regions.SOU.order=3, regions.BAS.order=3, regions.BAG.western=1, regions.MID.western=1, regions.SOU.western=1, regions.SOU.eastern=0, regions.BAS.western=1."},"tests":[
        {"scenario":"standard","of":"orderSouth","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","games":80,"treated":3.482,"control":3.015,"effect":[0.467,0.342,0.592],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"orderKept","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","games":80,"treated":0.973,"control":0.957,"effect":[0.016,0.009,0.023],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"orderSouth","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","games":80,"treated":3.509,"control":3.031,"effect":[0.478,0.382,0.575],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"orderKept","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","games":80,"treated":0.967,"control":0.942,"effect":[0.024,0.015,0.034],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"arms":{"calm":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops.","resurgent":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: regions.KIR.cellsHidden=3, regions.MOS.cellsHidden=2, regions.ANB.cellsHidden=2, regions.HAM.cellsExposed=2, switches.trend=regrouping.","clean":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=3.","captured":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=8."},"tests":[
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":160,"treated":9.338,"control":10.213,"effect":[-0.875,-1.615,-0.135],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":160,"treated":7.844,"control":10.1,"effect":[-2.256,-3.026,-1.486],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":160,"treated":7.006,"control":7.956,"effect":[-0.95,-1.526,-0.374],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":160,"treated":4.275,"control":8.238,"effect":[-3.962,-4.511,-3.414],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"arms":{"low":"Set otherwise: tracks.capture=4.","high":"Set otherwise: tracks.capture=8."},"tests":[
        {"scenario":"standard","of":"sanctioned","measure":"Iraq came under sanctions (share)","arms":"high – low","games":240,"treated":0.742,"control":0.421,"effect":[0.321,0.25,0.391],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"westernLost","measure":"western projects lost (projects)","arms":"high – low","games":240,"treated":4.046,"control":3.508,"effect":[0.538,0.272,0.803],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"sanctioned","measure":"Iraq came under sanctions (share)","arms":"high – low","games":240,"treated":0.65,"control":0.288,"effect":[0.363,0.291,0.434],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"westernLost","measure":"western projects lost (projects)","arms":"high – low","games":240,"treated":2.875,"control":2.275,"effect":[0.6,0.425,0.775],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"arms":{"pragmatic":"Set otherwise: government=pragmatic, turns.2.contests=[].","aligned":"Set otherwise: government=aligned, turns.2.contests=[]."},"tests":[
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"aligned – pragmatic","games":80,"treated":2.075,"control":4.613,"effect":[-2.537,-3.282,-1.793],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"aligned – pragmatic","games":80,"treated":2.825,"control":4.925,"effect":[-2.1,-2.698,-1.502],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"arms":{"balanced":"Baghdad uses its envoys with one order a turn to stay between the two, or to win the neighbours. Set otherwise: tracks.alignment=0.","west":"Baghdad leans to Washington with one order a turn, and gives no order that leads away from it. Set otherwise: tracks.alignment=3.","east":"Baghdad leans to Tehran with one order a turn, and gives no order that leads away from it. Set otherwise: tracks.alignment=-3."},"tests":[
        {"scenario":"standard","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","games":80,"treated":1.263,"control":2.763,"effect":[-1.5,-2.192,-0.808],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","games":80,"treated":0.838,"control":2.763,"effect":[-1.925,-2.499,-1.351],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","games":80,"treated":1.888,"control":2.238,"effect":[-0.35,-1.036,0.336],"expected":"down","verdict":"notShown","aside":false},
        {"scenario":"class-75","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","games":80,"treated":0.713,"control":2.238,"effect":[-1.525,-2.077,-0.973],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"arms":{"held":"Washington gives no order to repatriate. The red cell tries to free detainees with one order a turn.","repatriated":"Washington sends fighters home for trial with one order a turn, and families with them. The red cell tries to free detainees with one order a turn."},"tests":[
        {"scenario":"standard","of":"escaped","measure":"fighters escaped (thousand)","arms":"repatriated – held","games":80,"treated":1.238,"control":2.713,"effect":[-1.475,-1.793,-1.157],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"escaped","measure":"fighters escaped (thousand)","arms":"repatriated – held","games":80,"treated":1.35,"control":2.2,"effect":[-0.85,-1.142,-0.558],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"arms":{"quiet":"Tehran never uses deniable fire, and tells the militias to hold still.","attacks":"Tehran uses deniable fire with one order a turn, where it is likeliest to hit."},"tests":[
        {"scenario":"standard","of":"patience","measure":"patience at the end (points)","arms":"attacks – quiet","games":160,"treated":3.894,"control":7.144,"effect":[-3.25,-3.643,-2.857],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"presence","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","games":160,"treated":15.219,"control":20.55,"effect":[-5.331,-6.454,-4.208],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"patience","measure":"patience at the end (points)","arms":"attacks – quiet","games":160,"treated":4.488,"control":7.188,"effect":[-2.7,-3.01,-2.39],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"presence","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","games":160,"treated":11.238,"control":11.813,"effect":[-0.575,-0.966,-0.184],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"arms":{"troops":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord; trains partner forces in Iraq with one order a turn. Baghdad renews the Federal Basing accord whenever Washington asks.","missions":"Washington turns bases into missions under the ambassador, signs Security Cooperation, and brings the other troops in Iraq home; trains partner forces in Iraq with one order a turn.","none":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are; opens no mission under the ambassador, and signs no Security Cooperation; trains partner forces in Iraq with one order a turn. Set otherwise: regions.HAM.t22=0, regions.BAG.t22=0."},"tests":[
        {"scenario":"standard","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","games":80,"treated":30.325,"control":14.463,"effect":[15.863,14.853,16.872],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","games":80,"treated":30.325,"control":40.9,"effect":[-10.575,-11.937,-9.213],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","games":80,"treated":13.075,"control":6.388,"effect":[6.688,6.189,7.186],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","games":80,"treated":13.075,"control":16.888,"effect":[-3.812,-4.419,-3.206],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"arms":{"erbil":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops.","neighbours":"Washington leaves Iraq by the middle of the game, and carries the Syria mission from Türkiye or Jordan.","cut":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are."},"tests":[
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":80,"treated":5.525,"control":3.738,"effect":[1.788,1.354,2.221],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":80,"treated":5.525,"control":6.775,"effect":[-1.25,-1.709,-0.791],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":80,"treated":5.525,"control":7.05,"effect":[-1.525,-1.998,-1.052],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":80,"treated":5.538,"control":3.35,"effect":[2.188,1.823,2.552],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":80,"treated":5.538,"control":6.4,"effect":[-0.862,-1.307,-0.418],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":80,"treated":5.538,"control":6.825,"effect":[-1.287,-1.678,-0.897],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"arms":{"withdrawal":"Washington pursues the agenda “Complete withdrawal”, as its bot sees fit; brings all troops home from Iraq and Syria by the middle of the game.","hub":"Washington pursues the agenda “Kurdish hub”, as its bot sees fit; the same, with Baghdad asked to co-sign for a turn before Erbil signs alone.","business":"Washington pursues the agenda “Business first”, as its bot sees fit; turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops."},"tests":[]},
      {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"arms":{"shield":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.troops=shield.","magnet":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.troops=magnet."},"tests":[
        {"scenario":"standard","of":"casualties","measure":"times US people were hit (times)","arms":"magnet – shield","games":160,"treated":4.981,"control":4.431,"effect":[0.55,0.347,0.753],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"magnet – shield","games":160,"treated":5.426,"control":4.754,"effect":[0.672,0.348,0.996],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"casualties","measure":"times US people were hit (times)","arms":"magnet – shield","games":160,"treated":4.125,"control":3.313,"effect":[0.813,0.66,0.965],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"magnet – shield","games":160,"treated":5.778,"control":4.916,"effect":[0.862,0.62,1.105],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"arms":{"insulated":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.kurdistan=insulated.","exposed":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.kurdistan=exposed."},"tests":[
        {"scenario":"standard","of":"hitsNorth","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","games":80,"treated":4.588,"control":0.5,"effect":[4.088,3.662,4.513],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"hitsNorth","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","games":80,"treated":2.713,"control":0.125,"effect":[2.588,2.334,2.841],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"arms":{"dormant":"Set otherwise: switches.trend=dormant.","regrouping":"Set otherwise: switches.trend=regrouping."},"tests":[
        {"scenario":"standard","of":"cells","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","games":80,"treated":10.788,"control":8.8,"effect":[1.988,1.272,2.703],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cells","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","games":80,"treated":11.375,"control":9.85,"effect":[1.525,0.999,2.051],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"arms":{"pillar":"Set otherwise: switches.economy=pillar.","mirage":"Set otherwise: switches.economy=mirage."},"tests":[
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"mirage – pillar","games":80,"treated":6.7,"control":7.938,"effect":[-1.237,-2.181,-0.294],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"order","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","games":80,"treated":2.419,"control":2.756,"effect":[-0.337,-0.446,-0.228],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"mirage – pillar","games":80,"treated":4.775,"control":5.813,"effect":[-1.037,-1.577,-0.498],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"order","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","games":80,"treated":2.325,"control":2.499,"effect":[-0.173,-0.245,-0.102],"expected":"down","verdict":"shown","aside":false},
      ]},
    ],
    options: [
      {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.5,0.423,0.577],"part":[0.44,0.338,0.546],"fair":false},
      {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.5,0.423,0.577],"part":[0.376,0.279,0.483],"fair":true},
      {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.5,0.423,0.577],"part":[0.184,0.113,0.286],"fair":false},
      {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.475,0.399,0.552],"part":[0.46,0.351,0.574],"fair":false},
      {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.356,0.286,0.433],"part":[0.349,0.249,0.464],"fair":true},
      {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.3,0.234,0.375],"part":[0.19,0.114,0.3],"fair":false},
      {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.5,0.423,0.577],"part":[0.33,0.253,0.417],"fair":true},
      {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.5,0.423,0.577],"part":[0.284,0.211,0.371],"fair":true},
      {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.5,0.423,0.577],"part":[0.386,0.305,0.473],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.45,0.375,0.527],"part":[0.421,0.325,0.524],"fair":false},
      {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.425,0.351,0.502],"part":[0.237,0.159,0.337],"fair":false},
      {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.419,0.345,0.496],"part":[0.342,0.252,0.445],"fair":true},
    ],
  },
};
