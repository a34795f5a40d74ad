// What an attacker, or an unlucky copy and paste, might write, and harmless words in its place.
// Every text is short enough for a title with its marker (120 characters).

/** @type {{attack: string, harmless: string}[]} texts that fields show as they are written */
export const TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=/x onerror=alert(1)>',
  '</script><svg onload=alert(1)>',
  '</script x y',
  '<!--<script x y',
  '</title></textarea></style></noscript></template><script>alert(1)</script>',
  "' onmouseover='alert(1)' x='",
  '" autofocus onfocus="alert(1)" x="',
  '<base href=//evil.example><meta http-equiv=refresh content=0>',
  '<a href="javascript:alert(1)">x</a><iframe srcdoc="<script>alert(1)</script>">',
  'javascript:alert(1)//',
  '{{ 7*7 }}{% include "x" %}{# x #}{{ config | safe }}',
  '${alert(1)}<%= 1 %>#{1}`alert(1)`',
  '{ $x } { "x" } { -x } { DATETIME($x) }',
  '&#x3c;script&#x3e;alert(1)&lt;/script&gt; &quot;&nbsp;&amp;amp;',
  ']]><x/><![CDATA[<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '<!-- --!><img src=/x onerror=alert(1)><!--',
  '"});alert(1);({"x":"\\"}',
  '\\u003cimg src=x onerror=alert(1)\\u003e \\x3c \\',
  '%3Cscript%3E%0d%0aSet-Cookie:%20x=1 %00 %2e%2e/',
  "</style>}*{background:url(//evil.example/x)}@import '//evil.example'",
  '‹ſcript› ＜script＞ <ſcript>alert(1)</ſcript> ʺ ʹ ﹤',
  'BEGIN:VEVENT;X=1,2\\nEND:VCALENDAR\\r\\n ::error::x',
].map((attack) => ({ attack, harmless: 'helt vanliga ord' }));

// A text that is read from the right is marked up as such.
TEXTS.push({ attack: 'e\u0301\u0327 a\u200cb \u{1f469}\u{1f3fd}\u200d\u{1f393} ﷽ אבג مرحبا </bdi><b>x', harmless: 'vanligt אבג' });

// In a table, what a cell begins with is what makes a formula of it.
TEXTS.push(
  { attack: "=cmd|' /C calc'!A0", harmless: '= lika med' },
  { attack: '@SUM(1+1)*cmd|x', harmless: '@ snabel' },
  { attack: '+1-1;-2+3', harmless: '+ och -' },
);

/** @type {{attack: string, harmless: string}[]} Markdown that the decoder takes; stands after a text */
export const MARKDOWN = [
  {
    attack: '[x](https://kumla.example/\'"onmouseover="alert(1) "\\" onmouseover=\\"alert(1)")',
    harmless: '[x](https://kumla.example/x "titel")',
  },
  { attack: '`</code><script>alert(1)</script>`', harmless: '`kod`' },
  {
    attack: '<https://kumla.example/"onload="alert(1)>',
    harmless: '<https://kumla.example/x>',
  },
  { attack: '&lt;img src=/x onerror=alert(1)&gt;', harmless: 'vanligt' },
  { attack: '[&lt;svg onload=alert(1)&gt;](https://kumla.example/&quot;onclick=&quot;alert(1))', harmless: '[x](https://kumla.example/x)' },
  { attack: '\n\n```"onload="alert(1)\n<script>alert(1)</script>\n```', harmless: '\n\n```text\nkod\n```' },
  { attack: '[x][y]\n\n[y]: https://kumla.example/%22onload=alert(1) \'"onload="alert(1)\'', harmless: '[x][y]\n\n[y]: https://kumla.example/x \'titel\'' },
];

/** @type {{attack: string, harmless: string}[]} what stands in an address after its marker */
export const ADDRESSES = [
  '"onmouseover="alert(1)"x="',
  "'onmouseover='alert(1)'x='",
  '"><script>alert(1)</script>',
  '"><img/src=/x/onerror=alert(1)>',
  '?a=1&quot;onload=alert(1)&lt;script&gt;#"x',
  '{{7*7}}${alert(1)}',
  '`onload=alert(1)`',
].map((attack) => ({ attack, harmless: 'helt-vanlig' }));

/** What addresses begin with; the marker follows. */
export const BEGINNINGS = ['https://kumla.example/', 'mailto:vux@kumla.example?subject=', 'tel:', 'HTTPS://kumla.example/'];

/** @type {{attack: string, harmless: string}[]} what the part of an e-mail address before `@` may have */
export const MAILBOXES = ["'onmouseover='alert(1)'", '`alert(1)`{{7*7}}', '${alert(1)}', '\\u003cscript'].map(
  (attack) => ({ attack, harmless: '.vanlig' }),
);

/** Text as Markdown that shows just that. */
export const escaped = (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
