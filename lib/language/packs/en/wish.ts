import type { Frame, FrameTable } from '../pack.ts';
import type { SaidChannel } from '../../types.ts';

const CHANNELS: readonly { channel: SaidChannel; to: string; by: string; noun: string }[] = [
  {
    channel: 'email',
    to: 'email|mail|write|write to',
    by: 'email|mail|email only',
    noun: 'email|emails|an email|writing|in writing',
  },
  {
    channel: 'call',
    to: 'call|ring|phone',
    by: 'phone|telephone|call|phone call',
    noun: 'a call|calls|phone|a phone call|phone calls|calling|the phone',
  },
  {
    channel: 'text',
    to: 'text|sms|whatsapp',
    by: 'text|sms|whatsapp|text message|message',
    noun: 'text|texts|a text|sms|whatsapp|texting|a text message',
  },
  { channel: 'linkedin', to: 'linkedin', by: 'linkedin', noun: 'linkedin' },
  {
    channel: 'video',
    to: 'zoom|facetime',
    by: 'zoom|teams|video|google meet|video call',
    noun: 'zoom|a video call|teams|video',
  },
  { channel: 'visit', to: 'visit', by: 'person', noun: 'in person|face to face' },
];

function wanted({ channel, to, by, noun }: (typeof CHANNELS)[number]): Frame {
  return {
    say: [
      `(${to}) (me|us) (instead|rather|only|please instead)`,
      `(prefer|prefers|preferred|rather) ..3 (${noun}) ..1`,
      `(${noun}) (is|are|works|would be|will be) ..2 (better|best|easier|easiest|preferred|preferable|faster|quicker|fine|good|ideal|my preference)`,
      `(best|easiest|better|easier|quickest|fastest|only) ..3 (reach|contact|get|catch|reached|contacted|communicate|way) ..4 (by|via|on|through|over|is) (${by})`,
      `(contact|reach|message|communicate with|communicate|keep it to|stick to|keep to|stick with|use|reply) ..1 (me|us)? ..1 (by|via|on|through|over|to|with) (${by}) (only|instead|rather|please|from now on)?`,
      `(only|just) (${to}|by|via) ..1 (${by}|me|us)`,
      `(${noun}) only`,
      `(by|via|over|on) (${by}) (only|please|instead|is)`,
    ],
    wish: { channel },
    unless: [
      'do not ..2 (prefer|rather)',
      `(do not|never|stop|not|no) ..3 (${to}|${by}|calling|emailing|texting)  (me|us)? ..1 (only|instead)`,
    ],
    weight: 2.2,
  };
}

function unwanted({ channel, to, by, noun }: (typeof CHANNELS)[number]): Frame {
  return {
    say: [
      `(do not|never|rather you did not|prefer you did not|please no|avoid) (${to}|calling|ringing|phoning|emailing|texting) (me|us|my|the|this|at|during|before|after|in|on|,)`,
      `(do not|never|can not) (take|answer|accept|do|like|check|use|pick up|read|have) ..2 (${noun}|my ${by}|the ${by})`,
      `(no|not|avoid) (${noun}) (please|at|before|after|during|unless|$)`,
      `not ..1 (by|via|over|on) (the)? (${by})`,
    ],
    wish: { avoid: [channel] },
    unless: ['again', 'ever', `stop`, 'no (emails|calls|texts) (from you|ever)', 'do not hesitate'],
    weight: 2,
  };
}

/** How they want to be contacted: by which way, at what time, how often. */
export const wish: FrameTable = [
  ...CHANNELS.map(wanted),
  ...CHANNELS.map(unwanted),
  {
    say: [
      '(mornings|the morning|in the morning|before noon|before lunch|morning) ..3 (best|better|only|work|works|good|easier|ideal|preferred|please|suit)',
      '(prefer|better|best|easier|rather|only|call me|ring me|reach me) ..4 (mornings|the morning|before noon|before lunch)',
    ],
    wish: { part: 'morning' },
    weight: 1.8,
  },
  {
    say: [
      '(afternoons|the afternoon|in the afternoon|after lunch) ..3 (best|better|only|work|works|good|easier|ideal|preferred|please|suit)',
      '(prefer|better|best|easier|rather|only) ..4 (afternoons|the afternoon|after lunch)',
    ],
    wish: { part: 'afternoon' },
    weight: 1.8,
  },
  {
    say: [
      '(evenings|the evening|in the evening|after work|after hours) ..3 (best|better|only|work|works|good|easier|ideal|preferred|please|suit)',
      '(prefer|better|best|easier|rather|only|call me) ..4 (evenings|the evening|after work)',
    ],
    wish: { part: 'evening' },
    weight: 1.8,
  },
  {
    say: [
      '(no more than|at most|not more than|only|max|maximum|limit (it|this|them|yourself|emails) to|less often than|just) ..2 (once|twice|one|two|a) ..2 (a|per|every|each|email|message) ..1 (day|week|month|quarter|year|fortnight)',
      '(once|twice) (a|per|every|each) (day|week|month|quarter|year) (is|would be|at most|max|please|is plenty|is enough)',
      '(less|not so|not as|fewer|less frequent|less frequently) (often|frequently|frequent|emails|messages|many)',
      '(not|never) (on|at|before|after|during) (weekends|the weekend|weekend|work hours|night|nights|fridays|mondays|working hours|lunch|dinner|sundays|saturdays|business hours)',
      '(only|just) (on|during|between|before|after|in) ..3 (weekdays|mornings|afternoons|evenings|business hours|work hours|office hours|@number)',
      '(keep|make) (it|them|your emails|your messages|emails) ..1 (short|brief|shorter|briefer|concise|to one|to the point)',
      '(go|goes|going|please go|contact|talk|run (it|this|everything)|come|send (it|everything|this)) through (my|our) (assistant|office|agent|secretary|pa|ea|lawyer|attorney|manager)',
      '(use|send (it|this|them|everything|mail) to|write (me|us)? (at|to)|email (me|us) at) (my|this|the|our)? ..1 (personal|private|work|other|new|different|gmail) (email|address|account|number|one)',
      '(copy|include|add) (my|our|me|her|him) ..2 (on|in|to) (all|every|everything|future|any)',
    ],
    weight: 2,
  },
];
