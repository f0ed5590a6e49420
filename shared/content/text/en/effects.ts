/** Sentences of effects and conditions, printed on cards. */
const updown = (up: string, down: string) => ({ up, down });

export const EFFECTS_TEXT = {
  track: updown('{{track}} +{{n}}', '{{track}} −{{n}}'),
  leverage: updown('{{seat}} gains {{n}} leverage', '{{seat}} loses {{n}} leverage'),
  order: updown('Order +{{n}} in {{place}}', 'Order −{{n}} in {{place}}'),
  standing: updown('“{{outcome}}” has {{n}} more standing ({{contest}})', '“{{outcome}}” has {{n}} less standing ({{contest}})'),
  modifier: updown('{{op}}: +{{n}} to its checks (turns: {{turns}})', '{{op}}: −{{n}} to its checks (turns: {{turns}})'),
  flag: {
    valveClosed: { on: 'Tehran holds back gas and power', off: 'Gas and power flow again' },
    shareWithheld: { on: 'Baghdad withholds the Kurdish share', off: 'Baghdad pays the Kurdish share' },
    pipelineOpen: { on: 'The northern pipeline opens', off: 'The northern pipeline shuts' },
    sanctions: { on: 'Iraq comes under sanctions', off: 'Sanctions on Iraq end' },
    restrained: { on: 'Militia stand down this turn', off: 'Militia no longer stand down' },
    ankaraHost: { on: 'Türkiye lets a support line run through it', off: 'Türkiye closes the support line' },
    unconsented: { on: 'US troops are in federal Iraq without consent', off: 'US troops are there by consent' },
    returned: { on: 'US troops count as rushed back', off: 'US troops no longer count as rushed back' },
  },
  piece: updown('{{n}} × {{piece}} to {{place}}', '{{n}} × {{piece}} out of {{place}}'),
  move: '{{n}} × {{piece}} from {{place}} to {{place2}}',
  cells: {
    hide: '{{n}} × hidden cell to {{place}}', expose: '{{n}} × hidden cell into the open in {{place}}',
    remove: '{{n}} × cell broken up in {{place}}', conceal: '{{n}} × exposed cell out of sight in {{place}}',
  },
  detainees: {
    fighters: { home: '{{n}} thousand fighters to trial at home', escape: '{{n}} thousand fighters escape, as cells in north-east Syria' },
    families: { home: '{{n}} thousand family members go home', escape: '{{n}} thousand family members leave the camps unaided' },
  },
  control: '{{place}} passes to: {{control}}',
  government: 'Iraq is governed by {{government}}',
  pmfLaw: 'The militia law is {{pmfLaw}}',
  mission: 'The US mission is {{mission}}',
  contest: 'The contest “{{contest}}” opens next turn',
  draw: '{{seat}} draws {{n}} more',
  endAccord: '{{accord}} ends',
  otherwise: 'Otherwise:',
  check: 'A check with strength {{n}}:',
  checkAgainst: 'A check with strength {{n}} against {{track}}:',
  onSuccess: 'If it succeeds:',
  onFailure: 'If it fails:',
};

const minmax = (min: string, max: string) => ({ min, max });
const onoff = (on: string, off: string) => ({ on, off });
/** Clauses, said as `If …:` on a card and as `Only if …` where they stand in the way. */
const CLAUSES = {
  track: minmax('{{track}} is {{n}} or more', '{{track}} is {{n}} or less'),
  accord: onoff('{{accord}} is in force', '{{accord}} is not in force'),
  flag: {
    valveClosed: onoff('gas and power are held back', 'gas and power flow'),
    shareWithheld: onoff('the Kurdish share is withheld', 'the Kurdish share is paid'),
    pipelineOpen: onoff('the northern pipeline is open', 'the northern pipeline is shut'),
    sanctions: onoff('Iraq is under sanctions', 'Iraq is not under sanctions'),
    restrained: onoff('militia stand down', 'militia do not stand down'),
    ankaraHost: onoff('Türkiye hosts a support line', 'Türkiye hosts no support line'),
    unconsented: onoff('US troops stay without consent', 'no US troops stay without consent'),
    returned: onoff('US troops rushed back', 'US troops have not rushed back'),
  },
  government: 'Iraq is governed by {{government}}',
  pmfLaw: 'the militia law is {{pmfLaw}}',
  order: minmax('order in {{space}} is {{n}} or more', 'order in {{space}} is {{n}} or less'),
  pieces: minmax('there are {{n}} or more × {{piece}} in {{place}}', 'there are {{n}} or fewer × {{piece}} in {{place}}'),
  detained: minmax('{{n}} thousand or more {{who}} are held', '{{n}} thousand or fewer {{who}} are held'),
};

type Clauses = string | { readonly [key: string]: Clauses };
const said = (c: Clauses, how: (clause: string) => string): Clauses =>
  typeof c === 'string' ? how(c) : Object.fromEntries(Object.entries(c).map(([k, x]) => [k, said(x, how)]));
export const CONDITIONS_TEXT = said(CLAUSES, (c) => `If ${c}:`);
export const NEEDS_TEXT = said(CLAUSES, (c) => `Only if ${c}.`);
