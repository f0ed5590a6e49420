/** Sentences of effects and conditions, printed on cards. */
const updown = (up: string, down: string) => ({ up, down });

export const EFFECTS_TEXT = {
  track: updown('{{track}} +{{n}}', '{{track}} −{{n}}'),
  leverage: updown('{{seat}} gains {{n}} leverage', '{{seat}} loses {{n}} leverage'),
  order: updown('Order +{{n}} in {{place}}', 'Order −{{n}} in {{place}}'),
  standing: updown('“{{outcome}}” has {{n}} more standing ({{contest}})', '“{{outcome}}” has {{n}} less standing ({{contest}})'),
  modifier: updown('{{op}}: +{{n}} to its checks for {{turns}} turns', '{{op}}: −{{n}} to its checks for {{turns}} turns'),
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
    hide: '{{n}} hidden cell more in {{place}}', expose: '{{n}} hidden cell exposed in {{place}}',
    remove: '{{n}} cell broken up in {{place}}', conceal: '{{n}} exposed cell out of sight in {{place}}',
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
export const CONDITIONS_TEXT = {
  track: minmax('Only when {{track}} is {{n}} or more', 'Only when {{track}} is {{n}} or less'),
  accord: onoff('Only while {{accord}} is in force', 'Only while {{accord}} is not in force'),
  flag: {
    valveClosed: onoff('Only while gas and power are held back', 'Only while gas and power flow'),
    shareWithheld: onoff('Only while the Kurdish share is withheld', 'Only while the Kurdish share is paid'),
    pipelineOpen: onoff('Only while the northern pipeline is open', 'Only while the northern pipeline is shut'),
    sanctions: onoff('Only while Iraq is under sanctions', 'Only while Iraq is not under sanctions'),
    restrained: onoff('Only while militia stand down', 'Only while militia do not stand down'),
    ankaraHost: onoff('Only while Türkiye hosts a support line', 'Only while Türkiye hosts no support line'),
    unconsented: onoff('Only while US troops stay without consent', 'Only while no US troops stay without consent'),
    returned: onoff('Only after US troops rushed back', 'Only if US troops have not rushed back'),
  },
  government: 'Only under {{government}}',
  pmfLaw: 'Only while the militia law is {{pmfLaw}}',
  order: minmax('Only when order in {{space}} is {{n}} or more', 'Only when order in {{space}} is {{n}} or less'),
  pieces: minmax('Only with {{n}} or more × {{piece}} in {{place}}', 'Only with {{n}} or fewer × {{piece}} in {{place}}'),
  detained: minmax('Only while {{n}} thousand or more {{who}} are held', 'Only while {{n}} thousand or fewer {{who}} are held'),
};
