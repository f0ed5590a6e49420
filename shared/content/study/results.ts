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
    content: "1cb1f81d98b623",
    engine: "c7e534c7fe7d17f3",
    bands: {"success":[0.35,0.65],"part":[0.25,0.42]},
    claims: [
      {"id":"1","kind":"claim","title":"Withdrawal raises the risk of an IS resurgence","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game."},"tests":[
        {"scenario":"standard","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","games":500,"treated":6.324,"control":3.682,"effect":[2.642,2.452,2.831],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"rising","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","games":500,"treated":0.792,"control":0.298,"effect":[0.494,0.446,0.542],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"standard","of":"cells","measure":"IS cells at the end (cells)","arms":"withdraw – stay","games":500,"treated":10.518,"control":7.602,"effect":[2.916,2.647,3.185],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"standard","of":"turnsHeld","measure":"turns in which IS held ground (turns)","arms":"withdraw – stay","games":500,"treated":2.87,"control":1.762,"effect":[1.108,0.897,1.319],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"withdraw – stay","games":500,"treated":6.042,"control":4.427,"effect":[1.615,1.463,1.767],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"rising","measure":"IS at least rising at the end (share)","arms":"withdraw – stay","games":500,"treated":0.762,"control":0.46,"effect":[0.302,0.258,0.346],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"cells","measure":"IS cells at the end (cells)","arms":"withdraw – stay","games":500,"treated":10.86,"control":9.008,"effect":[1.852,1.659,2.045],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"turnsHeld","measure":"turns in which IS held ground (turns)","arms":"withdraw – stay","games":500,"treated":1.334,"control":0.822,"effect":[0.512,0.413,0.611],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"2","kind":"claim","title":"Withdrawal raises sovereignty","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game."},"tests":[
        {"scenario":"standard","of":"sovereignty","measure":"sovereignty at the end (points)","arms":"withdraw – stay","games":1500,"treated":8.348,"control":7.199,"effect":[1.149,1.01,1.287],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"sovereignty","measure":"sovereignty at the end (points)","arms":"withdraw – stay","games":1500,"treated":8.447,"control":5.125,"effect":[3.321,3.189,3.454],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"3","kind":"claim","title":"Withdrawal raises militia pressure on what remains","sources":["O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game. Tehran uses deniable fire with one order a turn, where it is likeliest to hit."},"tests":[
        {"scenario":"standard","of":"remains","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","games":500,"treated":7.948,"control":4.064,"effect":[3.884,3.53,4.238],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"remains","measure":"hits on missions, projects and energy (attacks)","arms":"withdraw – stay","games":500,"treated":7.172,"control":3.808,"effect":[3.364,3.226,3.502],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"4","kind":"claim","title":"Leaving Iraq makes the Syria mission hard to keep, and detention less secure","sources":["P7","O1"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","leave":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are."},"tests":[
        {"scenario":"standard","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","games":500,"treated":0.182,"control":1.654,"effect":[-1.472,-1.531,-1.413],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"leave – stay","games":500,"treated":3.718,"control":6.892,"effect":[-3.174,-3.353,-2.995],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"leave – stay","games":500,"treated":0.158,"control":1.658,"effect":[-1.5,-1.556,-1.444],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"leave – stay","games":500,"treated":3.18,"control":6.094,"effect":[-2.914,-3.082,-2.746],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"5","kind":"claim","title":"Withdrawal makes a costly return more likely","sources":["O1","P4"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord; sends troops to Iraq when IS is plainly rising: ground held, a breakout, or four cells in the open. Baghdad renews the Federal Basing accord whenever Washington asks.","withdraw":"Washington brings all troops home from Iraq and Syria by the middle of the game; sends troops to Iraq when IS is plainly rising: ground held, a breakout, or four cells in the open. Baghdad renews the Federal Basing accord whenever Washington asks."},"tests":[
        {"scenario":"standard","of":"returned","measure":"US troops rushed back (share)","arms":"withdraw – stay","games":500,"treated":0.462,"control":0.008,"effect":[0.454,0.41,0.498],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"alarm","measure":"turns after which ground was held, a breakout had been, or four cells stood in the open in Iraq (turns)","arms":"withdraw – stay","games":500,"treated":4.486,"control":2.214,"effect":[2.272,2.04,2.504],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"returned","measure":"US troops rushed back (share)","arms":"withdraw – stay","games":500,"treated":0.188,"control":0,"effect":[0.188,0.154,0.222],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"alarm","measure":"turns after which ground was held, a breakout had been, or four cells stood in the open in Iraq (turns)","arms":"withdraw – stay","games":500,"treated":2.028,"control":1.358,"effect":[0.67,0.552,0.788],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"6","kind":"claim","title":"The Kurdish hub costs ties with Baghdad, unless Baghdad co-signs","sources":["O2"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops.","cosigned":"Washington the same, under an accord that Baghdad is to co-sign. Baghdad co-signs the Erbil Basing accord. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"hub – stay","games":500,"treated":1.178,"control":2.448,"effect":[-1.27,-1.531,-1.009],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"cosigned – hub","games":500,"treated":3.186,"control":1.178,"effect":[2.008,1.759,2.257],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"hub – stay","games":500,"treated":1.286,"control":2.534,"effect":[-1.248,-1.495,-1.001],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"cosigned – hub","games":500,"treated":3.792,"control":1.286,"effect":[2.506,2.254,2.758],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"7","kind":"claim","title":"The hub suffers fewer casualties than staying in federal Iraq","sources":["O2"],"arms":{"stay":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"casualties","measure":"times US people were hit (times)","arms":"hub – stay","games":500,"treated":1.854,"control":2.87,"effect":[-1.016,-1.173,-0.859],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"hitsTroops","measure":"times US troops were hit (times)","arms":"hub – stay","games":500,"treated":0.094,"control":2.022,"effect":[-1.928,-2.031,-1.825],"expected":"down","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"casualties","measure":"times US people were hit (times)","arms":"hub – stay","games":500,"treated":1.562,"control":3.4,"effect":[-1.838,-1.961,-1.715],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"hitsTroops","measure":"times US troops were hit (times)","arms":"hub – stay","games":500,"treated":0.094,"control":2.626,"effect":[-2.532,-2.646,-2.418],"expected":"down","verdict":"shown","aside":true},
      ]},
      {"id":"8","kind":"claim","title":"The hub keeps the Syria line","sources":["O2","P7"],"arms":{"leave":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops."},"tests":[
        {"scenario":"standard","of":"lineCut","measure":"turns without a line to Syria (turns)","arms":"hub – leave","games":500,"treated":0.014,"control":6.034,"effect":[-6.02,-6.152,-5.888],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","games":500,"treated":1.992,"control":0.182,"effect":[1.81,1.766,1.854],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"lineCut","measure":"turns without a line to Syria (turns)","arms":"hub – leave","games":500,"treated":0,"control":3.158,"effect":[-3.158,-3.19,-3.126],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"troopsSyria","measure":"US troops in north-east Syria at the end (pieces)","arms":"hub – leave","games":500,"treated":2,"control":0.158,"effect":[1.842,1.806,1.878],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"9","kind":"claim","title":"Investment, where order is kept, makes order last","sources":["O3"],"arms":{"without":"Set otherwise: regions.BAG.order=3, regions.MID.order=3, regions.SOU.order=3, regions.BAS.order=3, regions.BAS.western=0, regions.SOU.eastern=0.","with":"Set otherwise: regions.BAG.order=3, regions.MID.order=3, regions.SOU.order=3, regions.BAS.order=3, regions.BAG.western=1, regions.MID.western=1, regions.SOU.western=1, regions.SOU.eastern=0, regions.BAS.western=1."},"tests":[
        {"scenario":"standard","of":"orderSouth","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","games":500,"treated":3.533,"control":3.057,"effect":[0.476,0.429,0.522],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"orderKept","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","games":500,"treated":0.974,"control":0.96,"effect":[0.014,0.011,0.016],"expected":"up","verdict":"shown","aside":true},
        {"scenario":"class-75","of":"orderSouth","measure":"order from Baghdad to Basra at the end (points)","arms":"with – without","games":500,"treated":3.577,"control":3.116,"effect":[0.461,0.423,0.499],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"orderKept","measure":"good order kept, of region-turns that began with it (share)","arms":"with – without","games":500,"treated":0.966,"control":0.948,"effect":[0.018,0.015,0.021],"expected":"up","verdict":"shown","aside":true},
      ]},
      {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"arms":{"calm":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops.","resurgent":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: regions.KIR.cellsHidden=3, regions.MOS.cellsHidden=2, regions.ANB.cellsHidden=2, regions.HAM.cellsExposed=2, switches.trend=regrouping.","clean":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=3.","captured":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=8."},"tests":[
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":1500,"treated":7.318,"control":8.025,"effect":[-0.707,-0.879,-0.534],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":1500,"treated":5.109,"control":8.668,"effect":[-3.559,-3.763,-3.355],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":1500,"treated":5.467,"control":6.136,"effect":[-0.669,-0.781,-0.558],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":1500,"treated":3.244,"control":6.65,"effect":[-3.406,-3.532,-3.28],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"11","kind":"claim","title":"High capture drives sanctions and the loss of western investment","sources":["P12"],"arms":{"low":"Set otherwise: tracks.capture=4.","high":"Set otherwise: tracks.capture=8."},"tests":[
        {"scenario":"standard","of":"sanctioned","measure":"Iraq came under sanctions (share)","arms":"high – low","games":1500,"treated":0.879,"control":0.505,"effect":[0.374,0.347,0.401],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"westernLost","measure":"western projects lost (projects)","arms":"high – low","games":1500,"treated":4.137,"control":3.125,"effect":[1.012,0.914,1.11],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"sanctioned","measure":"Iraq came under sanctions (share)","arms":"high – low","games":1500,"treated":0.797,"control":0.267,"effect":[0.53,0.503,0.557],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"westernLost","measure":"western projects lost (projects)","arms":"high – low","games":1500,"treated":2.933,"control":2.133,"effect":[0.8,0.739,0.861],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"12","kind":"claim","title":"A pro-Iran prime minister lowers ties","sources":["P9"],"arms":{"pragmatic":"Set otherwise: government=pragmatic, turns.2.contests=[].","aligned":"Set otherwise: government=aligned, turns.2.contests=[]."},"tests":[
        {"scenario":"standard","of":"ties","measure":"ties at the end (points)","arms":"aligned – pragmatic","games":500,"treated":2.518,"control":4.368,"effect":[-1.85,-2.102,-1.598],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"ties","measure":"ties at the end (points)","arms":"aligned – pragmatic","games":500,"treated":2.776,"control":3.964,"effect":[-1.188,-1.36,-1.016],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"13","kind":"claim","title":"Leaning too far to either side costs Baghdad at home","sources":["P5"],"arms":{"balanced":"Baghdad uses its envoys with one order a turn to stay between the two, or to win the neighbours. Set otherwise: tracks.alignment=0.","west":"Baghdad leans to Washington with one order a turn, and gives no order that leads away from it. Set otherwise: tracks.alignment=3.","east":"Baghdad leans to Tehran with one order a turn, and gives no order that leads away from it. Set otherwise: tracks.alignment=-3."},"tests":[
        {"scenario":"standard","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","games":1500,"treated":1.181,"control":1.711,"effect":[-0.53,-0.659,-0.401],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","games":1500,"treated":0.897,"control":1.711,"effect":[-0.815,-0.937,-0.692],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"west – balanced","games":1500,"treated":1.634,"control":2.845,"effect":[-1.211,-1.345,-1.078],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cohesion","measure":"cohesion of the cabinet at the end (points)","arms":"east – balanced","games":1500,"treated":1.075,"control":2.845,"effect":[-1.77,-1.899,-1.641],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"14","kind":"claim","title":"Repatriation lowers the cost of a breakout","sources":["P7"],"arms":{"held":"Washington gives no order to repatriate. The red cell tries to free detainees with one order a turn.","repatriated":"Washington sends fighters home for trial with one order a turn, and families with them. The red cell tries to free detainees with one order a turn."},"tests":[
        {"scenario":"standard","of":"escaped","measure":"fighters escaped (thousand)","arms":"repatriated – held","games":500,"treated":1.242,"control":2.926,"effect":[-1.684,-1.844,-1.524],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"escaped","measure":"fighters escaped (thousand)","arms":"repatriated – held","games":500,"treated":1.362,"control":2.366,"effect":[-1.004,-1.135,-0.873],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"15","kind":"claim","title":"Militia attacks wear down patience and hasten departure","sources":["P3"],"arms":{"quiet":"Tehran never uses deniable fire, and tells the militias to hold still.","attacks":"Tehran uses deniable fire with one order a turn, where it is likeliest to hit."},"tests":[
        {"scenario":"standard","of":"patience","measure":"patience at the end (points)","arms":"attacks – quiet","games":1000,"treated":3.813,"control":7.139,"effect":[-3.326,-3.47,-3.182],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"presence","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","games":1000,"treated":10,"control":20.329,"effect":[-10.329,-10.856,-9.802],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"patience","measure":"patience at the end (points)","arms":"attacks – quiet","games":1000,"treated":4.38,"control":7.336,"effect":[-2.956,-3.072,-2.84],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"presence","measure":"US troops in Iraq, summed over turns (piece-turns)","arms":"attacks – quiet","games":1000,"treated":10.799,"control":11.476,"effect":[-0.677,-0.807,-0.547],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"16","kind":"claim","title":"Title 22 with NATO keeps part of the training effect without Title 10","sources":["P14"],"arms":{"troops":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord; trains partner forces in Iraq with one order a turn. Baghdad renews the Federal Basing accord whenever Washington asks.","missions":"Washington turns bases into missions under the ambassador, signs Security Cooperation, and brings the other troops in Iraq home; trains partner forces in Iraq with one order a turn.","none":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are; opens no mission under the ambassador, and signs no Security Cooperation; trains partner forces in Iraq with one order a turn. Set otherwise: regions.HAM.t22=0, regions.BAG.t22=0."},"tests":[
        {"scenario":"standard","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","games":500,"treated":30.08,"control":14.324,"effect":[15.756,15.305,16.207],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","games":500,"treated":30.08,"control":36.092,"effect":[-6.012,-6.751,-5.273],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – none","games":500,"treated":13.034,"control":6.158,"effect":[6.876,6.665,7.087],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"training","measure":"training in Iraq, summed over turns (piece-turns)","arms":"missions – troops","games":500,"treated":13.034,"control":16.31,"effect":[-3.276,-3.537,-3.015],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"17","kind":"claim","title":"Türkiye or Jordan can carry the Syria line, less well than Erbil","sources":["P14"],"arms":{"erbil":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks.","hub":"Washington gathers the troops of federal Iraq in Erbil under an accord with Erbil alone. Erbil signs the Erbil Basing accord and makes room for US troops.","neighbours":"Washington leaves Iraq by the middle of the game, and carries the Syria mission from Türkiye or Jordan.","cut":"Washington brings the troops in Iraq home by the middle of the game, and leaves those in Syria where they are."},"tests":[
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":1000,"treated":5.293,"control":3.732,"effect":[1.561,1.423,1.699],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":1000,"treated":5.293,"control":6.902,"effect":[-1.609,-1.752,-1.466],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":1000,"treated":5.293,"control":7.416,"effect":[-2.123,-2.259,-1.987],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":1000,"treated":5.498,"control":3.2,"effect":[2.298,2.184,2.412],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":1000,"treated":5.498,"control":6.163,"effect":[-0.665,-0.787,-0.543],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":1000,"treated":5.498,"control":7.05,"effect":[-1.552,-1.664,-1.44],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"arms":{"withdrawal":"Washington pursues the agenda “Complete withdrawal”, as its bot sees fit; brings all troops home from Iraq and Syria by the middle of the game.","hub":"Washington pursues the agenda “Kurdish hub”, as its bot sees fit; the same, with Baghdad asked to co-sign for a turn before Erbil signs alone.","business":"Washington pursues the agenda “Business first”, as its bot sees fit; turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops."},"tests":[]},
      {"id":"troops","kind":"switch","title":"Troops as shield or as magnet","sources":["O1"],"arms":{"shield":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.troops=shield.","magnet":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.troops=magnet."},"tests":[
        {"scenario":"standard","of":"casualties","measure":"times US people were hit (times)","arms":"magnet – shield","games":1000,"treated":3.317,"control":2.854,"effect":[0.463,0.4,0.526],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"magnet – shield","games":1000,"treated":4.377,"control":4.111,"effect":[0.267,0.216,0.317],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"casualties","measure":"times US people were hit (times)","arms":"magnet – shield","games":1000,"treated":4.341,"control":3.422,"effect":[0.919,0.861,0.977],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"resurgence","measure":"IS resurgence at the end (points)","arms":"magnet – shield","games":1000,"treated":4.959,"control":4.338,"effect":[0.621,0.56,0.682],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"kurdistan","kind":"switch","title":"Kurdistan insulated or exposed","sources":["O2"],"arms":{"insulated":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.kurdistan=insulated.","exposed":"Washington keeps every troop piece where it stands, and asks Baghdad to renew the basing accord. Baghdad renews the Federal Basing accord whenever Washington asks. Tehran uses deniable fire with one order a turn, where it is likeliest to hit. Set otherwise: switches.kurdistan=exposed."},"tests":[
        {"scenario":"standard","of":"hitsNorth","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","games":500,"treated":2.258,"control":0.144,"effect":[2.114,1.976,2.252],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"hitsNorth","measure":"hits in Kurdistan (attacks)","arms":"exposed – insulated","games":500,"treated":2.568,"control":0.084,"effect":[2.484,2.38,2.588],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"trend","kind":"switch","title":"IS dormant or regrouping","sources":["P6","P7"],"arms":{"dormant":"Set otherwise: switches.trend=dormant.","regrouping":"Set otherwise: switches.trend=regrouping."},"tests":[
        {"scenario":"standard","of":"cells","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","games":500,"treated":9.614,"control":7.698,"effect":[1.916,1.692,2.14],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"cells","measure":"IS cells at the end (cells)","arms":"regrouping – dormant","games":500,"treated":10.338,"control":8.866,"effect":[1.472,1.334,1.61],"expected":"up","verdict":"shown","aside":false},
      ]},
      {"id":"economy","kind":"switch","title":"Investment as pillar or as mirage","sources":["O3"],"arms":{"pillar":"Set otherwise: switches.economy=pillar.","mirage":"Set otherwise: switches.economy=mirage."},"tests":[
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"mirage – pillar","games":500,"treated":4.082,"control":5.058,"effect":[-0.976,-1.214,-0.738],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"order","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","games":500,"treated":2.533,"control":2.824,"effect":[-0.291,-0.32,-0.262],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"mirage – pillar","games":500,"treated":2.85,"control":3.644,"effect":[-0.794,-0.946,-0.642],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"order","measure":"order in federal Iraq at the end (points)","arms":"mirage – pillar","games":500,"treated":2.423,"control":2.642,"effect":[-0.219,-0.239,-0.199],"expected":"down","verdict":"shown","aside":false},
      ]},
    ],
    options: [
      {"scenario":"standard","option":"withdrawal","played":"free","sources":["O1"],"success":[0.505,0.487,0.523],"part":[0.309,0.289,0.329],"fair":true},
      {"scenario":"standard","option":"hub","played":"free","sources":["O2"],"success":[0.489,0.471,0.507],"part":[0.345,0.325,0.366],"fair":true},
      {"scenario":"standard","option":"business","played":"free","sources":["O3"],"success":[0.497,0.479,0.515],"part":[0.346,0.325,0.367],"fair":true},
      {"scenario":"standard","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.413,0.395,0.43],"part":[0.289,0.268,0.313],"fair":true},
      {"scenario":"standard","option":"hub","played":"fixed","sources":["O2"],"success":[0.421,0.403,0.439],"part":[0.316,0.293,0.339],"fair":true},
      {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.448,0.43,0.466],"part":[0.395,0.371,0.419],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.518,0.5,0.536],"part":[0.378,0.356,0.4],"fair":true},
      {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.497,0.479,0.515],"part":[0.281,0.261,0.302],"fair":true},
      {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.497,0.479,0.515],"part":[0.342,0.321,0.363],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.503,0.485,0.521],"part":[0.386,0.364,0.409],"fair":true},
      {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.462,0.444,0.48],"part":[0.276,0.255,0.297],"fair":true},
      {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.43,0.412,0.448],"part":[0.338,0.317,0.361],"fair":true},
    ],
  },
  strong: {
    games: 40,
    seed: 1,
    rules: "5",
    content: "1cb1f81d98b623",
    engine: "c7e534c7fe7d17f3",
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
      {"id":"10","kind":"claim","title":"Investment is stymied by IS resurgence and by capture","sources":["O3"],"arms":{"calm":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops.","resurgent":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: regions.KIR.cellsHidden=3, regions.MOS.cellsHidden=2, regions.ANB.cellsHidden=2, regions.HAM.cellsExposed=2, switches.trend=regrouping.","clean":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=3.","captured":"Washington turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops. Set otherwise: tracks.capture=8."},"tests":[
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":120,"treated":8.025,"control":8.425,"effect":[-0.4,-1.235,0.435],"expected":"down","verdict":"notShown","aside":false},
        {"scenario":"standard","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":120,"treated":6.417,"control":9.067,"effect":[-2.65,-3.408,-1.892],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"resurgent – calm","games":120,"treated":6.15,"control":6.583,"effect":[-0.433,-0.917,0.05],"expected":"down","verdict":"notShown","aside":false},
        {"scenario":"class-75","of":"western","measure":"western projects at the end (projects)","arms":"captured – clean","games":120,"treated":4.142,"control":7.15,"effect":[-3.008,-3.529,-2.487],"expected":"down","verdict":"shown","aside":false},
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
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":80,"treated":5.688,"control":3.875,"effect":[1.813,1.39,2.235],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":80,"treated":5.688,"control":6.6,"effect":[-0.912,-1.334,-0.491],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"standard","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":80,"treated":5.688,"control":6.8,"effect":[-1.112,-1.559,-0.666],"expected":"down","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – cut","games":80,"treated":5.675,"control":3.35,"effect":[2.325,1.958,2.692],"expected":"up","verdict":"shown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – erbil","games":80,"treated":5.675,"control":6,"effect":[-0.325,-0.731,0.081],"expected":"down","verdict":"notShown","aside":false},
        {"scenario":"class-75","of":"detention","measure":"security of detention at the end (points)","arms":"neighbours – hub","games":80,"treated":5.675,"control":6.8,"effect":[-1.125,-1.469,-0.781],"expected":"down","verdict":"shown","aside":false},
      ]},
      {"id":"18","kind":"claim","title":"Each option succeeds in a fair share of games and fails in a fair share","sources":["O1","O2","O3"],"arms":{"withdrawal":"Washington pursues the agenda “Complete withdrawal”, as its bot sees fit; brings all troops home from Iraq and Syria by the middle of the game.","hub":"Washington pursues the agenda “Kurdish hub”, as its bot sees fit; the same, with Baghdad asked to co-sign for a turn before Erbil signs alone.","business":"Washington pursues the agenda “Business first”, as its bot sees fit; turns to contracts and energy: Energy Compact, western projects every turn, and by the middle of the game missions in place of troops."},"tests":[]},
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
      {"scenario":"standard","option":"business","played":"fixed","sources":["O3"],"success":[0.317,0.261,0.378],"part":[0.271,0.191,0.368],"fair":false},
      {"scenario":"class-75","option":"withdrawal","played":"free","sources":["O1"],"success":[0.5,0.437,0.563],"part":[0.34,0.274,0.414],"fair":true},
      {"scenario":"class-75","option":"hub","played":"free","sources":["O2"],"success":[0.504,0.441,0.567],"part":[0.348,0.281,0.421],"fair":true},
      {"scenario":"class-75","option":"business","played":"free","sources":["O3"],"success":[0.5,0.437,0.563],"part":[0.312,0.248,0.385],"fair":true},
      {"scenario":"class-75","option":"withdrawal","played":"fixed","sources":["O1"],"success":[0.408,0.348,0.471],"part":[0.329,0.257,0.41],"fair":true},
      {"scenario":"class-75","option":"hub","played":"fixed","sources":["O2"],"success":[0.488,0.425,0.55],"part":[0.418,0.34,0.5],"fair":true},
      {"scenario":"class-75","option":"business","played":"fixed","sources":["O3"],"success":[0.367,0.308,0.429],"part":[0.253,0.188,0.332],"fair":true},
    ],
  },
};
