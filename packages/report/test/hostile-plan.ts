import type { Texts } from './paper.ts';

/** Texts that try to be markup, script, styles, links or controls. Each sets `window.hacked` if anything runs. */
export const HOSTILE: readonly string[] = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror=window.hacked=1>',
  '<svg onload=window.hacked=1>',
  "'-window.hacked=1-'",
  '</title></style></script></textarea></template><script>window.hacked=1</script>',
  '<!-- --><![CDATA[<iframe src=javascript:window.hacked=1>',
  'javascript:window.hacked=1',
  '[click](javascript:window.hacked=1) <a href=javascript:window.hacked=1>x</a>',
  '![x](https://example.org/track.png)',
  '=cmd|calc!A1',
  '@import url(https://example.org/x.css);}body{background:url(https://example.org/x)}',
  '" onmouseover=window.hacked=1 x=',
  '{{window.hacked=1}}#{window.hacked=1}',
  'right\u202eleft \u2066isolated\u2069 \u200fmark',
  '&lt;b&gt; &amp;#60;script&amp;#62;',
  'class="n" id="packed"></path>',
];

/** A hostile text as a string of the language; a quote is doubled out of the way, as the language has no escape for it. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '”').replaceAll('\\', '/')}"`;
}

/** A plan that carries a hostile text in every field that takes one. */
export function hostilePlan(text: string): Texts {
  const t = quoted(text);
  const long = `"""${text.replaceAll('"""', '')}\n\n- ${text.replaceAll('"""', '')}\n"""`;
  return new Map([
    [
      'plan.stplan',
      `/// ${text}
plan Hostile ${t} {
  footprint Hostile
  period 2017/18 to 2018/19
  as at 30 September 2017
  version ${t} status draft
  summary ${long}
}
source Src ${t} dated 1 April 2016 version ${t} url ${t} note ${t}
footprint Hostile ${t} { members A, B  lead ${t} of A interim  governance ${t.replace(/^"(.*)"$/, 'accountable care system')} }
/// ${text}
organisation A ${t} { kind acute trust }
organisation B ${t} { kind ccg }
position A in £m annual scope provider {
  years 2017/18 2018/19
  income ${t} 100.0 101.0 note ${t} [Src ${t}]
  cost ${t} 110.0 112.0
  do nothing (10.0) (11.0)
  control total including fund (1.0) 0.0
  residual ${t} 1.0 1.0
  planned (4.0) (5.0)
}
contract C ${t} {
  between B and A
  form block
  value in £m {
    years 2017/18 2018/19
    B 10.0 11.0
    A 12.0 11.0
  }
}
efficiency E ${t} {
  owner A
  confidence 50%
  effect in £m annual {
    years 2017/18 2018/19
    A cost ${t} 2.0 3.0 note ${t}
  }
  text ${long}
}
efficiency U ${t} { owner ${t} of A kind unidentified saves £1m in 2018/19 }
programme P ${t} { sponsor ${t} of A }
milestone M ${t} { owner ${t} of A  programme P  due 1 May 2017  evidence ${t} }
milestone N ${t} { owner A  due 1 May 2018  after M }
commitment Promise ${t} { owner A  due 1 May 2018  text ${long} }
risk R ${t} { owner A  likelihood 4 impact 5  mitigation ${t}  threatens E }
escalation X ${t} { raised by A  blocks M }
assumption G ${t} 3.1% note ${t} [Src ${t}]
`,
    ],
    [
      `<img src=x onerror=window.hacked=1>.stplan`,
      `part of Hostile\n// ${text}\n// stplan-accept finance/bridge: ${text}\n`,
    ],
  ]);
}
